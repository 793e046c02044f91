import { escapeHtml } from './escape'
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

/** Longer than any word but a few, mostly an address: paper has to break it somewhere. */
const longerThanWords = 24

const hasLongWord = (cell: RichTextNode): boolean =>
  textOf(cell)
    .split(/\s+/)
    .some((word) => word.length > longerThanWords)

const tablecell: Converter = ({ node, nodesToHTML }) => {
  const { tag, scope } = cellTag(node)
  const span = spans('colspan', node.colSpan) + spans('rowspan', node.rowSpan)
  const kind = node.isAmount ? ' class="amount"' : hasLongWord(node) ? ' class="long"' : ''
  return `<${tag}${scope}${span}${kind} dir="auto">${inside({ node: contentOf(node), nodesToHTML })}</${tag}>`
}

const tablerow: Converter = (nested) => `<tr>${inside(nested)}</tr>`

/** A row of the table's head: all column headers, and none that reaches down into the body. */
const isHead = ({ children = [] }: RichTextNode) =>
  children.length > 0 && children.every((cell) => stateOf(cell) & headerRow && !(Number(cell.rowSpan) > 1))

const textOf = ({ text, children = [] }: RichTextNode): string =>
  typeof text === 'string' ? text : children.map(textOf).join(' ')

/** Names of things, or years: a number alone names no row. */
const isName = (text: string): boolean =>
  /\p{L}/u.test(text) ? text.length <= 80 : /^\d{4}(?:[/–-]\d{2,4})?$/.test(text)

/**
 * Returns whether the first column says what each row is about: with a head above, a name in each row, and each once.
 */
const namesRows = (head: RichTextNode[], body: RichTextNode[]): boolean => {
  const firsts = body.map(({ children: [first] = [] }) => first)
  const names = firsts.map((cell) => (cell ? textOf(cell).trim() : ''))
  const isPlain = firsts.every((cell) => cell && !(Number(cell.rowSpan) > 1) && !(Number(cell.colSpan) > 1))
  const isWide = body.every(({ children = [] }) => children.length > 1)
  return head.length > 0 && isPlain && isWide && names.every(isName) && new Set(names).size === names.length
}

/** "£4.7 million", "−31", "17%": what is compared by its length. A year is a name. */
const isAmount = (text: string): boolean =>
  /^[+−-]?\s?[£€$]?\d[\d,.]*\s?(?:%|p|k|m|bn|million|billion|thousand)?$/i.test(text) && !/^(?:19|20)\d\d$/.test(text)

/** Returns which columns hold amounts and nothing else; none of a table whose cells reach over several. */
const amountColumns = (body: RichTextNode[]): Set<number> => {
  const rows = body.map(({ children = [] }) => children)
  const isPlain = rows.every((cells) =>
    cells.every(({ colSpan, rowSpan }) => !(Number(colSpan) > 1 || Number(rowSpan) > 1)),
  )
  const columns = rows[0]?.keys() ?? []
  const areAmounts = (column: number) =>
    column > 0 && rows.every((cells) => cells[column] && isAmount(textOf(cells[column]).trim()))
  return new Set(isPlain ? [...columns].filter(areAmounts) : [])
}

const withAmounts =
  (columns: Set<number>) =>
  (row: RichTextNode): RichTextNode => ({
    ...row,
    children: (row.children ?? []).map((cell, column) => (columns.has(column) ? { ...cell, isAmount: true } : cell)),
  })

const withRowHeader = (row: RichTextNode): RichTextNode => {
  const [first, ...rest] = row.children ?? []
  return first ? { ...row, children: [{ ...first, headerState: stateOf(first) | headerColumn }, ...rest] } : row
}

/**
 * Returns whether a table may be wider than a page of 320 pixels, as it is at 400 % (WCAG 2.2, 1.4.10): a column is
 * never narrower than its longest word. Reckoned with wide letters, wider apart.
 */
const mayScroll = (rows: RichTextNode[]): boolean => {
  const [letter, space, page] = [12, 15, 280]
  const widths: number[] = []
  for (const { children = [] } of rows)
    for (const [column, cell] of children.entries()) {
      const longest = Math.max(
        0,
        ...textOf(cell)
          .split(/\s+/)
          .map((word) => word.length),
      )
      widths[column] = Math.max(widths[column] ?? 0, longest * letter + space)
    }
  return widths.reduce((sum, width) => sum + width, 0) > page
}

/**
 * Returns what a table is called where it is a place to go to: by the words of its head, each table of a text by
 * another name.
 */
const nameOf = (head: RichTextNode[], taken: Set<string>): string => {
  const words = (head[0]?.children ?? []).map((cell) => textOf(cell).trim()).filter(Boolean)
  const name = words.length > 0 ? `Table: ${words.join(', ').slice(0, 100)}` : 'Table'
  let free = name
  for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`
  taken.add(free)
  return free
}

/** A table that may be wider than the page scrolls in its own region, which the keyboard can reach (WCAG 2.2, 2.1.1). */
const table =
  (taken: Set<string>): Converter =>
  ({ node, nodesToHTML }) => {
    const rows = node.children ?? []
    const firstOfBody = rows.findIndex((row) => !isHead(row))
    const headRows = firstOfBody === -1 ? rows.length : firstOfBody
    const [headPart, bodyPart] = [rows.slice(0, headRows), rows.slice(headRows)]
    const named = namesRows(headPart, bodyPart) ? bodyPart.map(withRowHeader) : bodyPart
    const amounts = withAmounts(amountColumns(bodyPart))
    const part = (children: RichTextNode[]) =>
      inside({ node: { ...node, children: children.map(amounts) }, nodesToHTML })
    const head = headPart.length > 0 ? `<thead>${part(headPart)}</thead>` : ''
    const body = named.length > 0 ? `<tbody>${part(named)}</tbody>` : ''
    if (!head && !body) return ''
    const region = mayScroll(rows)
      ? ` tabindex="0" role="region" aria-label="${escapeHtml(nameOf(headPart, taken))}"`
      : ''
    return `<div class="table-wrap"${region}><table>${head}${body}</table></div>`
  }

/** The converters of one text. */
export const tableConverters = (): Record<string, Converter> => ({ table: table(new Set()), tablerow, tablecell })
