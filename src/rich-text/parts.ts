import { charactersOf } from './characters'
import { asNode, childrenOf, fieldsOf, type TextNode } from './walk'

/** One piece of a text: a paragraph, a heading, an item of a list, a cell, or a block's words. */
export type Part = {
  is: 'paragraph' | 'heading' | 'item' | 'cell' | 'quote' | 'block'
  text: string
  /** Of a heading: 2 for `h2`. */
  level?: number
  /** All of its words are bold. */
  isBold?: boolean
  /** `address` as it was typed; undefined for a link to a document, or one that is still to be filled in. */
  links: { text: string; address: string | undefined }[]
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const bold = 1

/** The words of a node, without those of lists inside it, which are parts of their own. */
const wordsOf = (node: TextNode): string => {
  if (node.type === 'text') return charactersOf(node)
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (node.type === 'list') return ''
  return childrenOf(node).map(wordsOf).join('')
}

const textsIn = (node: TextNode): TextNode[] =>
  node.type === 'text'
    ? [node]
    : childrenOf(node)
        .filter(({ type }) => type !== 'list')
        .flatMap(textsIn)

const linksIn = (node: TextNode): Part['links'] =>
  childrenOf(node).flatMap((child) => {
    if (child.type === 'list') return []
    if (child.type !== 'link' && child.type !== 'autolink') return linksIn(child)
    const { linkType, url } = fieldsOf(child)
    return [{ text: wordsOf(child).trim(), address: linkType === 'internal' ? undefined : asText(url) }]
  })

const isAllBold = (node: TextNode): boolean => {
  const texts = textsIn(node).filter(({ text }) => asText(text).trim())
  return texts.length > 0 && texts.every(({ format }) => Boolean(Number(format) & bold))
}

const part = (is: Part['is'], node: TextNode): Part => ({
  is,
  text: wordsOf(node).trim(),
  links: linksIn(node),
  isBold: isAllBold(node),
})

const plain = (is: Part['is'], text: unknown, links: Part['links'] = []): Part[] =>
  asText(text).trim() ? [{ is, text: asText(text).trim(), links }] : []

/** The words that somebody wrote into a block, by its type. */
const blockParts = (fields: TextNode): Part[] => {
  const { blockType, quote, points, figures, label, url, title, transcript, text } = fields
  if (blockType === 'quote') return plain('quote', quote)
  if (blockType === 'key-points')
    return (Array.isArray(points) ? points : []).flatMap((point) => plain('item', asNode(point).text))
  if (blockType === 'figures')
    return (Array.isArray(figures) ? figures.map(asNode) : []).flatMap(({ figure, words }) =>
      plain('item', `${asText(figure)} ${asText(words)}`),
    )
  if (blockType === 'photo-gallery') return plain('block', title)
  if (blockType === 'picture-beside-text') return plain('block', text)
  if (blockType === 'call-to-action')
    return plain('block', label, [{ text: asText(label).trim(), address: asText(url).trim() || undefined }])
  if (blockType === 'video') return [...plain('block', title), ...plain('block', transcript)]
  return []
}

const partsOfNode = (node: TextNode): Part[] => {
  if (node.type === 'heading') return [{ ...part('heading', node), level: Number(asText(node.tag).slice(1)) || 2 }]
  if (node.type === 'paragraph') return [part('paragraph', node)]
  if (node.type === 'listitem') {
    const own = part('item', node)
    const nested = childrenOf(node).filter(({ type }) => type === 'list')
    return [...(own.text ? [own] : []), ...nested.flatMap(partsOfNode)]
  }
  if (node.type === 'tablecell') return childrenOf(node).map((child) => part('cell', child))
  if (node.type === 'block') return blockParts(fieldsOf(node))
  return childrenOf(node).flatMap(partsOfNode)
}

/**
 * The pieces of a rich text in the order in which they are read.
 *
 * @param state as the editor keeps it; anything else is an empty text
 */
export const textPartsOf = (state: unknown): Part[] => partsOfNode(asNode(asNode(state).root))

/** A plain text as the one piece that it is. */
export const partsOfText = (text: unknown): Part[] => plain('paragraph', text)
