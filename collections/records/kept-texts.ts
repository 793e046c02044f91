import type { CollectionConfig } from 'payload'
import { nobody } from '@/publishing/roles'
import { keptTextEndpoints } from '@/publishing/unsaved/kept-text'

/** What people typed into forms and did not save: each person's own, by endpoints of its own. */
export const KeptTexts: CollectionConfig = {
  slug: 'kept-texts',
  labels: { singular: 'Kept text', plural: 'Kept texts' },
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  endpoints: keptTextEndpoints,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    // Not required: whoever leaves leaves their text, which nobody can read any more, to be forgotten in time.
    { name: 'person', type: 'relationship', relationTo: 'users', index: true },
    { name: 'contentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'data', type: 'json', required: true },
  ],
}
