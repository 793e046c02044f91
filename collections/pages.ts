import { hasAddress } from './behaviours/address'
import { lines, titleField } from './behaviours/fields'
import { contentType } from './content-type'
import { articleEditor } from './rich-text/editor'
import { richText } from './rich-text/rich-text'

/** First parts of the site's own addresses, which no page can take. */
const reserved = [
  'admin',
  'api',
  'assets',
  'consultations',
  'healthz',
  'inspections',
  'internal',
  'metrics',
  'news',
  'preview',
  'readyz',
  'search',
  'service-notices',
  'topics',
]

export const Pages = contentType({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  description: 'Pages that stay, such as the accessibility statement and privacy notice.',
  columns: ['title', 'state', 'slug', 'lastEditedBy', 'updatedAt'],
  lifetime: {},
  behaviours: [hasAddress({ under: '', reserved })],
  tabs: [
    {
      label: 'Page',
      fields: [
        titleField(),
        lines('summary', { maxLength: 300, description: 'Optional. Shown below the title and in search results.' }),
        richText('body', { editor: articleEditor }),
      ],
    },
  ],
})
