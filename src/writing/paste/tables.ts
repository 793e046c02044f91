import { elementsIn, isElement, nameOf, rename, textOfElement, unwrap } from './elements'

const spans = ['colspan', 'rowspan']

const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => ['td', 'th'].includes(nameOf(cell)))

const isAllBold = (cell: Element): boolean =>
  Boolean(textOfElement(cell)) &&
  textOfElement(cell) === [...cell.querySelectorAll('strong')].map(textOfElement).join(' ').trim()

const asHeader = (cell: Element): void => {
  const kept = spans.flatMap((name) => (cell.getAttribute(name) ? [[name, cell.getAttribute(name) as string]] : []))
  const header = rename(cell, 'th')
  for (const [name, value] of kept) header.setAttribute(name as string, value as string)
  for (const strong of elementsIn(header, 'strong')) unwrap(strong)
}

/** A table of one cell is a box that was drawn around a text; bold cells above all others are headers. */
export const plainTables = (root: Element): void => {
  for (const table of elementsIn(root, 'table')) {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    const cells = rows.flatMap(cellsOf)
    if (cells.length <= 1) {
      table.replaceWith(...(cells[0]?.childNodes ?? []))
      continue
    }
    const [first, ...others] = rows
    const heads = first ? cellsOf(first) : []
    const isHead = first?.closest('thead') || heads.every((cell) => !textOfElement(cell) || isAllBold(cell))
    if (isHead && others.length > 0) heads.filter((cell) => nameOf(cell) === 'td').forEach(asHeader)
    for (const part of elementsIn(table, 'thead, tbody, tfoot')) unwrap(part)
    for (const part of [table, ...rows]) for (const child of [...part.childNodes]) if (!isElement(child)) child.remove()
  }
}
