import { directionOf, isLanguage } from '@/words/languages'
import { escapeHtml } from './escape'
import { documentHref, safeHref } from './links'
import { isLetters } from './list-letters'
import type { Converter, RichTextNode, RichTextOptions } from './state'

type Nested = Parameters<Exclude<Converter, string>>[0]

const bold = 1
const italic = 2
const subscript = 32
const superscript = 64

/** The HTML of a node's children. */
export const inside = ({ node, nodesToHTML }: Pick<Nested, 'node' | 'nodesToHTML'>): string =>
  nodesToHTML({ nodes: (node.children ?? []) as Parameters<Nested['nodesToHTML']>[0]['nodes'] }).join('')

/** Returns what our own features of the editor keep with a node (Lexical's NodeState). */
const markOf = ({ $ }: RichTextNode, name: string): unknown =>
  $ && typeof $ === 'object' && name in $ ? ($ as Record<string, unknown>)[name] : undefined

const text: Converter = ({ node }) => {
  const format = Number(node.format) || 0
  let html = escapeHtml(typeof node.text === 'string' ? node.text : '')
  if (format & superscript) html = `<sup>${html}</sup>`
  else if (format & subscript) html = `<sub>${html}</sub>`
  if (format & italic) html = `<em>${html}</em>`
  if (format & bold) html = `<strong>${html}</strong>`
  const language = markOf(node, 'lang')
  return isLanguage(language) && html ? `<span lang="${language}" dir="${directionOf(language)}">${html}</span>` : html
}

/** Editors press Enter twice for space; screen readers would stop at the empty paragraph. */
const paragraph: Converter = (nested) => {
  const html = inside(nested)
  return html.trim() ? `<p dir="auto">${html}</p>` : ''
}

/** The page has the h1, and the outline of a story ends at h4. */
const headingTag = (tag: unknown): string => {
  if (tag === 'h1' || tag === 'h2') return 'h2'
  return tag === 'h3' ? 'h3' : 'h4'
}

const heading: Converter = (nested) => {
  const html = inside(nested)
  const tag = headingTag(nested.node.tag)
  return html.trim() ? `<${tag} dir="auto">${html}</${tag}>` : ''
}

const isNestedList = ({ children }: RichTextNode) =>
  Boolean(children?.length && children.every(({ type }) => type === 'list'))

/** Lexical keeps a nested list in an item of its own; in HTML it belongs to the item before it. */
const withNestedLists = (items: RichTextNode[] = []): RichTextNode[] => {
  const merged: RichTextNode[] = []
  for (const item of items) {
    const before = merged.at(-1)
    if (before && isNestedList(item))
      merged[merged.length - 1] = { ...before, children: [...(before.children ?? []), ...(item.children ?? [])] }
    else merged.push(item)
  }
  return merged
}

/** Nought and numbers below it count, too. */
const startOf = ({ start }: RichTextNode): number =>
  (typeof start === 'number' || (typeof start === 'string' && start)) && Number.isFinite(Number(start))
    ? Math.trunc(Number(start))
    : 1

const list: Converter = ({ node, nodesToHTML }) => {
  const html = inside({ node: { ...node, children: withNestedLists(node.children) }, nodesToHTML })
  if (node.listType !== 'number' && node.tag !== 'ol') return `<ul>${html}</ul>`
  const start = startOf(node)
  const letters = markOf(node, 'letters')
  const type = isLetters(letters) ? ` type="${letters}"` : ''
  return `<ol${start === 1 ? '' : ` start="${start}"`}${type}>${html}</ol>`
}

const listitem: Converter = (nested) => `<li dir="auto">${inside(nested)}</li>`

type LinkFields = { linkType?: string; url?: string; doc?: { value?: unknown } | null }

/** Returns where a link leads, or undefined if it must not or cannot be followed. */
export const linkHref = (node: RichTextNode, { baseUrl }: RichTextOptions): string | undefined => {
  const { linkType, url, doc } = (node.fields ?? {}) as LinkFields
  return linkType === 'internal' ? documentHref(doc?.value, baseUrl) : safeHref(url, baseUrl)
}

/** An address as people write it: without what a browser adds. */
const spoken = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[<("“‘]+|[>)"”’.,;:]+$/g, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '')

const wordsOf = ({ text: words, children = [] }: RichTextNode): string =>
  typeof words === 'string' ? words : children.map(wordsOf).join('')

/**
 * Links to elsewhere have their address beside them on paper. One that stands there already, as the words of
 * the link or beside an earlier one, is marked as told.
 */
const link = (options: RichTextOptions): Converter => {
  const told = new Set<string>()
  return (nested) => {
    const html = inside(nested)
    const href = linkHref(nested.node, options)
    if (!href || !html) return html
    const isTold = told.has(href) || spoken(href) === spoken(wordsOf(nested.node))
    told.add(href)
    return `<a${/^https?:/.test(href) && isTold ? ' class="told"' : ''} href="${escapeHtml(href)}">${html}</a>`
  }
}

/** Paragraphs, headings, lists, links and the text in them. */
export const textConverters = (options: RichTextOptions): Record<string, Converter> => {
  const both = link(options)
  return {
    text,
    paragraph,
    heading,
    list,
    listitem,
    link: both,
    autolink: both,
    linebreak: '<br>',
    tab: ' ',
  }
}
