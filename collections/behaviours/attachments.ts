import type { Field } from 'payload'
import { documentsByTitle } from '@/fields/fields'
import type { Behaviour } from './behaviour'

export const documentsField = (): Field => ({
  name: 'documents',
  type: 'upload',
  relationTo: 'documents',
  hasMany: true,
  admin: {
    components: documentsByTitle,
    description: 'Files that readers can download, with their type and size shown.',
  },
})

/** Carries documents to download. */
export const hasDocuments = (part: string): Behaviour => ({
  name: 'has-documents',
  part: { label: part, fields: [documentsField()] },
})
