import { charactersOf } from '../../writing/characters'
import type { RichText, RichTextNode } from './state'

type Fields = Record<string, unknown>

const texts = (...values: unknown[]): string => values.filter((value) => typeof value === 'string' && value).join('\n')

const field = (value: unknown, name: string): unknown =>
  value && typeof value === 'object' ? (value as Fields)[name] : undefined

/** The words of a block that readers see, without its labels. */
const blocks: Record<string, (fields: Fields) => string> = {
  quote: ({ quote, name, role }) => texts(quote, texts(name, role).replace('\n', ', ')),
  'key-points': ({ points }) => texts(...(Array.isArray(points) ? points : []).map((point) => field(point, 'text'))),
  'document-download': ({ document }) => texts(field(document, 'title')),
  'call-to-action': ({ label }) => texts(label),
  contact: ({ contact }) => texts(field(contact, 'name'), field(contact, 'team')),
  video: ({ title, transcript }) => texts(title, transcript),
}

/** What stands between the children of a node. */
const separators: Record<string, string> = { root: '\n\n', list: '\n', table: '\n', tablerow: ' | ' }

const wordsOf = (node: RichTextNode): string => {
  if (node.type === 'text') return charactersOf(node)
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (node.type === 'upload') return texts(field(node.value, 'caption'))
  if (node.type === 'block') {
    const fields = (node.fields ?? {}) as Fields
    return blocks[String(fields.blockType)]?.(fields) ?? ''
  }
  const parts = (node.children ?? []).map(wordsOf)
  const separator = separators[node.type]
  if (separator === undefined) return parts.join('')
  return parts.filter((part) => part.trim()).join(separator)
}

/**
 * The words of a rich text, for search and for places that take no HTML. Blocks of text are
 * separated by a blank line, list items and table rows by a line break.
 *
 * @returns '' for an empty text
 */
export const richTextToPlainText = (state: RichText | null | undefined): string =>
  state?.root ? wordsOf(state.root as RichTextNode).trim() : ''
