import { hasAddress } from '@collections/behaviours/address'
import { contentType } from '@collections/content-type'
import { takenFirstParts } from '@/addresses/site-addresses'
import { lines, titleField } from '@/fields/fields'
import { articleEditor } from '@/rich-text/editor'
import { richText } from '@/rich-text/rich-text'
import { pagesDefinition } from './definition'
import { pagesSearch } from './search-entry'

export const Pages = contentType({
  definition: pagesDefinition,
  search: pagesSearch,
  description: 'Pages that stay, such as the accessibility statement and privacy notice.',
  columns: ['title', 'standing', 'slug', 'lastEditedBy'],
  behaviours: [hasAddress({ ...pagesDefinition, reserved: [...takenFirstParts] })],
  parts: [
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
