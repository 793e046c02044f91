import { charactersOf } from './characters'
import type { RichText } from './state'
import { asNode, childrenOf, fieldsOf, type TextNode } from './walk'

const texts = (...values: unknown[]): string => values.filter((value) => typeof value === 'string' && value).join('\n')

const field = (value: unknown, name: string): unknown => asNode(value)[name]

/** The words of a block that readers see, without its labels. */
const blocks: Record<string, (fields: TextNode) => string> = {
  quote: ({ quote, name, role }) => texts(quote, texts(name, role).replace('\n', ', ')),
  'key-points': ({ points }) => texts(...(Array.isArray(points) ? points : []).map((point) => field(point, 'text'))),
  'photo-gallery': ({ title, images }) =>
    texts(title, ...(Array.isArray(images) ? images : []).map((image) => field(image, 'caption'))),
  'picture-beside-text': ({ image, text }) => texts(field(image, 'caption'), text),
  figures: ({ figures }) =>
    texts(
      ...(Array.isArray(figures) ? figures : []).map((one) =>
        texts(field(one, 'figure'), field(one, 'words')).replace('\n', ' '),
      ),
    ),
  'document-download': ({ document }) => texts(field(document, 'title')),
  'call-to-action': ({ label }) => texts(label),
  contact: ({ contact }) => texts(field(contact, 'name'), field(contact, 'team')),
  video: ({ title, transcript }) => texts(title, transcript),
}

/** Says what stands between the children of a node. */
const separators: Record<string, string> = { root: '\n\n', list: '\n', table: '\n', tablerow: ' | ' }

const wordsOf = (node: TextNode): string => {
  if (node.type === 'text') return charactersOf(node)
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (node.type === 'upload') return texts(field(node.value, 'caption'))
  if (node.type === 'block') {
    const fields = fieldsOf(node)
    return blocks[String(fields.blockType)]?.(fields) ?? ''
  }
  const parts = childrenOf(node).map(wordsOf)
  const separator = separators[String(node.type)]
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
  wordsOf(asNode(asNode(state).root)).trim()
