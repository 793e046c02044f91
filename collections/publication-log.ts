import type { CollectionConfig } from 'payload'
import { accountEvents, publicationEvents } from '../src/publishing/log'
import { anyStaff, nobody } from '../src/publishing/roles'

/** Append-only: rows are written by the publishing hooks, in the transaction of the change itself. */
export const PublicationLog: CollectionConfig = {
  slug: 'publication-log',
  labels: { singular: 'Log entry', plural: 'Publication log' },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    description: 'Who did what, and when. Nobody can change it.',
    defaultColumns: ['at', 'event', 'title', 'byName'],
    listSearchableFields: ['title', 'byName'],
  },
  access: { read: anyStaff, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { displayFormat: 'd MMMM yyyy, HH:mm:ss' } },
    },
    { name: 'event', type: 'select', required: true, options: [...publicationEvents, ...accountEvents], index: true },
    { name: 'contentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'address', type: 'text', index: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text', label: 'By' },
    { name: 'from', type: 'text', label: 'Before' },
    { name: 'to', type: 'text', label: 'After' },
    { name: 'reason', type: 'textarea' },
    { name: 'wasPublic', type: 'checkbox', label: 'Had been public at that time' },
  ],
}
