import type { CollectionConfig } from 'payload'
import { contentTypeLabels, contentTypes } from '../src/publishing/content-types'
import { anyStaff, publishers } from '../src/publishing/roles'
import { line } from './behaviours/fields'

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    useAsTitle: 'from',
    group: 'Settings',
    description: 'Old addresses and where they lead now. One is made by itself when an address changes.',
    defaultColumns: ['from', 'to', 'contentType', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
  },
  access: {
    read: anyStaff,
    create: publishers('redirects'),
    update: publishers('redirects'),
    delete: publishers('redirects'),
  },
  defaultSort: 'from',
  fields: [
    line('from', { required: true, unique: true, index: true, label: 'Old address', maxLength: 500 }),
    line('to', { label: 'New address', maxLength: 2000 }),
    {
      name: 'contentType',
      type: 'select',
      label: 'Leads to a',
      options: [
        ...contentTypes.map((value) => ({ value, label: contentTypeLabels[value] })),
        { value: 'topics', label: 'Topic' },
      ],
    },
    { name: 'documentId', type: 'text', index: true },
    line('note', { description: 'Optional. Why this is here.' }),
  ],
}
