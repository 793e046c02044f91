import { paragraphsOf } from './indented-lines'
import { markerOf } from './markers'
import { type Piece, piecesOf } from './tabbed-lines'

const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Lines that stand together, without an empty one between them. */
const blocksOf = (text: string): string[][] =>
  text
    .replace(/\f/g, '\n')
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim()))
    .filter((block) => block.length > 0)

const isList = (lines: string[]): boolean => lines.filter((line) => markerOf(line)).length > 1

const tableOf = (rows: string[][]): string => {
  const cells = (row: string[]) => row.map((cell) => `<td>${asHtml(cell)}</td>`).join('')
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
}

const htmlOf = (piece: Piece, whole: string): string =>
  'rows' in piece
    ? tableOf(piece.rows)
    : paragraphsOf(piece.lines, whole)
        .map(
          ({ words, level = 1 }) =>
            `<p${level > 1 ? ` data-level="${level}"` : ''}>${asHtml(words).replace(/\n/g, '<br>')}</p>`,
        )
        .join('')

/**
 * Plain text as it comes from a PDF, a mail or a spreadsheet, with its broken lines joined, a paragraph for each that
 * was meant, and a table where tabs make one.
 *
 * @returns HTML for `cleanPasted`; undefined for a text that is as it was meant, which the editor takes itself
 */
export const htmlOfPlainText = (text: string): string | undefined => {
  const pieces = blocksOf(text).flatMap(piecesOf)
  const texts = pieces.flatMap((piece) => ('lines' in piece ? [piece.lines] : []))
  const isJoined = texts.some((lines) => paragraphsOf(lines, text).length < lines.length)
  if (!isJoined && !isList(texts.flat()) && !(pieces.length > 0 && text.includes('\t'))) return undefined
  return pieces.map((piece) => htmlOf(piece, text)).join('')
}
