import type { Block, Field } from 'payload'
import { type Reference, referencesIn } from '@/publishing/relations/references-in'

export type FileCollection = 'media' | 'documents'
export type FilesUsed = Record<FileCollection, string[]>

/** Describes what documents share: files, and contacts, which may stand inside texts like them. */
type SharedCollection = FileCollection | 'contacts'

/** Files are uploads: a relationship to them is the record of this very walk. */
const shares = ({ as, collection }: Reference, kind: SharedCollection): boolean =>
  collection === kind && (as !== 'relationship' || kind === 'contacts')

/**
 * The files that a document shows or links to, and the contacts that it names, wherever in it they stand.
 *
 * @param fields the type's own, as configured
 * @param data a document, its relationships as ids or populated
 * @param blocks what rich texts may hold
 * @returns ids by collection, each once
 */
export const sharedIn = (
  fields: Field[],
  data: Record<string, unknown>,
  blocks: Block[],
): Record<SharedCollection, string[]> => {
  const references = referencesIn(fields, data, blocks)
  const used = (kind: SharedCollection) => [
    ...new Set(references.filter((reference) => shares(reference, kind)).map(({ id }) => id)),
  ]
  return { media: used('media'), documents: used('documents'), contacts: used('contacts') }
}
