import type { Field } from 'payload'
import type { Behaviour } from './behaviour'

export const documentsField = (): Field => ({
  name: 'documents',
  type: 'upload',
  relationTo: 'documents',
  hasMany: true,
  admin: { description: 'Files that readers can download, with their type and size shown.' },
})

/** Carries documents to download. */
export const hasDocuments = (tab: string): Behaviour => ({
  name: 'has-documents',
  tab: { label: tab, fields: [documentsField()] },
})
