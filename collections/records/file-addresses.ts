import type { CollectionConfig } from 'payload'
import { nobody } from '@/publishing/roles'

/**
 * Earlier addresses of files: each leads to the file that has replaced it, or says that it is gone.
 * Rows are made by what happens to the files, never by hand, and stay.
 */
export const FileAddresses: CollectionConfig = {
  slug: 'file-addresses',
  labels: { singular: 'Earlier address of a file', plural: 'Earlier addresses of files' },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: false,
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['media', 'documents'] },
    // No relationship: the row outlives a file that is deleted.
    { name: 'file', type: 'text', required: true, index: true },
    { name: 'size', type: 'text' },
    { name: 'wasPublic', type: 'checkbox' },
  ],
}
