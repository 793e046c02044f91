import type { Block, Field, RelationshipField, UploadField } from 'payload'
import { idOf } from '../references'

export type FileCollection = 'media' | 'documents'
export type FilesUsed = Record<FileCollection, string[]>

/** What documents share: files, and contacts, which may stand inside texts like them. */
type SharedCollection = FileCollection | 'contacts'

/** Files are uploads: a relationship to them is the record of this very walk. */
const isOfShared = (field: Field): field is UploadField | RelationshipField =>
  field.type === 'upload' || (field.type === 'relationship' && field.relationTo === 'contacts')

type Data = Record<string, unknown>
type Found = (kind: SharedCollection, id: unknown) => void

const isShared = (slug: unknown): slug is SharedCollection =>
  slug === 'media' || slug === 'documents' || slug === 'contacts'

const asData = (value: unknown): Data => (value && typeof value === 'object' ? (value as Data) : {})
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

/** Finds what a rich text shares: images, links to documents, and what its blocks hold. */
const inRichText = (node: unknown, blocks: Block[], found: Found): void => {
  if (Array.isArray(node)) {
    for (const child of node) inRichText(child, blocks, found)
    return
  }
  const { type, relationTo, value, fields, children, root } = asData(node)
  if (type === 'upload' && isShared(relationTo)) found(relationTo, value)
  const { doc, blockType } = asData(fields)
  const linked = asData(doc)
  if (isShared(linked.relationTo)) found(linked.relationTo, linked.value)
  const block = blocks.find(({ slug }) => slug === blockType)
  if (block) inFields(block.fields, asData(fields), blocks, found)
  inRichText(children ?? [], blocks, found)
  if (root) inRichText(root, blocks, found)
}

const inFields = (fields: Field[], data: Data, blocks: Block[], found: Found): void => {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) inFields(tab.fields, data, blocks, found)
    else if (field.type === 'row' || field.type === 'collapsible') inFields(field.fields, data, blocks, found)
    else if (!('name' in field) || !field.name) continue
    else if (field.type === 'group') inFields(field.fields, asData(data[field.name]), blocks, found)
    else if (field.type === 'array')
      for (const row of asList(data[field.name])) inFields(field.fields, asData(row), blocks, found)
    else if (field.type === 'richText') inRichText(data[field.name], blocks, found)
    else if (isOfShared(field) && isShared(field.relationTo))
      for (const value of asList(data[field.name])) found(field.relationTo, value)
  }
}

/**
 * The files that a document shows or links to, and the contacts that it names, wherever in it they stand.
 *
 * @param fields the type's own, as configured
 * @param data a document, its relationships as ids or populated
 * @param blocks what rich texts may hold
 * @returns ids by collection, each once
 */
export const sharedIn = (fields: Field[], data: Data, blocks: Block[]): Record<SharedCollection, string[]> => {
  const used = { media: new Set<string>(), documents: new Set<string>(), contacts: new Set<string>() }
  inFields(fields, data, blocks, (kind, value) => {
    const id = idOf(value)
    if (id) used[kind].add(id)
  })
  return { media: [...used.media], documents: [...used.documents], contacts: [...used.contacts] }
}
