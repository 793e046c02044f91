import { subMinutes } from 'date-fns'
import { clockTime, dayAndMonth, longDay, shortDateTime, yearOf } from '../../../dates'

/*
 * Times as officers read them beside a form. Every year is shown but the present one, and the first
 * moment of a day is 12am of it, or the end of the day before, never a midnight that could be either.
 */

type Moment = string | Date

const isMidnight = (moment: Moment): boolean => clockTime(moment) === 'midnight'

const clock = (moment: Moment): string => (isMidnight(moment) ? '12am' : clockTime(moment))

const withoutPresentYear = (words: string, moment: Moment, now: Date): string => {
  const year = yearOf(moment)
  return year === yearOf(now) ? words.replace(` ${year}`, '') : words
}

/** "Sunday 29 November" */
const day = (moment: Moment, now: Date): string => withoutPresentYear(longDay(moment), moment, now)

/** When something starts or happens: "Sunday 29 November, 12:01am". */
export const atTime = (moment: Moment, now: Date): string => `${day(moment, now)}, ${clock(moment)}`

/** When something ends: "on Tuesday 15 December, 5pm", "at the end of Tuesday 15 December". */
export const atEnd = (moment: Moment, now: Date): string =>
  isMidnight(moment) ? `at the end of ${day(subMinutes(new Date(moment), 1), now)}` : `on ${atTime(moment, now)}`

/** On a button: "29 Nov, 12:01am" */
export const shortTime = (moment: Moment, now: Date): string =>
  withoutPresentYear(shortDateTime(moment), moment, now).replace('midnight', '12am')

/** An end on a button: "15 Dec, 5pm", "the end of 14 Dec" */
export const shortEnd = (moment: Moment, now: Date): string => {
  if (!isMidnight(moment)) return shortTime(moment, now)
  const last = subMinutes(new Date(moment), 1)
  return `the end of ${shortTime(last, now).replace(/, .*/, '')}`
}

const isSameDay = (moment: Moment, now: Date): boolean => longDay(moment) === longDay(now)

const date = (moment: Moment, now: Date): string =>
  withoutPresentYear(`${dayAndMonth(moment)} ${yearOf(moment)}`, moment, now)

/** When somebody did something: "at 4:10pm" today, "on 27 November at 4:10pm" before. */
export const didAt = (moment: Moment, now: Date): string =>
  isSameDay(moment, now) ? `at ${clock(moment)}` : `on ${date(moment, now)} at ${clock(moment)}`

/** Which draft is meant, by when it was saved: "11:50pm" today, "27 November, 11:50pm" before. */
export const draftOf = (moment: Moment, now: Date): string =>
  isSameDay(moment, now) ? clock(moment) : `${date(moment, now)}, ${clock(moment)}`

/** Which public text is meant, by when it was published: "4:10pm" today, "27 November" before. */
export const textOf = (moment: Moment, now: Date): string =>
  isSameDay(moment, now) ? clock(moment) : date(moment, now)

const units = [
  { name: 'day', length: 86_400_000 },
  { name: 'hour', length: 3_600_000 },
  { name: 'minute', length: 60_000 },
] as const

/** How long before a moment it is: "9 minutes", "2 days". */
export const timeUntil = (moment: Moment, now: Date): string => {
  const left = Math.max(new Date(moment).getTime() - now.getTime(), 0)
  const unit = units.find(({ length }) => left >= length) ?? units[2]
  const count = Math.max(Math.round(left / unit.length), 1)
  return `${count} ${unit.name}${count === 1 ? '' : 's'}`
}
