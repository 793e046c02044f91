import { cleanLetters } from '@/words/clean-letters'
import { linkAddress } from '@/words/link-address'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => Boolean(value) && typeof value === 'object' && !Array.isArray(value)

/** Lists what has an address in its fields: links, and blocks such as a call to action. */
const withAddress = new Set(['link', 'autolink', 'block'])

/** Lists what is no text that anybody wrote. */
const names = new Set(['id', 'blockType', 'linkType', 'relationTo', 'value', 'doc', 'url'])

const cleanFields = (value: unknown, name = ''): unknown => {
  if (names.has(name)) return value
  if (typeof value === 'string') return cleanLetters(value)
  if (Array.isArray(value)) return value.map((one) => cleanFields(one))
  if (!isNode(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanFields(one, key)]))
}

const mendFields = (fields: Node): Node => {
  const address = fields.linkType === 'internal' ? undefined : linkAddress(fields.url)
  return address ? { ...fields, url: address } : fields
}

const isTab = (node: unknown): boolean => isNode(node) && node.type === 'tab'

const hasSpaceAt = (end: RegExp, node: unknown): boolean =>
  isNode(node) && node.type === 'text' && typeof node.text === 'string' && end.test(node.text)

/** A tab, which the editor has as a part of its own, is a space to readers; several are one, as it is beside a space. */
const withoutTabs = (nodes: unknown[]): unknown[] =>
  nodes.flatMap((node, at) => {
    if (!isTab(node)) return [node]
    if (isTab(nodes[at - 1])) return []
    let end = at
    while (isTab(nodes[end])) end += 1
    if (hasSpaceAt(/\s$/, nodes[at - 1]) || hasSpaceAt(/^\s/, nodes[end])) return []
    const { detail = 0, format = 0, mode = 'normal', style = '', version = 1 } = node as Node
    return [{ type: 'text', text: ' ', detail, format, mode, style, version }]
  })

/** In a paragraph a tab is a space, as a part of its own or in a text, with the spaces beside it. */
const cleanText = (text: string): string =>
  cleanLetters(text).replace(/[\t ]+/g, (spaces) => (spaces.includes('\t') ? ' ' : spaces))

const mendNode = (node: unknown): unknown => {
  if (!isNode(node)) return node
  const { type, children, fields, text } = node
  return {
    ...node,
    ...(type === 'text' && typeof text === 'string' ? { text: cleanText(text) } : {}),
    ...(Array.isArray(children) ? { children: withoutTabs(children).map(mendNode) } : {}),
    ...(isNode(fields) && withAddress.has(String(type))
      ? { fields: mendFields(type === 'block' ? (cleanFields(fields) as Node) : fields) }
      : {}),
  }
}

/**
 * A rich text whose letters can all be seen, and whose links lead where they were meant to, as far as they can be
 * mended. The rest of the links stay as they were typed, for the checklist to name.
 *
 * @param state as the editor or a program sends it, not too deep (`rich-text-form.ts`)
 */
export const mendedRichText = (state: unknown): unknown =>
  isNode(state) && isNode(state.root) ? { ...state, root: mendNode(state.root) } : state
