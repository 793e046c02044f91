import type { ArrayField } from 'payload'
import { line, rowsNamed } from './fields'
import { siteOrWebLink } from './link-fields'

/** Up to ten links with the words that they are shown by, in an order of the editor's. */
export const menu = (name: string, label: string, description: string): ArrayField => ({
  name,
  type: 'array',
  label,
  maxRows: 10,
  labels: { singular: 'Link', plural: 'Links' },
  admin: { description, components: rowsNamed('Link', 'label') },
  fields: [
    {
      type: 'row',
      fields: [
        line('label', { required: true, maxLength: 60 }),
        siteOrWebLink('url', { label: 'Address', required: true }),
      ],
    },
  ],
})
