import type { Behaviour } from './behaviour'

/** Is filed under topics, and appears on their pages and in their feeds. */
export const hasTopics = (): Behaviour => ({
  name: 'has-topics',
  sidebar: [
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      index: true,
      admin: { position: 'sidebar', description: 'Readers find and follow this under these topics.' },
    },
  ],
})
