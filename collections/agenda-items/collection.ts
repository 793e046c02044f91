import { hasAddress } from '@collections/behaviours/address'
import { documentsField } from '@collections/behaviours/attachments'
import { goesLive } from '@collections/behaviours/live'
import { madeByItself } from '@collections/behaviours/made-by-itself'
import { hasTopics } from '@collections/behaviours/topics'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { committeesDefinition } from '@collections/committees/definition'
import { consultationsDefinition } from '@collections/consultations/definition'
import { contentType } from '@collections/content-type'
import { inspectionReportsDefinition } from '@collections/inspection-reports/definition'
import type { Field } from 'payload'
import { dateTime, documentsByTitle, line, lines, rowsNamed, titleField } from '@/fields/fields'
import { offersLastChanged } from '@/fields/offers-last-changed'
import { articleEditor } from '@/rich-text/editor'
import { richText } from '@/rich-text/rich-text'
import { agendaItemsDefinition } from './definition'
import { exemptReasons } from './exempt-reasons'
import { isNamedInNews } from './named-in-news'
import { remembersResolving } from './resolved'
import { agendaItemsSearch } from './search-entry'
import { settlesItem } from './settle'
import { verbs } from './verbs'

/** Readers don't see it of an exempt item. */
const confidential = { hiddenIf: 'exempt' }

const isAlone = (data: Record<string, unknown>): boolean => !data.meeting

const resolutions: Field = {
  name: 'resolutions',
  type: 'array',
  custom: confidential,
  labels: { singular: 'Resolution', plural: 'Resolutions' },
  maxRows: 60,
  admin: {
    description: 'Each has an address of its own. Letters are given by themselves: a, b, c.',
    components: rowsNamed('Resolution'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        line('letter', { maxLength: 4, admin: { width: '15%' } }),
        {
          name: 'verb',
          type: 'select',
          required: true,
          defaultValue: 'noted',
          index: true,
          options: [...verbs],
          admin: { width: '35%' },
        },
      ],
    },
    lines('text', {
      label: 'What',
      required: true,
      maxLength: 4000,
      description: 'What follows the verb: “the report and presentation”.',
      admin: { rows: 2 },
    }),
  ],
}

export const AgendaItems = contentType({
  definition: agendaItemsDefinition,
  search: agendaItemsSearch,
  description:
    'What stands on the agenda of a meeting, what was said, and what was resolved; and what an officer decided alone.',
  columns: ['title', 'standing', 'number', 'meeting', 'decidedAt', 'lastEditedBy'],
  behaviours: [
    {
      name: 'is-settled-by-its-meeting',
      sidebar: [
        { name: 'order', type: 'number', index: true, ...madeByItself },
        {
          name: 'committee',
          type: 'relationship',
          relationTo: committeesDefinition.slug,
          index: true,
          ...madeByItself,
        },
      ],
      save: settlesItem,
    },
    {
      name: 'remembers-resolving',
      sidebar: [
        {
          name: 'resolvedAt',
          type: 'date',
          index: true,
          ...madeByItself,
          custom: { ...madeByItself.custom, ...confidential },
        },
      ],
      save: remembersResolving,
    },
    goesLive({
      lifetime: agendaItemsDefinition.lifetime,
      labels: { from: 'Goes live' },
      descriptions: { from: 'Leave empty to go live when you publish.' },
    }),
    hasAddress(agendaItemsDefinition),
    hasTopics(),
    isNamedInNews,
    isUpdatedInPublic({
      text: 'note',
      part: 'Corrections and withdrawal',
      label: 'Corrections',
      description: 'Readers see each of these on the page and in the feed.',
    }),
  ],
  parts: [
    {
      label: 'Item',
      fields: [
        {
          type: 'row',
          fields: [
            line('number', {
              required: true,
              maxLength: 20,
              index: true,
              description: 'As on the agenda: 6, or 6a.',
              admin: { width: '25%' },
            }),
            {
              name: 'meeting',
              type: 'relationship',
              relationTo: 'meetings',
              index: true,
              admin: {
                ...offersLastChanged,
                width: '75%',
                description: 'Leave it empty for what an officer decided alone.',
              },
            },
          ],
        },
        titleField('As on the agenda.'),
        {
          type: 'row',
          fields: [
            line('decidedBy', {
              label: 'Which officer decided',
              description: 'Their role, such as “Director of Place”.',
              admin: { condition: isAlone },
            }),
            dateTime('decidedAt', { label: 'Decided', past: true, index: true, condition: isAlone }),
          ],
        },
        {
          name: 'exempt',
          type: 'checkbox',
          defaultValue: false,
          label: 'Exempt: dealt with in private (Part II)',
          admin: { description: 'Readers see its number, its title and the reason, and nothing else.' },
        },
        {
          name: 'exemptReason',
          type: 'select',
          label: 'Why it is exempt',
          options: [...exemptReasons],
          required: true,
          admin: { condition: (data) => Boolean(data?.exempt) },
        },
        richText('purpose', {
          label: 'What the item is for',
          description: 'For example “To consider the report of the Director of Place”.',
          custom: confidential,
        }),
        {
          name: 'reportDocuments',
          type: 'upload',
          relationTo: 'documents',
          hasMany: true,
          label: 'Reports',
          custom: confidential,
          admin: { components: documentsByTitle },
        },
      ],
    },
    {
      label: 'Minutes and resolutions',
      fields: [
        richText('minutes', {
          editor: articleEditor,
          label: 'Minutes',
          description: 'What was said, comments that were raised, and by whom.',
          custom: confidential,
        }),
        resolutions,
        {
          type: 'row',
          fields: [
            {
              name: 'isKeyDecision',
              type: 'checkbox',
              defaultValue: false,
              label: 'A key decision',
              custom: confidential,
            },
            dateTime('callInUntil', {
              label: 'Can be called in until',
              end: true,
              custom: confidential,
            }),
          ],
        },
      ],
    },
    {
      label: 'More about it',
      fields: [
        {
          name: 'officerContact',
          type: 'relationship',
          relationTo: 'contacts',
          label: 'Officer to ask',
          custom: confidential,
        },
        { ...documentsField(), label: 'Supporting documents', custom: confidential } as Field,
        {
          name: 'consultation',
          type: 'relationship',
          relationTo: consultationsDefinition.slug,
          index: true,
          label: 'The consultation it decides on',
          admin: offersLastChanged,
          custom: confidential,
        },
        {
          name: 'inspectionReport',
          type: 'relationship',
          relationTo: inspectionReportsDefinition.slug,
          index: true,
          label: 'The inspection it answers',
          admin: offersLastChanged,
          custom: confidential,
        },
      ],
    },
  ],
})
