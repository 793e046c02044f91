import type { CollectionConfig } from 'payload'
import { contentTypeLabels, contentTypes } from '../src/publishing/content-types'
import { anyStaff, nobody } from '../src/publishing/roles'
import { line, moment } from './behaviours/fields'

/** A link that shows one document to somebody without an account, until it expires or is revoked. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Preview link', plural: 'Preview links' },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    description: 'Links that show one document to people without an account.',
    defaultColumns: ['title', 'forWhom', 'shows', 'expiresAt', 'revokedAt', 'openings'],
  },
  access: { read: anyStaff, create: anyStaff, update: anyStaff, delete: nobody },
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'contentType',
      type: 'select',
      required: true,
      options: contentTypes.map((value) => ({ value, label: contentTypeLabels[value] })),
    },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    line('forWhom', { label: 'For whom', required: true }),
    {
      name: 'shows',
      type: 'select',
      required: true,
      defaultValue: 'newest',
      options: [
        { value: 'newest', label: 'The newest draft' },
        { value: 'approved', label: 'The approved version' },
      ],
    },
    moment('expiresAt', { label: 'Works until', required: true }),
    moment('revokedAt', { label: 'Revoked' }),
    { name: 'openings', type: 'number', defaultValue: 0, label: 'Times opened' },
    { name: 'lastOpenedAt', type: 'date' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text', label: 'Made by' },
  ],
}
