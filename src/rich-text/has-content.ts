import type { RichText } from './state'
import { asNode, childrenOf, type TextNode } from './walk'

/** What is made of other parts, and says nothing without them. */
const containers = new Set([
  'paragraph',
  'heading',
  'list',
  'listitem',
  'link',
  'autolink',
  'linebreak',
  'tab',
  'quote',
])

const says = (node: TextNode): boolean => {
  if (node.type === 'text') return typeof node.text === 'string' && node.text.trim() !== ''
  return childrenOf(node).some(says) || !containers.has(String(node.type))
}

/**
 * Returns whether a rich text shows anything: words, a picture, a table. The editor and programs keep an empty one as a root
 * with nothing in it, or with empty paragraphs.
 */
export const hasContent = (state: RichText | null | undefined): boolean =>
  childrenOf(asNode(asNode(state).root)).some(says)
