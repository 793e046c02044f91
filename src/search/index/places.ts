import type { SearchQuestion } from './expression'
import { folded } from './plain-words'
import { type Way, waysOf } from './ways'

/** A place in a text: from its first letter to behind its last. */
export type Range = { from: number; to: number }

/** A text as it is compared, and for each of its letters where that begins and ends in the text as it was written. */
type Plain = { text: string; places?: { from: number[]; to: number[] } }

const plainOf = (written: string): Plain => {
  const text = folded(written)
  // As long, and nothing but capitals was changed: each letter stands where it stood.
  if (text === written.toLowerCase() && text.length === written.length) return { text }
  let plain = ''
  const places: Plain['places'] = { from: [], to: [] }
  let at = 0
  for (const letter of written) {
    const own = letter < '\u0080' ? letter.toLowerCase() : folded(letter)
    plain += own
    for (let n = 0; n < own.length; n += 1) {
      places.from.push(at)
      places.to.push(at + letter.length)
    }
    // An accent of its own belongs to the letter before it.
    if (own === '' && places.to.length > 0) places.to[places.to.length - 1] = at + letter.length
    at += letter.length
  }
  return { text: plain, places }
}

const wordLetter = /[\p{L}\p{N}\p{Co}]/u

const isOfWord = (code: number | undefined): boolean => {
  if (code === undefined) return false
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)
  return wordLetter.test(String.fromCodePoint(code))
}

/** Letters beyond the first 65,536 are two units long. */
const codeBefore = (text: string, at: number): number | undefined => {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : text.codePointAt(at - 1)
}

const endOfWord = (text: string, from: number): number => {
  let at = from
  for (let code = text.codePointAt(at); isOfWord(code); code = text.codePointAt(at))
    at += (code as number) > 0xffff ? 2 : 1
  return at
}

const startOfNext = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isOfWord(text.codePointAt(at))) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
  return at
}

/** Where a way that begins at a place ends; undefined where it doesn’t stand there. */
const endOf = (text: string, from: number, { words, beginning }: Way): number | undefined => {
  let at = from
  for (const [n, word] of words.entries()) {
    if (n > 0) at = startOfNext(text, at)
    const end = endOfWord(text, at)
    const isThere = beginning && n === words.length - 1 ? text.startsWith(word, at) : text.slice(at, end) === word
    if (!isThere) return undefined
    at = end
  }
  return at
}

const rangesOf = (text: string, way: Way): Range[] => {
  const [first = ''] = way.words
  const found: Range[] = []
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
    const to = isOfWord(codeBefore(text, from)) ? undefined : endOf(text, from, way)
    if (to !== undefined) found.push({ from, to })
  }
  return found
}

/** Ranges in their order; what overlaps is one. */
const merged = (ranges: Range[]): Range[] => {
  const whole: Range[] = []
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}

/**
 * Returns what says where a text has what was looked for. To have the index say it for the texts of a page takes longer
 * than anything else of a search: it looks up each word anew for each text.
 */
export const placesOf = (question: SearchQuestion): ((text: string) => Range[]) => {
  const ways = waysOf(question)
  return (written) => {
    const { text, places } = plainOf(written)
    const ranges = merged(ways.flatMap((way) => rangesOf(text, way)))
    if (!places) return ranges
    return ranges.map(({ from, to }) => ({ from: places.from[from] ?? 0, to: places.to[to - 1] ?? written.length }))
  }
}
