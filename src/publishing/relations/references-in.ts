import type { Block, Field } from 'payload'
import { asNode, fieldsOf, nodesIn } from '@/rich-text/walk'
import { idOf } from '@/words/references'

/** Describes what a document names or shows, and in which of its fields. */
export type Reference = {
  field: string
  /** A field of either type, or a place inside a text. */
  as: 'upload' | 'relationship' | 'text'
  collection: string
  id: string
}

type Data = Record<string, unknown>
type OnReference = (as: Reference['as'], field: string, collection: unknown, value: unknown) => void

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])

/** Finds what a rich text names: images, links to documents, and what its blocks hold. */
const inRichText = (state: unknown, at: string, blocks: Block[], found: OnReference): void => {
  for (const node of nodesIn(state)) {
    found('text', at, node.relationTo, node.value)
    const fields = fieldsOf(node)
    const linked = asNode(fields.doc)
    found('text', at, linked.relationTo, linked.value)
    const block = blocks.find(({ slug }) => slug === fields.blockType)
    if (block) inFields(block.fields, fields, '', blocks, (as, _, ...named) => found(as, at, ...named))
  }
}

const inFields = (fields: Field[], data: Data, before: string, blocks: Block[], found: OnReference): void => {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) inFields(tab.fields, data, before, blocks, found)
    else if (field.type === 'row' || field.type === 'collapsible') inFields(field.fields, data, before, blocks, found)
    else if ('name' in field && field.name) inField(field, data[field.name], `${before}${field.name}`, blocks, found)
  }
}

const inField = (field: Field, value: unknown, at: string, blocks: Block[], found: OnReference): void => {
  if (field.type === 'group') inFields(field.fields, asNode(value), `${at}.`, blocks, found)
  else if (field.type === 'array')
    for (const [row, data] of asList(value).entries())
      inFields(field.fields, asNode(data), `${at}.${row}.`, blocks, found)
  else if (field.type === 'blocks')
    for (const [row, data] of asList(value).map(asNode).entries()) {
      const block = field.blocks.find(({ slug }) => slug === data.blockType)
      if (block) inFields(block.fields, data, `${at}.${row}.`, blocks, found)
    }
  else if (field.type === 'richText') inRichText(value, at, blocks, found)
  else if (field.type === 'upload' || field.type === 'relationship')
    for (const one of asList(value)) {
      // Where a field takes several types, each value says which it is of.
      const { relationTo, value: named } = Array.isArray(field.relationTo)
        ? asNode(one)
        : { relationTo: field.relationTo, value: one }
      found(field.type, at, relationTo, named)
    }
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
