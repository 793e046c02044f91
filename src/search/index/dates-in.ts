import { monthNames } from '@/words/dates'
import type { When } from './expression'

/** A date in a text: where it stands, as it is written, and which day or month it is. */
export type DateIn = { from: number; to: number; written: string; when: When }

const short = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')
const month = `(?<month>${short}|sept)\\.?`
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d\\d)'
const weekday =
  '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[.,]? )?(?:the )?'

/** Day before month, as in Britain; a month alone is no date, or “may” would be one. */
const patterns = [
  `${weekday}${day} (?:of )?${month}(?:,? ${year})?`,
  `${month} ${day}(?:,? ${year})?`,
  `${month},? ${year}`,
  '(?<day>\\d{1,2})[/.](?<number>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)',
  // Of this century, as people write it in short: “9/12/26”.
  '(?<!\\d/)(?<day>\\d{1,2})/(?<number>\\d{1,2})/(?<short>\\d\\d)(?!/)',
  '(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)(?:-(?<day>\\d\\d))?',
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))

type Groups = { month?: string; number?: string; day?: string; year?: string; short?: string }

const monthOf = ({ month: name, number }: Groups): number =>
  number
    ? Number(number)
    : monthNames.findIndex((full) => full.slice(0, 3).toLowerCase() === name?.slice(0, 3).toLowerCase()) + 1

const isDay = (when: When): boolean => {
  if (when.month < 1 || when.month > 12) return false
  // A day that is in no year is none; the 29th of February is in some.
  const last = new Date(Date.UTC(when.year ?? 2024, when.month, 0)).getUTCDate()
  return when.day === undefined || (when.day >= 1 && when.day <= last)
}

const asDate = (match: RegExpMatchArray): DateIn => {
  const groups = (match.groups ?? {}) as Groups
  const when: When = { month: monthOf(groups) }
  if (groups.year) when.year = Number(groups.year)
  if (groups.short) when.year = 2000 + Number(groups.short)
  if (groups.day) when.day = Number(groups.day)
  const [written] = match
  return { from: match.index ?? 0, to: (match.index ?? 0) + written.length, written, when }
}

/**
 * The dates that a text names, each once, those that are written most fully first. “29 February 2025” is none, and not
 * all of February.
 */
export const datesIn = (given: string): DateIn[] => {
  // Spaces that do not break lines are spaces, each of the same length.
  const text = given.replace(/[\u00a0\u2009\u202f]/g, ' ')
  const found: DateIn[] = []
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const date = asDate(match)
      if (!found.some(({ from, to }) => date.from < to && date.to > from)) found.push(date)
    }
  return found.filter(({ when }) => isDay(when))
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/**
 * The words by which the index knows a date, however it is written: “3rd March 2025”, “03/03/2025” and “March 3, 2025” are
 * one day. A day of a year is of its month too, and that day of any year.
 */
export const formsOfDate = ({ year: of, month: number, day: on }: When): string[] => {
  const monthForm = `${of ?? ''}m${twoDigits(number)}`
  if (on === undefined) return [monthForm]
  const dayForm = `m${twoDigits(number)}d${twoDigits(on)}`
  return of === undefined ? [dayForm] : [`${of}${dayForm}`, dayForm, monthForm]
}
