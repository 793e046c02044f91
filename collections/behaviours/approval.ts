import type { Field, FieldAccess } from 'payload'
import type { ContentTypeSlug } from '../../src/publishing/content-types'
import type { Behaviour } from './behaviour'

const staffOnly: FieldAccess = ({ req }) => Boolean(req.user)

const fields = (): Field[] => [
  {
    name: 'submitted',
    type: 'checkbox',
    label: 'Ready for approval',
    defaultValue: false,
    index: true,
    access: { read: staffOnly },
    admin: { position: 'sidebar', description: 'An editor will find it among what waits for approval.' },
  },
  {
    name: 'authors',
    type: 'relationship',
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
    relationTo: 'users',
    maxDepth: 0,
    access: { create: () => false, update: () => false, read: staffOnly },
    admin: { hidden: true },
  },
]

/** Is written by some and made public by others. */
export const needsApproval = (_type: ContentTypeSlug): Behaviour => ({ name: 'needs-approval', sidebar: fields() })
