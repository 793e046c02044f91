import { commonWords, correctionAppears, define, isWithdrawnAt } from '@collections/definition'

export const allotmentsDefinition = define({
  slug: 'allotments',
  labels: { singular: 'Allotment site', plural: 'Allotment sites' },
  kinds: [{ value: 'allotment', label: 'Allotment site' }],
  path: '/allotments',
  lifetime: { from: 'publishedAt', until: 'expiresAt' },
  addresses: [
    { path: '/allotments', parameters: ['page'] },
    { path: '/allotments/[slug]' },
    { path: '/allotments/feed.xml', parameters: ['page'] },
  ],
  files: { picture: 'media', documents: 'documents' },
  listTitle: 'Allotments',
  canBeWithdrawn: true,
  begin: [{ words: 'New allotment site' }],
  referred: { title: true, address: true },
  written: { plain: ['title', 'summary'], rich: ['body'] },
  occasions: [
    { path: 'publishedAt', what: 'Goes live', isText: true },
    { path: 'expiresAt', what: 'Comes off', isEnd: true },
    { path: 'lettingAt', what: 'Plots are let' },
    correctionAppears,
    isWithdrawnAt,
  ],
  words: commonWords,
})
