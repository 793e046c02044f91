import { charactersOf } from './characters'
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

type Node = Record<string, unknown>

const asNode = (value: unknown): Node => (value && typeof value === 'object' ? (value as Node) : {})
const asList = (value: unknown): Node[] => (Array.isArray(value) ? value.map(asNode) : [])
const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const bold = 1

/** The words of a node, without those of lists inside it, which are parts of their own. */
const wordsOf = (node: Node): string => {
  if (node.type === 'text') return charactersOf(node)
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (node.type === 'list') return ''
  return asList(node.children).map(wordsOf).join('')
}

const textsIn = (node: Node): Node[] =>
  node.type === 'text'
    ? [node]
    : asList(node.children)
        .filter(({ type }) => type !== 'list')
        .flatMap(textsIn)

const linksIn = (node: Node): Part['links'] =>
  asList(node.children).flatMap((child) => {
    if (child.type === 'list') return []
    if (child.type !== 'link' && child.type !== 'autolink') return linksIn(child)
    const { linkType, url } = asNode(child.fields)
    return [{ text: wordsOf(child).trim(), address: linkType === 'internal' ? undefined : asText(url) }]
  })

const isAllBold = (node: Node): boolean => {
  const texts = textsIn(node).filter(({ text }) => asText(text).trim())
  return texts.length > 0 && texts.every(({ format }) => Boolean(Number(format) & bold))
}

const part = (is: Part['is'], node: Node): Part => ({
  is,
  text: wordsOf(node).trim(),
  links: linksIn(node),
  isBold: isAllBold(node),
})

const plain = (is: Part['is'], text: unknown, links: Part['links'] = []): Part[] =>
  asText(text).trim() ? [{ is, text: asText(text).trim(), links }] : []

/** The words that somebody wrote into a block, by its type. */
const blockParts = (fields: Node): Part[] => {
  const { blockType, quote, points, label, url, title, transcript } = fields
  if (blockType === 'quote') return plain('quote', quote)
  if (blockType === 'key-points') return asList(points).flatMap(({ text }) => plain('item', text))
  if (blockType === 'call-to-action')
    return plain('block', label, [{ text: asText(label).trim(), address: asText(url).trim() || undefined }])
  if (blockType === 'video') return [...plain('block', title), ...plain('block', transcript)]
  return []
}

const partsOfNode = (node: Node): Part[] => {
  if (node.type === 'heading') return [{ ...part('heading', node), level: Number(asText(node.tag).slice(1)) || 2 }]
  if (node.type === 'paragraph') return [part('paragraph', node)]
  if (node.type === 'listitem') {
    const own = part('item', node)
    const nested = asList(node.children).filter(({ type }) => type === 'list')
    return [...(own.text ? [own] : []), ...nested.flatMap(partsOfNode)]
  }
  if (node.type === 'tablecell') return asList(node.children).map((child) => part('cell', child))
  if (node.type === 'block') return blockParts(asNode(node.fields))
  return asList(node.children).flatMap(partsOfNode)
}

/**
 * The pieces of a rich text in the order in which they are read.
 *
 * @param state as the editor keeps it; anything else is an empty text
 */
export const partsOf = (state: unknown): Part[] => partsOfNode(asNode(asNode(state).root))

/** A plain text as the one piece that it is. */
export const partsOfText = (text: unknown): Part[] => plain('paragraph', text)
