import { asTitle } from './as-title'

/** Page numbers, dots and tabs that agendas have at the ends of their lines: "(Pages 5 - 12)", "..... 7". */
const atEnd = /\s*(?:\(\s*pages?\s+\d+(?:\s*[-–]\s*\d+)?\s*\)|\.{3,}\s*\d+|\t\s*\d+(?:\s*[-–]\s*\d+)?)\s*$/i

/** A row of a table: number, title, and cells behind them, which stand below the title. */
const row = /^\s*(\d{1,3}[a-z]?[.):]?\t+[^\t]+)\t+(.+)$/i

/** The lines of a pasted text, without what is only in it for paper, or for Word. */
export const linesOf = (text: string): string[] =>
  text
    // Word ends lines inside a paragraph, and pages, with signs of its own.
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\u0007', '\t')
    .replace(/[^\P{Cc}\n\t]|[\u200b\u00ad\ufeff]/gu, '')
    .split('\n')
    .flatMap((line) => {
      const [, first, rest] = row.exec(line.replace(atEnd, '')) ?? []
      return first && rest ? [first, ...rest.split(/\t+/)] : [line]
    })
    .map((line) =>
      line
        .replace(atEnd, '')
        .replace(/[\u00a0\t ]+/g, ' ')
        .trim(),
    )

/** A clock time or a date begins no item. */
const timeOrDate =
  /^\d{1,2}(?:[.:]\d{2}\s*(?:am|pm)?\b|\s?(?:am|pm)\b|(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i

/**
 * A line that begins an item: "6.", "6a", "6.1", "Item 6:" and a title behind it. Behind a number alone a title begins with a
 * capital.
 */
const heading =
  /^(?:(?:[Aa]genda\s+)?[Ii]tem\s+|ITEM\s+|[Ee]item\s+)?(\d{1,3}(?:[a-zA-Z]\b|\s[a-z](?=[.)])|\.\d{1,2})?)(?:([.):])(?:\s+|(?=[\p{L}"“‘]))|\s*([–-])\s+|\s+(?=[\p{Lu}"“‘]))(?=[\p{L}\d"“‘[(])(.+)$/u

/** A number in brackets, "(1) Apologies", begins an item as "1." does. */
const inBrackets = /^\((\d{1,3}[a-z]?)\)\s+(?=[\p{Lu}"“‘])/u

/** A number that stands on a line alone: Word puts numbers of lists into a column of their own. */
const alone = /^(\d{1,3}[a-z]?)[.):]?$/i

export type Heading = {
  number: string
  title: string
  /** Its number is followed by a point, a bracket or a dash, or stands alone: so a sentence hardly begins. */
  isMarked: boolean
  next: number
}

const longestTitle = 200

/**
 * Returns the item that begins at a line.
 *
 * @param at the line's place among them
 * @returns its number and title, and the line after both; undefined where none begins
 */
export const headingAt = (lines: string[], at: number): Heading | undefined => {
  const line = lines[at] ?? ''
  const [, written, mark, dash, title = ''] = heading.exec(line.replace(inBrackets, '$1. ')) ?? []
  if (written && !timeOrDate.test(line) && title.length <= longestTitle) {
    const isMarked = Boolean(mark ?? dash) || /^\D/.test(line)
    // "12 Members were present." is a sentence.
    if (!isMarked && /[.;,]$/.test(title)) return undefined
    return { number: written.replace(/\s/g, '').toLowerCase(), title: asTitle(title), isMarked, next: at + 1 }
  }
  const number = alone.exec(line)?.[1]
  if (!number) return undefined
  let next = at + 1
  while (next < lines.length && lines[next] === '') next += 1
  const below = lines[next]
  return below && !alone.test(below) && below.length <= longestTitle
    ? { number: number.toLowerCase(), title: asTitle(below), isMarked: true, next: next + 1 }
    : undefined
}
