import type { CollectionConfig } from 'payload'
import { commentEndpoints } from '@/publishing/comments/comments'
import { nobody } from '@/publishing/roles'

/** What colleagues say to each other about a document, beside its text: read and written by endpoints of its own. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  endpoints: commentEndpoints,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'contentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'quote', type: 'textarea' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'answerTo', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text', required: true },
    { name: 'doneAt', type: 'date' },
    { name: 'doneByName', type: 'text' },
  ],
}
