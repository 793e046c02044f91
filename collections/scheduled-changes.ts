import type { CollectionConfig } from 'payload'
import { contentTypeLabels, contentTypes } from '../src/publishing/content-types'
import { anyStaff, nobody } from '../src/publishing/roles'
import { moment } from './behaviours/fields'

export const scheduledChangeStates = [
  { value: 'waiting', label: 'Waiting' },
  { value: 'done', label: 'Published' },
  { value: 'cancelled', label: 'Cancelled' },
  { value: 'failed', label: 'Could not be published' },
] as const

/** An approved version of a document that replaces what is live at a time. */
export const ScheduledChanges: CollectionConfig = {
  slug: 'scheduled-changes',
  labels: { singular: 'Scheduled change', plural: 'Scheduled changes' },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    description: 'Versions that replace what is live at a set time.',
    defaultColumns: ['title', 'goesLiveAt', 'state', 'byName'],
  },
  access: { read: anyStaff, create: anyStaff, update: anyStaff, delete: nobody },
  lockDocuments: false,
  defaultSort: '-goesLiveAt',
  fields: [
    {
      name: 'contentType',
      type: 'select',
      required: true,
      options: contentTypes.map((value) => ({ value, label: contentTypeLabels[value] })),
    },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'versionId', type: 'text' },
    { name: 'title', type: 'text' },
    moment('goesLiveAt', { label: 'Goes live', required: true, index: true }),
    { name: 'state', type: 'select', options: [...scheduledChangeStates], defaultValue: 'waiting', index: true },
    { name: 'problem', type: 'textarea' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text', label: 'Approved by' },
  ],
}
