import { markerOf } from './markers'

/** Lines of a text, or the rows of a table that some of them are. */
export type Piece = { lines: string[] } | { rows: string[][] }

/** A marker with a tab behind it is that of a list. */
const isOfList = (line: string): boolean =>
  line
    .slice(0, markerOf(line)?.length ?? 0)
    .trimStart()
    .includes('\t')

const cellsOf = (line: string): string[] | undefined =>
  line.includes('\t') && !isOfList(line) ? line.split('\t').map((cell) => cell.trim()) : undefined

/** A tab before each line only moves it in. */
const isTable = (rows: string[][]): boolean =>
  rows.length > 1 && rows.some((row) => row.filter(Boolean).length > 1) && rows.some(([first]) => first)

/** Several tabs in a row only move the next words further along. */
const withoutEmptyColumns = (rows: string[][]): string[][] =>
  rows.map((row) => row.filter((_, column) => rows.some((other) => other[column])))

/**
 * Divides lines that stand together into texts and tables: several lines with the same number of tabs are what a
 * spreadsheet, or a table of Word, is as plain text.
 */
export const piecesOf = (lines: string[]): Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < lines.length; ) {
    const rows: string[][] = []
    for (const line of lines.slice(at)) {
      const cells = cellsOf(line)
      if (!cells || cells.length !== (rows[0] ?? cells).length) break
      rows.push(cells)
    }
    const last = pieces.at(-1)
    const isMade = isTable(rows)
    if (isMade) pieces.push({ rows: withoutEmptyColumns(rows) })
    else if (last && 'lines' in last) last.lines.push(lines[at] ?? '')
    else pieces.push({ lines: [lines[at] ?? ''] })
    at += isMade ? rows.length : 1
  }
  return pieces
}
