import { markerOf } from './markers'

/** Lines of a letter are shorter where they are meant, as in an address. */
const narrowest = 50

const widest = (lines: string[]): number => Math.max(0, ...lines.map((line) => line.length))

/**
 * Returns whether a line was broken because it was full, as in a PDF or a mail, and not because a new one was meant:
 * its next word would not have fitted.
 *
 * @param lines those that stand together
 * @param at the line before the break
 */
export const isWrapped = (lines: string[], at: number): boolean => {
  const [line = '', next = ''] = [lines[at]?.trim(), lines[at + 1]?.trim()]
  const width = widest(lines)
  if (width < narrowest || !line || !next || markerOf(next)) return false
  const [word = ''] = next.split(/\s/, 1)
  if (line.length + 1 + word.length <= width * 0.85) return false
  const endsSentence = /[.!?:][”’)"']?$/.test(line)
  const beginsOne = /^[“‘("']?[\p{Lu}\d]/u.test(next)
  // A sentence may end where a line does, in the middle of a paragraph; then most other lines are as long.
  if (endsSentence && beginsOne) {
    const full = lines.filter((other) => other.trim().length > width * 0.85).length
    return line.length > width * 0.9 && full >= 4
  }
  return lines.length > 2 || /^[\p{Ll}]/u.test(next)
}

/** Two pieces of a sentence as one: a word that was taken apart has its hyphen, and no space. */
export const joined = (line: string, next: string): string => {
  if (line.endsWith('\u00ad')) return line.slice(0, -1) + next
  return /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line + next : `${line} ${next}`
}
