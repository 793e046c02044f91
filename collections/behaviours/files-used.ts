import type { Field, FieldAccess } from 'payload'
import { releaseFiles, releaseFilesOfDeleted, rememberFiles } from '../../src/publishing/files/release-files'
import { articleBlocks } from '../rich-text/blocks'
import type { Behaviour } from './behaviour'

const staffOnly: FieldAccess = ({ req }) => Boolean(req.user)

const usedFiles = (name: string, relationTo: 'media' | 'documents'): Field => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  maxDepth: 0,
  access: { create: () => false, update: () => false, read: staffOnly },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})

/** Knows which files it shows, wherever in it they stand, so that they become public with it. */
export const usesFiles = (fields: Field[]): Behaviour => ({
  name: 'uses-files',
  sidebar: [usedFiles('usedMedia', 'media'), usedFiles('usedDocuments', 'documents')],
  hooks: {
    beforeChange: [rememberFiles(fields, articleBlocks)],
    afterChange: [releaseFiles(articleBlocks)],
    afterDelete: [releaseFilesOfDeleted(articleBlocks)],
  },
})
