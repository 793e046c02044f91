import { clockTime, longDay, startOfDayBefore, startOfNextDay, yearOf } from '../../dates'

/** "today", "tomorrow", "yesterday", "Tuesday 24 November"; with its year in another year. */
export const nearDay = (moment: string | Date, now: Date): string => {
  const day = longDay(moment)
  if (day === longDay(now)) return 'today'
  if (day === longDay(startOfNextDay(now))) return 'tomorrow'
  if (day === longDay(startOfDayBefore(now))) return 'yesterday'
  const year = yearOf(moment)
  return year === yearOf(now) ? day.slice(0, -year.length - 1) : day
}

/** "today, 10am" */
export const nearTime = (moment: string | Date, now: Date): string => `${nearDay(moment, now)}, ${clockTime(moment)}`

const dayLength = 86_400_000

/** Whole days from one moment to another. */
export const daysBetween = (from: string | Date, to: string | Date): number =>
  Math.floor((new Date(to).getTime() - new Date(from).getTime()) / dayLength)

/** "1 day", "12 days" */
export const inDays = (days: number): string => (days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`)
