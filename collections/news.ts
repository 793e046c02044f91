import { hasAddress } from './behaviours/address'
import { hasDocuments } from './behaviours/attachments'
import { moment, summaryField, titleField } from './behaviours/fields'
import { goesLive } from './behaviours/live'
import { hasTopics } from './behaviours/topics'
import { isUpdatedInPublic } from './behaviours/updates'
import { canBeWithdrawn } from './behaviours/withdrawal'
import { contentType } from './content-type'
import { articleEditor } from './rich-text/editor'
import { richText } from './rich-text/rich-text'

export const newsLifetime = { from: 'publishedAt', until: 'expiresAt' }

export const newsKinds = [
  { value: 'news', label: 'News' },
  { value: 'press-release', label: 'Press release' },
  { value: 'statement', label: 'Statement' },
  { value: 'speech', label: 'Speech' },
] as const

/** `/news/2026/11` is the archive of a month. */
const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'))

export const News = contentType({
  slug: 'news',
  labels: { singular: 'News item', plural: 'News and press releases' },
  description: 'Stories, press releases, statements and speeches.',
  columns: ['title', 'state', 'publishedAt', 'kind', 'topics', 'lastEditedBy', 'updatedAt'],
  lifetime: newsLifetime,
  behaviours: [
    goesLive({
      lifetime: newsLifetime,
      labels: { from: 'Goes live', until: 'Comes off' },
      descriptions: {
        from: 'Leave empty to go live when you publish. A time in the future is an embargo: nothing shows before it.',
        until: 'Optional. From this moment the page is gone.',
      },
    }),
    hasAddress({ under: '/news', yearOf: 'publishedAt', reserved: months }, 'publishedAt'),
    hasTopics(),
    hasDocuments('For journalists'),
    isUpdatedInPublic({
      text: 'note',
      tab: 'Corrections and withdrawal',
      label: 'Corrections and updates',
      description:
        'Readers see each of these on the page and in the feed. Add one when facts change; not for typing mistakes.',
    }),
    canBeWithdrawn(),
  ],
  tabs: [
    {
      label: 'Story',
      fields: [
        titleField('The headline. Say what happened, in plain words.'),
        summaryField('One or two sentences that stand alone: lists, feeds and search results show them.'),
        {
          name: 'leadImage',
          type: 'upload',
          relationTo: 'media',
          admin: { description: 'Shown above the story and where the story is featured.' },
        },
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
          admin: { description: 'Its state is shown with the story, always up to date.' },
        },
        {
          name: 'inspectionReport',
          type: 'relationship',
          relationTo: 'inspection-reports',
          index: true,
          label: 'Inspection report',
        },
        {
          name: 'related',
          type: 'relationship',
          relationTo: 'news',
          hasMany: true,
          index: true,
          maxRows: 3,
          label: 'Related news',
          admin: { description: 'Up to three.' },
        },
      ],
    },
  ],
  sidebar: [
    moment('earlyAccessAt', {
      label: 'For journalists from',
      custom: { decision: true },
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
      options: [...newsKinds],
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'featured',
      type: 'checkbox',
      custom: { decision: true },
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', description: 'May lead the home page.' },
    },
  ],
})
