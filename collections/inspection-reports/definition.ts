import { commonWords, correctionAppears, define, isWithdrawnAt } from '@collections/definition'

export const inspectionReportsDefinition = define({
  slug: 'inspection-reports',
  labels: { singular: 'Inspection report', plural: 'Inspection reports' },
  kinds: [{ value: 'inspection-report', label: 'Inspection report' }],
  path: '/inspections',
  lifetime: { from: 'publishedAt' },
  addresses: [
    { path: '/inspections', parameters: ['inspectorate', 'page', 'service'] },
    { path: '/inspections/[slug]' },
    { path: '/inspections/feed.xml', parameters: ['page'] },
  ],
  listTitle: 'Inspections',
  canBeWithdrawn: true,
  referred: {
    title: true,
    address: true,
    publishedAt: true,
    inspectorate: true,
    inspectorateName: true,
    service: true,
    inspectedTo: true,
    judgements: true,
    withdrawal: true,
  },
  begin: [{ words: 'New inspection report' }],
  rail: {
    label: 'Inspections',
    sign: 'M17 9a5 5 0 1 1-10 0 5 5 0 0 1 10 0M9 13.5 8 21l4-2 4 2-1-7.5M10 9l1.5 1.5L14.5 8',
  },
  written: { plain: ['title', 'summary'], rich: ['body'] },
  files: { reportDocument: 'documents' },
  occasions: [{ path: 'publishedAt', what: 'Goes live', isText: true }, correctionAppears, isWithdrawnAt],
  words: commonWords,
})
