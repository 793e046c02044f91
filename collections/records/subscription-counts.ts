import type { CollectionConfig } from 'payload'
import { administrators, nobody } from '@/publishing/roles'

/** How many subscriptions began and ended in a month, of those that are erased: the numbers stay, and nobody in them. */
export const SubscriptionCounts: CollectionConfig = {
  slug: 'subscription-counts',
  labels: { singular: 'Erased subscriptions', plural: 'Erased subscriptions' },
  admin: { hidden: true },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['about', 'month'], unique: true }],
  fields: [
    { name: 'about', type: 'text', required: true },
    { name: 'month', type: 'text', required: true },
    { name: 'began', type: 'number', required: true },
    { name: 'ended', type: 'number', required: true },
  ],
}
