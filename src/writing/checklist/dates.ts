import { TZDate } from '@date-fns/tz'
import { defaultTimeZone, monthNames, yearOf } from '../../dates'
import type { Part } from '../rich-text-parts'
import type { Finding, Rule } from './finding'

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const weekday = `(?:(${dayNames.join('|')}|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.?,?\\s+(?:the\\s+)?)?`
const dayOfMonth = '(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?'
const month = `(${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b`
const dates = new RegExp(`\\b${weekday}${dayOfMonth}${month}(?:[.,]?\\s+(\\d{4}))?`, 'gi')

type Found = { words: string; weekday?: number; day: number; month: number; year?: number }

const startsWith = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase())

const datesIn = (text: string): Found[] =>
  [...text.matchAll(dates)].map(([words, name, day, monthName, year]) => ({
    words: words.trim(),
    weekday: name ? startsWith(dayNames, name) : undefined,
    day: Number(day),
    month: startsWith(monthNames, monthName as string),
    year: year ? Number(year) : undefined,
  }))

/** The day in a year; undefined where the calendar has none. */
const dayIn = ({ day, month }: Found, year: number): TZDate | undefined => {
  const date = new TZDate(year, month, day, 12, defaultTimeZone)
  return date.getMonth() === month && date.getDate() === day ? date : undefined
}

/** Without a year people mean the one that is nearest. */
const yearMeant = (found: Found, now: Date): number => {
  if (found.year) return found.year
  const present = Number(yearOf(now))
  const distance = (year: number) => Math.abs((dayIn(found, year)?.getTime() ?? Number.MAX_VALUE) - now.getTime())
  return [present, present + 1, present - 1].reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

const wrongDay = (found: Found, now: Date): string | undefined => {
  const year = yearMeant(found, now)
  const date = dayIn(found, year)
  if (!date) return `There is no “${found.words}”${found.year ? '' : ` in ${year}`}. Check the date.`
  if (found.weekday === undefined || date.getDay() === found.weekday) return undefined
  return `“${found.words}” is a ${dayNames[date.getDay()]}${found.year ? '' : ` in ${year}`}. Check day and date.`
}

const ahead = /\b(?:will|until|opens?|closes?|closing|deadline|from|by|begins?|starts?)\b/i

/** A date with its year in a sentence about what is to come, of which the year is long over: last year's text. */
const wrongYear = (found: Found, sentence: string, now: Date): string | undefined => {
  if (!found.year || found.year >= Number(yearOf(now)) - 1 || !ahead.test(sentence)) return undefined
  return `“${found.words}” is long past. Is the year right?`
}

const relative =
  /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|month)|(?:next|last) (?:week|month))\b(?![’']s\b)/i

const inPart = (field: string, { is, text }: Part, now: Date): Finding[] => {
  const finding = (message: string, near: string): Finding => ({ rule: 'dates', blocks: false, field, message, near })
  const findings = text.split(/(?<=[.!?])\s+/).flatMap((sentence) =>
    datesIn(sentence).flatMap((found) => {
      const message = wrongDay(found, now) ?? wrongYear(found, sentence, now)
      return message ? [finding(message, found.words)] : []
    }),
  )
  const word = is === 'quote' ? undefined : relative.exec(text)?.[0]
  if (word) findings.push(finding(`“${word}” is right on one day only. Give the date.`, word))
  return findings
}

/** Days fit their dates, years are not last year's, and nothing is "tomorrow". */
export const datesMakeSense: Rule = ({ texts, now }) =>
  texts.flatMap(({ field, parts }) => parts.flatMap((part) => inPart(field, part, now)))
