import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { hasAddress } from '@collections/behaviours/address'
import { hasDocuments } from '@collections/behaviours/attachments'
import { sideRows } from '@collections/behaviours/form-rows'
import { goesLive } from '@collections/behaviours/live'
import { hasTopics } from '@collections/behaviours/topics'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { contentType } from '@collections/content-type'
import { dateTime, summaryField, titleField } from '@/fields/fields'
import { offersLastChanged } from '@/fields/offers-last-changed'
import { picture } from '@/fields/picture-fields'
import { articleEditor } from '@/rich-text/editor'
import { richText } from '@/rich-text/rich-text'
import { newsDefinition } from './definition'
import { newsSearch } from './search-entry'

export const News = contentType({
  definition: newsDefinition,
  search: newsSearch,
  description: 'Stories, press releases, statements and speeches.',
  columns: ['title', 'standing', 'publishedAt', 'lastEditedBy'],
  behaviours: [
    goesLive({
      lifetime: newsDefinition.lifetime,
      labels: { from: 'Goes live', until: 'Comes off' },
      descriptions: {
        from: 'Leave empty to go live when you publish. A time in the future is an embargo: nothing shows before it.',
        until: 'Optional. From this moment the page is gone.',
      },
    }),
    hasAddress(newsDefinition),
    hasTopics(sideRows.kind),
    hasDocuments('For journalists'),
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
      label: 'Story',
      fields: [
        titleField('The headline. Say what happened, in plain words.'),
        summaryField('One or two sentences that stand alone: lists, feeds and search results show them.'),
        picture('leadImage', { description: 'Shown above the story and where the story is featured.' }),
        richText('body', { editor: articleEditor, required: true, label: 'Story' }),
      ],
    },
    {
      label: 'For journalists',
      fields: [
        richText('notesToEditors', {
          label: 'Notes to editors',
          description: 'Background, figures, and how to arrange interviews. Shown below the story.',
        }),
        {
          name: 'pressContact',
          type: 'relationship',
          label: 'Press contact',
          relationTo: 'contacts',
          index: true,
          admin: { description: 'Leave empty to show the press office of the site settings.' },
        },
      ],
    },
    {
      label: 'Related',
      fields: [
        {
          name: 'consultation',
          type: 'relationship',
          relationTo: 'consultations',
          index: true,
          admin: { ...offersLastChanged, description: 'Its state is shown with the story, always up to date.' },
        },
        {
          name: 'inspectionReport',
          type: 'relationship',
          relationTo: 'inspection-reports',
          index: true,
          label: 'Inspection report',
          admin: offersLastChanged,
        },
        {
          name: 'decision',
          type: 'relationship',
          relationTo: agendaItemsDefinition.slug,
          index: true,
          label: 'Decision',
          admin: {
            ...offersLastChanged,
            description: 'The agenda item it is about. The story says what was decided, and when.',
          },
        },
        {
          name: 'related',
          type: 'relationship',
          relationTo: 'news',
          hasMany: true,
          index: true,
          maxRows: 3,
          label: 'Related news',
          admin: { ...offersLastChanged, description: 'Up to three.' },
        },
      ],
    },
  ],
  sidebar: [
    dateTime('earlyAccessAt', {
      label: 'For journalists from',
      custom: { decision: true, row: sideRows.when },
      sidebar: true,
      condition: ({ kind }) => kind === 'press-release',
      description:
        'Optional. From this moment journalists who hold a preview link can read the approved release, under embargo until it goes live.',
    }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'news',
      options: [...newsDefinition.kinds],
      index: true,
      custom: { row: sideRows.kind },
      admin: { position: 'sidebar' },
    },
    {
      name: 'featured',
      type: 'checkbox',
      custom: { decision: true, row: sideRows.lead },
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', description: 'May lead the home page.' },
    },
  ],
})
