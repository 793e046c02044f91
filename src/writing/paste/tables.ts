import { elementsIn, holdsBlocks, isElement, nameOf, rename, textOfElement, unwrap } from './elements'

const spans = ['colspan', 'rowspan']

const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => ['td', 'th'].includes(nameOf(cell)))

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => Number(cell.getAttribute(name) ?? 1) || 1

const widthOf = (row: Element): number => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)

const isAllBold = (cell: Element): boolean =>
  Boolean(textOfElement(cell)) &&
  textOfElement(cell) === [...cell.querySelectorAll('strong')].map(textOfElement).join(' ').trim()

const asHeader = (cell: Element): void => {
  const kept = spans.flatMap((name) => (cell.getAttribute(name) ? [[name, cell.getAttribute(name) as string]] : []))
  const header = rename(cell, 'th')
  for (const [name, value] of kept) header.setAttribute(name as string, value as string)
  for (const strong of elementsIn(header, 'strong')) unwrap(strong)
}

const isHeader = (cell: Element): boolean => nameOf(cell) === 'th' || isAllBold(cell)

/** Whether a program says of a row that it is a header: in its markup, or by bold letters. */
const isHead = (row: Element): boolean =>
  Boolean(row.closest('thead')) || cellsOf(row).every((cell) => !textOfElement(cell) || isHeader(cell))

/** Amounts and counts stand below a header, and years may be in one. */
const isAmount = (cell: Element): boolean =>
  /^[-−+£$€]?\s?\d/.test(textOfElement(cell)) && !/^(?:19|20)\d\d\b/.test(textOfElement(cell))

const filledIn = (row: Element): Element[] => cellsOf(row).filter(textOfElement)

/** One cell that is merged over the whole table, or stands alone at its beginning. */
const isAlone = (row: Element, width: number): boolean => {
  const [first] = cellsOf(row)
  const isWhole = cellsOf(row).every((cell) => spanOf(cell, 'rowspan') === 1) && widthOf(row) >= width
  return width > 1 && isWhole && filledIn(row).length === 1 && filledIn(row)[0] === first
}

const isMerged = (row: Element): boolean => cellsOf(row).some((cell) => spanOf(cell, 'colspan') > 1)

/**
 * Rows above the table proper: its name, and what else is said of it. Such rows further down divide it, and stay. A
 * cell that is not merged may be of a row whose others are empty, unless a header is below it, or it is bold and not
 * one of a bold column.
 */
const titlesOf = (rows: Element[], width: number): Element[] => {
  const end = rows.findIndex((row) => filledIn(row).length > 0 && !isAlone(row, width))
  const [next, ...others] = rows.slice(Math.max(end, 0)).filter((row) => filledIn(row).length > 0)
  const isDivided = others.some(
    (row, at) => isAlone(row, width) && others.slice(at).some((later) => !isAlone(later, width)),
  )
  if (end <= 0 || !next || others.length === 0 || isDivided) return []
  const above = rows.slice(0, end)
  const isBoldColumn = cellsOf(next).slice(0, 1).every(isHeader)
  const isData = (row: Element) =>
    filledIn(row).length > 0 && !isMerged(row) && (isBoldColumn || !filledIn(row).every(isHeader))
  const first = isHead(next) ? -1 : above.findIndex(isData)
  return first < 0 ? above : above.slice(0, first)
}

/** The name of a table goes before it, as its caption does. */
const liftTitle = (table: Element, row: Element): void => {
  for (const cell of filledIn(row)) {
    for (const strong of elementsIn(cell, 'strong')) unwrap(strong)
    if (holdsBlocks(cell)) table.before(...cell.childNodes)
    else table.before(rename(cell, 'p'))
  }
  row.remove()
}

/** A header over several columns has another below it, which tells them apart. */
const isDividedBelow = (row: Element): boolean => cellsOf(row).some((cell) => spanOf(cell, 'colspan') > 1)

/** The rows of a table that are its header: one, or two where cells of the first are merged. */
const headsOf = ([first, second, ...others]: Element[], isNamed: boolean, width: number): Element[] => {
  const mayBe = (row: Element) => {
    // A single cell is the first of a column, whatever its letters, where the markup does not say otherwise.
    if (isAlone(row, width) && !isMerged(row)) return Boolean(row.closest('thead') ?? row.querySelector('th'))
    return isHead(row) || (isNamed && !isAlone(row, width) && !filledIn(row).some(isAmount))
  }
  if (!first || !second || !mayBe(first)) return []
  return isDividedBelow(first) && others.length > 0 && mayBe(second) ? [first, second] : [first]
}

/** A table of one cell is a box that was drawn around a text; bold cells above all others are headers. */
export const plainTables = (root: Element): void => {
  for (const table of elementsIn(root, 'table')) {
    const all = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    const cells = all.flatMap(cellsOf)
    if (cells.length <= 1) {
      table.replaceWith(...(cells[0]?.childNodes ?? []))
      continue
    }
    const width = Math.max(...all.map(widthOf))
    const titles = titlesOf(all, width)
    for (const row of titles) liftTitle(table, row)
    const rows = all.filter((row) => !titles.includes(row))
    const heads = headsOf(rows, titles.length > 0, width).flatMap(cellsOf)
    heads.filter((cell) => nameOf(cell) === 'td').forEach(asHeader)
    for (const part of elementsIn(table, 'thead, tbody, tfoot')) unwrap(part)
    for (const part of [table, ...rows]) for (const child of [...part.childNodes]) if (!isElement(child)) child.remove()
  }
}
