import type { Field } from 'payload'
import { lines } from '@/fields/fields'
import { staffOnly } from '@/publishing/roles'
import type { SavePart } from '@/publishing/saves/save'
import { writeRecord } from '@/publishing/store'
import { idsOf } from '@/words/references'
import type { Behaviour } from './behaviour'
import { sideRows } from './form-rows'

const fields = (): Field[] => [
  {
    name: 'submitted',
    type: 'checkbox',
    custom: { decision: true },
    label: 'Waiting for approval',
    defaultValue: false,
    index: true,
    access: { read: staffOnly },
    // The publishing panel shows and changes it.
    admin: { components: { Field: '/src/admin/form/not-shown#NotShown' } },
  },
  {
    name: 'authors',
    type: 'relationship',
    custom: { decision: true, row: sideRows.people },
    relationTo: 'users',
    hasMany: true,
    maxDepth: 1,
    label: 'Written by',
    access: { read: staffOnly },
    admin: { position: 'sidebar', description: 'These people, and every editor, can read and edit the drafts.' },
  },
  {
    name: 'lastEditedBy',
    type: 'relationship',
    custom: { decision: true },
    relationTo: 'users',
    maxDepth: 0,
    label: 'Last edited',
    access: { create: () => false, update: () => false, read: staffOnly },
    admin: { hidden: true, components: { Cell: '/src/admin/lists/edited-cell#EditedCell' } },
  },
  lines('reason', {
    label: 'Reason, for the log',
    maxLength: 500,
    virtual: true,
    access: { read: () => false },
    // The publishing panel asks for it where it is needed.
    admin: {
      components: { Field: '/src/admin/form/not-shown#NotShown' },
      disableListColumn: true,
      disableListFilter: true,
    },
  }),
]

/** Who works on a document is decided at once, also by a draft save, which leaves the main record be. */
const authorsCountAtOnce: SavePart['after'] = async ({ type, id, req, newest }, saved) => {
  const [before, after] = [idsOf(newest?.authors), idsOf(saved.authors)]
  if (!id || !newest || saved._status === 'published' || before.join() === after.join()) return
  // Null leaves the time of the last change as it is: what the public reads has not changed.
  await writeRecord(req, { contentType: type, documentId: id }, { authors: after, updatedAt: null })
}

/** Is written by some and made public by others. */
export const needsApproval = (): Behaviour => ({
  name: 'needs-approval',
  sidebar: fields(),
  save: { after: authorsCountAtOnce },
})
