import { newsDefinition } from '@collections/news/definition'
import type { GlobalConfig } from 'payload'
import { offersLastChanged } from '@/fields/offers-last-changed'
import { recordSettings } from '@/publishing/log/record-settings'
import { everyone, publishers } from '@/publishing/roles'

export const Home: GlobalConfig = {
  slug: 'home',
  label: 'Home page',
  admin: { group: 'Content', description: 'What leads the home page.' },
  access: { read: everyone, update: publishers('home') },
  hooks: { afterChange: [recordSettings] },
  fields: [
    {
      name: 'featured',
      type: 'relationship',
      relationTo: newsDefinition.slug,
      hasMany: true,
      maxRows: 3,
      label: 'Featured news',
      admin: {
        ...offersLastChanged,
        description: 'Up to three, in this order. Left empty, the newest items marked “featured” lead.',
      },
    },
  ],
}
