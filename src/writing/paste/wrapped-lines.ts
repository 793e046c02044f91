import { markerOf } from './markers'

/** Lines of a letter are shorter where they are meant, as in an address. */
const narrowest = 50

/** What is asked at each break of the same lines is found out once. */
const onceFor = <T>(find: (lines: string[]) => T): ((lines: string[]) => T) => {
  const found = new WeakMap<string[], T>()
  return (lines) => {
    if (!found.has(lines)) found.set(lines, find(lines))
    return found.get(lines) as T
  }
}

const widest = onceFor((lines) => lines.reduce((most, { length }) => Math.max(most, length), 0))

/** Matches a last word after which no line ends that was meant, and one after which a heading may: "Who it is for". */
const neverLast = /(?:^|\s)(?:the|an?|of|and|or|our|their|its|your|whose|every|than|because)$/i
const seldomLast =
  /(?:^|\s)(?:from|to|in|for|at|on|by|with|into|between|until|about|as|that|which|is|are|was|will|be|has|have|but|if|per|no|councillor|cllr|mrs?|ms|dr|st)$/i

/** A heading may end in any of them: "What the money is made of". */
const isQuestion = /^(?:what|who|whose|which|where|when|why|how)\b/i

const takenApart = /\p{L}-$/u
const goesOnSmall = /^[“‘("']?\p{Ll}/u
const isAddress = /^\S*(?:@|www\.|https?:)\S*|^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/i

/** Two entries begin alike: "Lot 12" and "Lot 13", "08:10" and "08:25". */
const beginAlike = (line: string, next: string): boolean => {
  const [one, other] = [line, next].map((text) => text.split(/[\s:,]/, 1)[0] ?? '')
  return (/^[\p{Lu}]/u.test(next) && one === other) || (/^[£$€(]?\d/.test(line) && /^[£$€(]?\d/.test(next))
}

const firstWord = (text: string): string => text.split(/\s/, 1)[0] ?? ''

/** A line whose sentence the next goes on with, whatever that begins with. */
const isOpen = (line: string): boolean => (neverLast.test(line) && !/\sA$/.test(line)) || seldomLast.test(line)

/** Whether the next line goes on with the sentence of one, by its first letter or by the last word before it. */
export const goesOn = (line: string, next: string): boolean =>
  isOpen(line) || (goesOnSmall.test(next) && !isAddress.test(firstWord(next)))

/** Whether lines are those of a text, by most of their breaks, and not the entries of a list, each beginning anew. */
const isRunning = onceFor((lines: string[]): boolean => {
  const breaks = lines.slice(1).map((next, at) => goesOn((lines[at] ?? '').trim(), next.trim()))
  return breaks.length > 1 && breaks.filter(Boolean).length * 2 >= breaks.length
})

/** The columns of a leaflet or a paper have so many letters a line, and more lines than an address. */
const narrowestColumn = 24
const fewestLines = 5

/**
 * Whether short lines are those of a column: nearly all are full, most go on with a sentence, and some end in a word
 * after which no entry of a list would.
 */
const isColumn = onceFor((lines: string[]): boolean => {
  const width = widest(lines)
  if (width < narrowestColumn || lines.length < fewestLines) return false
  const breaks = lines.slice(1).map((next, at) => [(lines[at] ?? '').trim(), next.trim()] as const)
  const share = (is: (line: string, next: string) => boolean): number =>
    breaks.filter(([line, next]) => is(line, next)).length / breaks.length
  return (
    share((line, next) => line.length + 1 + firstWord(next).length > width * 0.85) >= 0.75 &&
    share(goesOn) >= 0.6 &&
    share(isOpen) >= 0.2
  )
})

/**
 * Returns whether a line was broken because it was full, as in a PDF or a mail, and not because a new one was meant:
 * its next word would not have fitted, and the sentence goes on.
 *
 * @param lines those that stand together
 * @param at the line before the break
 */
export const isWrapped = (lines: string[], at: number): boolean => {
  const [line = '', next = ''] = [lines[at]?.trim(), lines[at + 1]?.trim()]
  if (!line || !next || markerOf(next) || /;(?:\s(?:and|or))?$/.test(line)) return false
  if (takenApart.test(line) && /^\p{L}/u.test(next)) return true
  // “Group A” is a name, and no article.
  const endsOpen = neverLast.test(line) && !/\sA$/.test(line)
  if (endsOpen && line.split(/\s+/).length > 2 && !isQuestion.test(line)) return true
  const width = widest(lines)
  if ((width < narrowest && !isColumn(lines)) || line.length + 1 + firstWord(next).length <= width * 0.85) return false
  if (isOpen(line)) return true
  if (beginAlike(line, next) || isAddress.test(firstWord(next))) return false
  if (goesOnSmall.test(next)) return true
  // Letters without capitals, as in Arabic, say nothing of where a sentence begins.
  if (/^[“‘("'«]?\p{Lo}/u.test(next)) return lines.length > 2
  // A sentence may end where a line does, in the middle of a paragraph; then most other lines are as long.
  if (/[.!?:][”’)"']?$/.test(line)) {
    const full = lines.filter((other) => other.trim().length > width * 0.85).length
    return isRunning(lines) && line.length > width * 0.9 && full >= 4
  }
  return isRunning(lines)
}

/** Whether a line ends in a part of a word, or of two with a hyphen between them: "Anglo-" before "Saxon". */
export const endsInWord = (line: string, next: string): boolean =>
  takenApart.test(line.trim()) && /^\p{L}/u.test(next.trim())

/**
 * Two pieces of a sentence as one. A word that was taken apart keeps its hyphen, and gets no space: "well-known" is
 * written so. It goes where the same text has the word whole.
 *
 * @param text all that was pasted
 */
export const joined = (line: string, next: string, text = ''): string => {
  if (line.endsWith('\u00ad')) return line.slice(0, -1) + next
  if (!endsInWord(line, next)) return `${line} ${next}`
  const [, first = ''] = /(\p{L}+)-$/u.exec(line) ?? []
  const [second = ''] = /^\p{L}+/u.exec(next) ?? []
  const isWhole = new RegExp(`(?<!\\p{L})${first}${second}(?!\\p{L})`, 'iu').test(text)
  return isWhole ? line.slice(0, -1) + next : line + next
}
