import type { Field } from 'payload'
import { staffOnly } from '@/publishing/roles'

/** Lists what whoever sent a file should know of it: what was changed, whose names are in it. A sentence a line. */
export const fileNotes: Field[] = [
  {
    name: 'fileNotes',
    type: 'textarea',
    access: { create: () => false, update: () => false, read: staffOnly },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'fileNotesPanel',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/files/file-notes-panel#FileNotesPanel' },
    },
  },
]
