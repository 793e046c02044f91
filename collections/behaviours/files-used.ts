import type { Field } from 'payload'
import { releaseFiles, rememberFiles } from '@/publishing/files/release-files'
import { staffOnly } from '@/publishing/roles'
import { articleBlocks } from '@/rich-text/blocks'
import type { Behaviour } from './behaviour'

const used = (name: string, relationTo: 'media' | 'documents'): Field => ({
  name,
  type: 'relationship',
  custom: { decision: true },
  relationTo,
  hasMany: true,
  index: true,
  maxDepth: 0,
  access: { create: () => false, update: () => false, read: staffOnly },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})

/** Ids and no relationship: they have to outlive a contact that is deleted, in versions that name it. */
const usedContacts: Field = {
  name: 'usedContacts',
  type: 'text',
  custom: { decision: true },
  hasMany: true,
  index: true,
  access: { create: () => false, update: () => false, read: staffOnly },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}

/**
 * Knows which files it shows and which contacts it names, wherever in it they stand: files become
 * public with it, and nothing that it needs is deleted under it.
 */
export const usesFiles = (fields: Field[]): Behaviour => ({
  name: 'uses-files',
  sidebar: [used('usedMedia', 'media'), used('usedDocuments', 'documents'), usedContacts],
  save: { prepare: rememberFiles(fields, articleBlocks), after: releaseFiles(articleBlocks) },
})
