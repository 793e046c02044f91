import type { CollectionConfig } from 'payload'
import { anyStaff, nobody } from '@/publishing/roles'
import { recordTime } from './record-time'

/** What nothing is mailed about for a while, such as before an election, and why. Made and ended beside what was sent. */
export const Pauses: CollectionConfig = {
  slug: 'pauses',
  labels: { singular: 'Pause', plural: 'Pauses' },
  admin: { hidden: true, useAsTitle: 'title' },
  access: { read: anyStaff, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'to', type: 'text', required: true },
    // What it is about, as subscriptions hold it.
    { name: 'about', type: 'text', required: true, index: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'byName', type: 'text' },
    recordTime('endedAt', 'Resumed'),
    { name: 'endedByName', type: 'text' },
    // What becomes of the mails that waited.
    { name: 'waited', type: 'select', options: ['send', 'skip'] },
  ],
}
