import { markerOf } from './markers'
import { endsInWord, goesOn, isWrapped, joined } from './wrapped-lines'

/** Describes a paragraph of a plain text: its words, with the breaks of lines that stay, and how deep in a list it stands, from 1. */
export type Paragraph = { words: string; level?: number }

/** So many letters wide is a tab before a line. */
const tabWidth = 4

const indentOf = (line: string): number => (/^\s*/.exec(line)?.[0] ?? '').replace(/\t/g, ' '.repeat(tabWidth)).length

/** How deep an entry stands, by those above it whose lines begin further left. @param open where their lines begin; changed */
const levelAt = (open: number[], indent: number): number => {
  while (open.length > 0 && (open.at(-1) ?? 0) > indent) open.pop()
  if (open.at(-1) !== indent) open.push(indent)
  return open.length
}

/**
 * The paragraphs of lines that stand together: a line that was full goes on in the next, and so does an entry of a list
 * in lines that are moved in below it. Of these each that begins anew, such as an amount below another, keeps its line.
 *
 * @param whole all that was pasted
 */
export const paragraphsOf = (lines: string[], whole: string): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  const open: number[] = []
  lines.forEach((line, at) => {
    const text = line.trim()
    const last = paragraphs.at(-1)
    const isEntry = markerOf(text) !== undefined
    const isOfEntry = !isEntry && last?.level !== undefined && indentOf(line) > (open.at(-1) ?? 0)
    const before = (lines[at - 1] ?? '').trim()
    const isJoined = isWrapped(lines, at - 1) || (isOfEntry && (goesOn(before, text) || endsInWord(before, text)))
    if (last && isJoined) last.words = joined(last.words, text, whole)
    else if (last && isOfEntry) last.words += `\n${text}`
    else paragraphs.push({ words: text, level: isEntry ? levelAt(open, indentOf(line)) : undefined })
  })
  return paragraphs
}
