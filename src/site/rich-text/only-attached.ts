import { idOf } from '../../publishing/references'
import type { RichText, RichTextNode } from './state'

type Block = { blockType?: unknown; document?: unknown; contact?: unknown }

const shownIn = ({ blockType, document, contact }: Block): string | undefined => {
  if (blockType === 'document-download') return idOf(document)
  return blockType === 'contact' ? idOf(contact) : undefined
}

const idsIn = ({ type, fields, children = [] }: RichTextNode): string[] => {
  const id = type === 'block' ? shownIn((fields ?? {}) as Block) : undefined
  return [...(id ? [id] : []), ...children.flatMap(idsIn)]
}

/**
 * Those of a page's documents or contacts that stand in none of its texts: nothing is listed twice.
 *
 * @param attached as attached, populated or not
 * @param texts every rich text of the page
 */
export const onlyAttached = <T>(attached: T[], ...texts: (RichText | null | undefined)[]): T[] => {
  const embedded = new Set(texts.flatMap((text) => (text?.root ? idsIn(text.root) : [])))
  return attached.filter((one) => !embedded.has(idOf(one) ?? ''))
}
