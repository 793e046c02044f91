import { topicsDefinition } from '@collections/topics/definition'
import type { Behaviour } from './behaviour'
import { type SideRow, sideRows } from './form-rows'

/** Is filed under topics, and appears on their pages and in their feeds. @param row where the form shows them */
export const hasTopics = (row: SideRow = sideRows.topics): Behaviour => ({
  name: 'has-topics',
  bulkActions: ['add-topic'],
  sidebar: [
    {
      name: 'topics',
      type: 'relationship',
      relationTo: topicsDefinition.slug,
      hasMany: true,
      index: true,
      custom: { row },
      admin: { position: 'sidebar', description: 'Readers find and follow this under these topics.' },
    },
  ],
})
