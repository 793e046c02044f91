import { takenFirstParts } from '../src/site-addresses'
import { hasAddress } from './behaviours/address'
import { lines, titleField } from './behaviours/fields'
import { contentType } from './content-type'
import { articleEditor } from './rich-text/editor'
import { richText } from './rich-text/rich-text'

export const Pages = contentType({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  description: 'Pages that stay, such as the accessibility statement and privacy notice.',
  columns: ['title', 'state', 'slug', 'lastEditedBy', 'updatedAt'],
  lifetime: {},
  behaviours: [hasAddress({ under: '', reserved: [...takenFirstParts] })],
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
