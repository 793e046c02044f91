import { hasAddress } from '@collections/behaviours/address'
import { goesLive } from '@collections/behaviours/live'
import { hasTopics } from '@collections/behaviours/topics'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { contentType } from '@collections/content-type'
import { day, documentsByTitle, line, lines, rowsNamed, summaryField, titleField } from '@/fields/fields'
import { webLink } from '@/fields/link-fields'
import { offersLastChanged } from '@/fields/offers-last-changed'
import { articleEditor } from '@/rich-text/editor'
import { richText } from '@/rich-text/rich-text'
import { inspectionReportsDefinition } from './definition'
import { inspectorates } from './inspectorates'
import { inspectionReportsSearch } from './search-entry'

const points = (name: string, label: string, description: string) => ({
  name,
  type: 'array' as const,
  label,
  labels: { singular: 'Point', plural: 'Points' },
  admin: { description, components: rowsNamed('Point') },
  fields: [lines('text', { required: true, maxLength: 500, admin: { rows: 2 } })],
})

export const InspectionReports = contentType({
  definition: inspectionReportsDefinition,
  search: inspectionReportsSearch,
  description: 'What inspectors found about a service, summarised for residents.',
  columns: ['title', 'standing', 'publishedAt', 'inspectorate', 'lastEditedBy'],
  behaviours: [
    goesLive({
      lifetime: inspectionReportsDefinition.lifetime,
      labels: { from: 'Goes live' },
      descriptions: { from: 'Leave empty to go live when you publish. A time in the future is an embargo.' },
    }),
    hasAddress(inspectionReportsDefinition),
    hasTopics(),
    isUpdatedInPublic({
      text: 'note',
      part: 'Corrections and withdrawal',
      label: 'Corrections and updates',
      description:
        'Readers see each of these on the page and in the feed. Add one when facts change; not for typing mistakes.',
    }),
  ],
  parts: [
    {
      label: 'Report',
      fields: [
        titleField('Name the service and the inspection.'),
        summaryField('The overall judgement and what it means, in one or two sentences.'),
        {
          type: 'row',
          fields: [
            { name: 'inspectorate', type: 'select', required: true, options: [...inspectorates], index: true },
            line('inspectorateName', {
              label: 'Name of the inspectorate',
              admin: { condition: (data) => data?.inspectorate === 'other' },
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            line('service', {
              required: true,
              description: 'The service inspected, for example “Children’s services”.',
            }),
            line('inspectionType', { label: 'Kind of inspection', description: 'For example “Focused visit”.' }),
          ],
        },
        {
          type: 'row',
          fields: [
            day('inspectedFrom', { label: 'Inspected from', past: true }),
            day('inspectedTo', {
              label: 'Inspected to',
              past: true,
              after: { field: 'inspectedFrom', label: 'Inspected from' },
            }),
            day('reportPublishedAt', { label: 'Report published by the inspectorate', past: true }),
          ],
        },
        richText('body', { editor: articleEditor, label: 'The council’s summary' }),
      ],
    },
    {
      label: 'Findings',
      fields: [
        {
          name: 'judgements',
          type: 'array',
          labels: { singular: 'Judgement', plural: 'Judgements' },
          admin: { components: rowsNamed('Judgement', 'area', 'judgement') },
          fields: [
            {
              type: 'row',
              fields: [
                line('area', { required: true }),
                line('judgement', {
                  required: true,
                  description: 'In the inspectorate’s own words, for example “Requires improvement”.',
                }),
              ],
            },
          ],
        },
        points('keyFindings', 'Key findings', 'What inspectors found that works well.'),
        points('improvements', 'To improve', 'What inspectors said must get better.'),
        {
          name: 'quotes',
          type: 'array',
          labels: { singular: 'Quote', plural: 'Quotes' },
          admin: {
            description: 'From the report, or from people responsible for the service.',
            components: rowsNamed('Quote', 'name', 'quote'),
          },
          fields: [lines('quote', { required: true, maxLength: 1500 }), line('name', { required: true }), line('role')],
        },
      ],
    },
    {
      label: 'Full report',
      fields: [
        webLink('reportUrl', { label: 'The report on the inspectorate’s site' }),
        {
          name: 'reportDocument',
          type: 'upload',
          relationTo: 'documents',
          label: 'The report as a document',
          admin: { components: documentsByTitle },
        },
        {
          name: 'previousReport',
          type: 'relationship',
          relationTo: 'inspection-reports',
          index: true,
          label: 'The inspection before this one',
          admin: offersLastChanged,
        },
      ],
    },
  ],
})
