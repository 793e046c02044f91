import { createHash } from 'node:crypto'
import type { Field } from 'payload'
import { staffOnly } from '@/publishing/roles'

/** The fingerprint of a file as it came (SHA-256, in hexadecimal), before anything is done to it: the same file has the same. */
export const hashOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

/** Tells whoever sends a picture a second time that it is there already. Kept by the server, shown to nobody else. */
export const sourceHash: Field = {
  name: 'sourceHash',
  type: 'text',
  index: true,
  access: { create: () => false, update: () => false, read: staffOnly },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}
