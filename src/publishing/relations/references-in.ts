import type { Block, Field } from 'payload'
import { idOf } from '../references'

/** What a document names or shows, and in which of its fields. */
export type Reference = {
  field: string
  /** A field of either type, or a place inside a text. */
  as: 'upload' | 'relationship' | 'text'
  collection: string
  id: string
}

type Data = Record<string, unknown>
type Found = (as: Reference['as'], field: string, collection: unknown, value: unknown) => void

const asData = (value: unknown): Data => (value && typeof value === 'object' ? (value as Data) : {})
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

/** What a rich text names: images, links to documents, and what its blocks hold. */
const inRichText = (node: unknown, at: string, blocks: Block[], found: Found): void => {
  if (Array.isArray(node)) {
    for (const child of node) inRichText(child, at, blocks, found)
    return
  }
  const { relationTo, value, fields, children, root } = asData(node)
  found('text', at, relationTo, value)
  const { doc, blockType } = asData(fields)
  const linked = asData(doc)
  found('text', at, linked.relationTo, linked.value)
  const block = blocks.find(({ slug }) => slug === blockType)
  if (block) inFields(block.fields, asData(fields), '', blocks, (as, _, ...named) => found(as, at, ...named))
  inRichText(children ?? [], at, blocks, found)
  if (root) inRichText(root, at, blocks, found)
}

const inFields = (fields: Field[], data: Data, before: string, blocks: Block[], found: Found): void => {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) inFields(tab.fields, data, before, blocks, found)
    else if (field.type === 'row' || field.type === 'collapsible') inFields(field.fields, data, before, blocks, found)
    else if ('name' in field && field.name) inField(field, data[field.name], `${before}${field.name}`, blocks, found)
  }
}

const inField = (field: Field, value: unknown, at: string, blocks: Block[], found: Found): void => {
  if (field.type === 'group') inFields(field.fields, asData(value), `${at}.`, blocks, found)
  else if (field.type === 'array')
    for (const [row, data] of asList(value).entries())
      inFields(field.fields, asData(data), `${at}.${row}.`, blocks, found)
  else if (field.type === 'richText') inRichText(value, at, blocks, found)
  else if (field.type === 'upload' || field.type === 'relationship')
    for (const one of asList(value)) found(field.type, at, field.relationTo, one)
}

/**
 * Everything that a document refers to, wherever in it it stands.
 *
 * @param fields the type's own, as configured
 * @param data a document, its relationships as ids or populated
 * @param blocks what rich texts may hold
 */
export const referencesIn = (fields: Field[], data: Data, blocks: Block[]): Reference[] => {
  const references: Reference[] = []
  inFields(fields, data, '', blocks, (as, field, collection, value) => {
    const id = idOf(value)
    if (id && typeof collection === 'string') references.push({ field, as, collection, id })
  })
  return references
}
