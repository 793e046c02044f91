import type { Field, FieldAccess } from 'payload'
import { isStaff } from '../../src/publishing/roles'

const staffOnly: FieldAccess = ({ req }) => isStaff(req.user)

/** What whoever sent a file should know of it: what was changed, whose names are in it. A sentence a line. */
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
