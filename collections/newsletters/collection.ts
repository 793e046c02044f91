import { hasAddress } from '@collections/behaviours/address'
import { goesLive } from '@collections/behaviours/live'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { contentType } from '@collections/content-type'
import { newsletterSeriesDefinition } from '@collections/newsletter-series/definition'
import { summaryField, titleField } from '@/fields/fields'
import { newslettersDefinition } from './definition'
import { refusesEmptyIssue } from './refuse-empty'
import { newslettersSearch } from './search-entry'
import { newsletterSections } from './sections'

export const Newsletters = contentType({
  definition: newslettersDefinition,
  search: newslettersSearch,
  description: 'Issues of newsletters: a page of the site, sent by e-mail at the second it goes live.',
  columns: ['title', 'standing', 'publishedAt', 'series', 'lastEditedBy'],
  behaviours: [
    goesLive({
      lifetime: newslettersDefinition.lifetime,
      labels: { from: 'Goes live, and is sent' },
      descriptions: { from: 'Leave empty to send it when you publish.' },
    }),
    hasAddress(newslettersDefinition),
    { name: 'is-never-empty', save: refusesEmptyIssue },
    isUpdatedInPublic({
      text: 'note',
      part: 'Corrections and withdrawal',
      label: 'Corrections',
      description: 'Readers see each of these on the page, and those who were sent the issue can be told.',
    }),
  ],
  sidebar: [
    {
      name: 'sending',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/newsletters/sending-panel#SendingPanel' },
      },
    },
  ],
  parts: [
    {
      label: 'Newsletter',
      fields: [
        titleField('The title of the page, and the subject of the e-mail.'),
        summaryField('What is in it, in a sentence. Mail programs show it after the subject.', false),
        {
          name: 'series',
          type: 'relationship',
          relationTo: newsletterSeriesDefinition.slug,
          required: true,
          index: true,
          label: 'Series',
          admin: { description: 'Whoever subscribes to it gets this issue.' },
        },
        {
          name: 'sections',
          type: 'blocks',
          labels: { singular: 'Section', plural: 'Sections' },
          maxRows: 40,
          blocks: newsletterSections,
          admin: {
            initCollapsed: false,
            components: { afterInput: ['/src/admin/newsletters/add-section#AddSection'] },
          },
        },
      ],
    },
  ],
})
