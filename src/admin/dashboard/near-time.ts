import { clockTime, type DateTime, longDay, startOfDayBefore, startOfNextDay, yearOf } from '@/words/dates'

/** "today", "tomorrow", "yesterday", "Tuesday 24 November"; with its year in another year. */
export const nearDay = (dateTime: DateTime, now: Date): string => {
  const day = longDay(dateTime)
  if (day === longDay(now)) return 'today'
  if (day === longDay(startOfNextDay(now))) return 'tomorrow'
  if (day === longDay(startOfDayBefore(now))) return 'yesterday'
  const year = yearOf(dateTime)
  return year === yearOf(now) ? day.slice(0, -year.length - 1) : day
}

/** "today, 10am" */
export const nearTime = (dateTime: DateTime, now: Date): string => `${nearDay(dateTime, now)}, ${clockTime(dateTime)}`

const dayLength = 86_400_000

/** Whole days from one time to another. */
export const daysBetween = (from: DateTime, to: DateTime): number =>
  Math.floor((new Date(to).getTime() - new Date(from).getTime()) / dayLength)

/** "1 day", "12 days" */
export const daysInWords = (days: number): string => (days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`)
