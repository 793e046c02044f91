import type { Converter, RichTextNode } from './state'
import { inside } from './text-converters'

/** Lexical's header states: a cell of a header row, of a header column, or (3) of both. */
const headerRow = 1
const headerColumn = 2

const stateOf = (cell: RichTextNode) => Number(cell.headerState) || 0

const spans = (name: 'colspan' | 'rowspan', value: unknown): string => {
  const span = Math.trunc(Number(value))
  return span > 1 ? ` ${name}="${span}"` : ''
}

const cellTag = (cell: RichTextNode): { tag: string; scope: string } => {
  if (stateOf(cell) & headerRow) return { tag: 'th', scope: ' scope="col"' }
  if (stateOf(cell) & headerColumn) return { tag: 'th', scope: ' scope="row"' }
  return { tag: 'td', scope: '' }
}

/** Most cells are one paragraph, which needs no <p>. */
const contentOf = (cell: RichTextNode): RichTextNode => {
  const [only, second] = cell.children ?? []
  return only?.type === 'paragraph' && !second ? only : cell
}

const tablecell: Converter = ({ node, nodesToHTML }) => {
  const { tag, scope } = cellTag(node)
  const span = spans('colspan', node.colSpan) + spans('rowspan', node.rowSpan)
  return `<${tag}${scope}${span} dir="auto">${inside({ node: contentOf(node), nodesToHTML })}</${tag}>`
}

const tablerow: Converter = (nested) => `<tr>${inside(nested)}</tr>`

/** A row of the table's head: all column headers, and none that reaches down into the body. */
const isHead = ({ children = [] }: RichTextNode) =>
  children.length > 0 && children.every((cell) => stateOf(cell) & headerRow && !(Number(cell.rowSpan) > 1))

/** A wide table scrolls in its own region, which the keyboard can reach (WCAG 2.2, 2.1.1). */
const table: Converter = ({ node, nodesToHTML }) => {
  const rows = node.children ?? []
  const firstOfBody = rows.findIndex((row) => !isHead(row))
  const headRows = firstOfBody === -1 ? rows.length : firstOfBody
  const part = (children: RichTextNode[]) => inside({ node: { ...node, children }, nodesToHTML })
  const head = headRows > 0 ? `<thead>${part(rows.slice(0, headRows))}</thead>` : ''
  const body = headRows < rows.length ? `<tbody>${part(rows.slice(headRows))}</tbody>` : ''
  if (!head && !body) return ''
  return `<div class="table-wrap" tabindex="0" role="region" aria-label="Table"><table>${head}${body}</table></div>`
}

export const tableConverters: Record<string, Converter> = { table, tablerow, tablecell }
