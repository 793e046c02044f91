import { markerOf } from './markers'
import { isWrapped, joined } from './wrapped-lines'

const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Lines that stand together, without an empty one between them. */
const blocksOf = (text: string): string[][] =>
  text
    .replace(/\f/g, '\n')
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim()))
    .filter((block) => block.length > 0)

const paragraphsOf = (lines: string[], whole: string): string[] => {
  const paragraphs: string[] = []
  lines.forEach((line, at) => {
    const text = line.trim()
    if (at > 0 && isWrapped(lines, at - 1)) paragraphs.push(joined(paragraphs.pop() ?? '', text, whole))
    else paragraphs.push(text)
  })
  return paragraphs
}

const isList = (blocks: string[][]): boolean => blocks.flat().filter((line) => markerOf(line)).length > 1

/**
 * Plain text as it comes from a PDF or a mail, with its broken lines joined and a paragraph for each that was meant.
 *
 * @returns HTML for `cleanPasted`; undefined for a text that is as it was meant, which the editor takes itself
 */
export const htmlOfPlainText = (text: string): string | undefined => {
  const blocks = blocksOf(text)
  const paragraphs = blocks.map((lines) => paragraphsOf(lines, text))
  const isJoined = paragraphs.some((made, at) => made.length < (blocks[at]?.length ?? 0))
  if (!isJoined && !isList(blocks)) return undefined
  return paragraphs
    .flat()
    .map((words) => `<p>${asHtml(words)}</p>`)
    .join('')
}
