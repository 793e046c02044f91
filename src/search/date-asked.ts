import { monthNames } from '@/words/dates'
import type { When } from './index/expression'

/** A date in a question: where it stands, which day or month it is, and how a text would say it. */
export type DateAsked = { from: number; to: number; when: When; phrases: string[]; words: string[] }

const short = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')
const month = `(?<month>${short}|sept)\\.?`
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d\\d)'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?'

/** Day before month, as in Britain; a month alone is no date, or “may” would be one. */
const patterns = [
  `${weekday}${day} (?:of )?${month}(?:,? ${year})?`,
  `${month} ${day}(?:,? ${year})?`,
  `${month},? ${year}`,
  '(?<day>\\d{1,2})[/.](?<number>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)',
  '(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)(?:-(?<day>\\d\\d))?',
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu'))

type Groups = { month?: string; number?: string; day?: string; year?: string }

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

/** The first date that somebody's words name; undefined if they name none. */
export const dateAsked = (text: string): DateAsked | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    const groups = (match.groups ?? {}) as Groups
    const when: When = { month: monthOf(groups) }
    if (groups.year) when.year = Number(groups.year)
    if (groups.day) when.day = Number(groups.day)
    // “29 February 2025” is not all of February.
    if (!isDay(when)) return undefined
    const name = monthNames[when.month - 1] as string
    const inWords = [when.day, name, when.year].filter((part) => part !== undefined).map(String)
    const typed = match[0]
    const phrases = [...new Set([inWords.join(' '), typed])]
    return { from: match.index, to: match.index + typed.length, when, phrases, words: inWords }
  }
  return undefined
}
