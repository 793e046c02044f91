import { idOf } from '@/words/references'
import type { RichText } from './state'
import { fieldsOf, nodesIn, type TextNode } from './walk'

const shownBy = (node: TextNode): string | undefined => {
  const { blockType, document, contact } = fieldsOf(node)
  if (blockType === 'document-download') return idOf(document)
  return blockType === 'contact' ? idOf(contact) : undefined
}

/**
 * Returns those of a page's documents or contacts that stand in none of its texts: nothing is listed twice.
 *
 * @param attached as attached, populated or not
 * @param texts every rich text of the page
 */
export const onlyAttached = <T>(attached: T[], ...texts: (RichText | null | undefined)[]): T[] => {
  const embedded = new Set(texts.flatMap((text) => nodesIn(text).flatMap((node) => shownBy(node) ?? [])))
  return attached.filter((one) => !embedded.has(idOf(one) ?? ''))
}
