import { TZDate, tz } from '@date-fns/tz'
import { addDays } from 'date-fns'
import type { Part } from '@/rich-text/parts'
import { defaultTimeZone, longDay, monthNames, yearOf } from '@/words/dates'
import type { Written } from '@/writing/written-fields'
import type { Finding, Rule } from './finding'

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const weekday = `(?:(${dayNames.join('|')}|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\.?,?\\s+(?:the\\s+)?)?`
const dayOfMonth = '(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?'
const month = `(${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b`
const dates = new RegExp(`\\b${weekday}${dayOfMonth}${month}(?:[.,]?\\s+(\\d{4}))?`, 'gi')

type DateInText = { words: string; weekday?: number; day: number; month: number; year?: number }

const startsWith = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase())

const datesIn = (text: string): DateInText[] =>
  [...text.matchAll(dates)].map(([words, name, day, monthName, year]) => ({
    words: words.trim(),
    weekday: name ? startsWith(dayNames, name) : undefined,
    day: Number(day),
    month: startsWith(monthNames, monthName as string),
    year: year ? Number(year) : undefined,
  }))

/** The day in a year; undefined where the calendar has none. */
const dayIn = ({ day, month }: DateInText, year: number): TZDate | undefined => {
  const date = new TZDate(year, month, day, 12, defaultTimeZone)
  return date.getMonth() === month && date.getDate() === day ? date : undefined
}

/** Without a year people mean the one that is nearest. */
const yearMeant = (found: DateInText, now: Date): number => {
  if (found.year) return found.year
  const present = Number(yearOf(now))
  const distance = (year: number) => Math.abs((dayIn(found, year)?.getTime() ?? Number.MAX_VALUE) - now.getTime())
  return [present, present + 1, present - 1].reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

const wrongDay = (found: DateInText, now: Date): string | undefined => {
  const year = yearMeant(found, now)
  const date = dayIn(found, year)
  if (!date) return `There is no “${found.words}”${found.year ? '' : ` in ${year}`}. Check the date.`
  if (found.weekday === undefined || date.getDay() === found.weekday) return undefined
  return `“${found.words}” is a ${dayNames[date.getDay()]}${found.year ? '' : ` in ${year}`}. Check day and date.`
}

const ahead = /\b(?:will|until|opens?|closes?|closing|deadline|from|by|begins?|starts?)\b/i

/** A date with its year in a sentence about what is to come, of which the year is long over: last year's text. */
const wrongYear = (found: DateInText, sentence: string, now: Date): string | undefined => {
  if (!found.year || found.year >= Number(yearOf(now)) - 1 || !ahead.test(sentence)) return undefined
  return `“${found.words}” is long past. Is the year right?`
}

const relative =
  /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|month)|(?:next|last) (?:week|month))\b(?![’']s\b)/i

const shifts: Record<string, number> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }

/** Returns what a word means to those who read it on the day it goes live. */
const meantDay = (word: string, readFrom: Date): string | undefined => {
  const shift = /^this (?:morning|afternoon|evening)$/i.test(word) ? 0 : shifts[word.toLowerCase()]
  if (shift === undefined) return undefined
  return longDay(addDays(readFrom, shift, { in: tz(defaultTimeZone) })).replace(/ \d{4}$/, '')
}

const onOneDay = (word: string, now: Date, readFrom: Date): string => {
  const meant = readFrom > now ? meantDay(word, readFrom) : undefined
  return meant
    ? `“${word}” will be ${meant} when it goes live, and is right on one day only. Give the date.`
    : `“${word}” is right on one day only. Give the date.`
}

type ReadingTimes = { now: Date; readFrom: Date }

const inPart = (field: string, { is, text }: Part, { now, readFrom }: ReadingTimes): Finding[] => {
  const finding = (message: string, near: string): Finding => ({ rule: 'dates', blocks: false, field, message, near })
  const findings = text.split(/(?<=[.!?])\s+/).flatMap((sentence) =>
    datesIn(sentence).flatMap((found) => {
      const message = wrongDay(found, readFrom) ?? wrongYear(found, sentence, readFrom)
      return message ? [finding(message, found.words)] : []
    }),
  )
  const word = is === 'quote' ? undefined : relative.exec(text)?.[0]
  if (word) findings.push(finding(onOneDay(word, now, readFrom), word))
  return findings
}

/** It is read from the day on which it goes live, or from now. */
const readFromOf = ({ publishedAt, startsAt }: Written, now: Date): Date => {
  const from = new Date((publishedAt ?? startsAt ?? now) as string | Date)
  return from > now ? from : now
}

/** Days fit their dates, years are not last year's, and nothing is "tomorrow": as it will be read. */
export const datesMakeSense: Rule = ({ texts, now, data }) => {
  const read = { now, readFrom: readFromOf(data, now) }
  return texts.flatMap(({ field, parts }) => parts.flatMap((part) => inPart(field, part, read)))
}
