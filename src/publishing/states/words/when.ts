import { subMinutes } from 'date-fns'
import type { DateTime } from '@/words/dates'
import { clockTime, dayAndMonth, longDay, shortDateTime, yearOf } from '@/words/dates'

/*
 * Times as officers read them beside a form. Every year is shown but the present one, and the first
 * moment of a day is 12am of it, or the end of the day before, never a midnight that could be either.
 */

const isMidnight = (dateTime: DateTime): boolean => clockTime(dateTime) === 'midnight'

const clock = (dateTime: DateTime): string => (isMidnight(dateTime) ? '12am' : clockTime(dateTime))

const withoutPresentYear = (words: string, dateTime: DateTime, now: Date): string => {
  const year = yearOf(dateTime)
  return year === yearOf(now) ? words.replace(` ${year}`, '') : words
}

/** "Sunday 29 November" */
const day = (dateTime: DateTime, now: Date): string => withoutPresentYear(longDay(dateTime), dateTime, now)

/** Returns when something starts or happens: "Sunday 29 November, 12:01am". */
export const atTime = (dateTime: DateTime, now: Date): string => `${day(dateTime, now)}, ${clock(dateTime)}`

/** Returns when something ends: "on Tuesday 15 December, 5pm", "at the end of Tuesday 15 December". */
export const atEnd = (dateTime: DateTime, now: Date): string =>
  isMidnight(dateTime) ? `at the end of ${day(subMinutes(new Date(dateTime), 1), now)}` : `on ${atTime(dateTime, now)}`

/** On a button: "29 Nov, 12:01am" */
export const shortTime = (dateTime: DateTime, now: Date): string =>
  withoutPresentYear(shortDateTime(dateTime), dateTime, now).replace('midnight', '12am')

/** An end on a button: "15 Dec, 5pm", "the end of 14 Dec" */
export const shortEnd = (dateTime: DateTime, now: Date): string => {
  if (!isMidnight(dateTime)) return shortTime(dateTime, now)
  const last = subMinutes(new Date(dateTime), 1)
  return `the end of ${shortTime(last, now).replace(/, .*/, '')}`
}

const isSameDay = (dateTime: DateTime, now: Date): boolean => longDay(dateTime) === longDay(now)

const date = (dateTime: DateTime, now: Date): string =>
  withoutPresentYear(`${dayAndMonth(dateTime)} ${yearOf(dateTime)}`, dateTime, now)

/** Returns when somebody did something: "at 4:10pm" today, "on 27 November at 4:10pm" before. */
export const didAt = (dateTime: DateTime, now: Date): string =>
  isSameDay(dateTime, now) ? `at ${clock(dateTime)}` : `on ${date(dateTime, now)} at ${clock(dateTime)}`

/** Returns which draft is meant, by when it was saved: "11:50pm" today, "27 November, 11:50pm" before. */
export const draftOf = (dateTime: DateTime, now: Date): string =>
  isSameDay(dateTime, now) ? clock(dateTime) : `${date(dateTime, now)}, ${clock(dateTime)}`

/** Returns which public text is meant, by when it was published: "4:10pm" today, "27 November" before. */
export const textFrom = (dateTime: DateTime, now: Date): string =>
  isSameDay(dateTime, now) ? clock(dateTime) : date(dateTime, now)

const units = [
  { name: 'day', length: 86_400_000 },
  { name: 'hour', length: 3_600_000 },
  { name: 'minute', length: 60_000 },
] as const

/** Returns how long before a moment it is: "9 minutes", "2 days". */
export const timeUntil = (dateTime: DateTime, now: Date): string => {
  const left = Math.max(new Date(dateTime).getTime() - now.getTime(), 0)
  const unit = units.find(({ length }) => left >= length) ?? units[2]
  const count = Math.max(Math.round(left / unit.length), 1)
  return `${count} ${unit.name}${count === 1 ? '' : 's'}`
}
