import { TZDate, tz } from '@date-fns/tz'
import { addDays, format, getDay, set, startOfDay } from 'date-fns'
import { defaultTimeZone } from '@/words/dates'

const zone = tz(defaultTimeZone)
const day = 24 * 60 * 60 * 1000

const atTime = (date: Date, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(set(date, { hours, minutes, seconds: 0, milliseconds: 0 }, { in: zone }).getTime())
}

/** Newsrooms work from Monday to Friday: what falls on a weekend goes out on the Friday before. */
const onWorkingDay = (date: Date): Date => {
  const weekday = getDay(zone(date.getTime()))
  return addDays(date, weekday === 6 ? -1 : weekday === 0 ? -2 : 0, { in: zone })
}

/**
 * The dates of the sample council, all seen from the day it was filled.
 *
 * Recent items count in days. Older ones keep to the season they belong to, whenever that last
 * was: budgets are set in February and gritters go out in November.
 */
export const clockAt = (now: Date) => {
  const inDays = (days: number, time: string): Date => atTime(addDays(now, days, { in: zone }), time)
  return {
    now,
    inDays,
    /** A working day about so many days ago, at a London time. */
    daysAgo: (days: number, time = '09:30'): Date => onWorkingDay(inDays(-days, time)),
    /** A working day in so many days, or the next one after that, at a London time. */
    workingDayIn: (days: number, time: string): Date => {
      const weekday = getDay(zone(inDays(days, time).getTime()))
      return inDays(days + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0), time)
    },
    /** 00:00 in London, so many days from now. */
    midnightIn: (days: number): Date => new Date(startOfDay(addDays(now, days, { in: zone }), { in: zone }).getTime()),
    /** The last time it was this day of the year (`MM-DD`), two weeks ago or longer, or so many years before that. */
    last: (monthAndDay: string, yearsBefore = 0, time = '09:30'): Date => {
      const [month = 1, date = 1] = monthAndDay.split('-').map(Number)
      const thisYear = Number(format(now, 'yyyy', { in: zone }))
      const inYear = (year: number) => atTime(new TZDate(year, month - 1, date, 12, defaultTimeZone), time)
      const passed = inYear(thisYear).getTime() < now.getTime() - 14 * day
      return onWorkingDay(inYear((passed ? thisYear : thisYear - 1) - yearsBefore))
    },
  }
}

export type SampleClock = ReturnType<typeof clockAt>

/** So many days after a date (before it, if negative), at a London time. */
export const daysAfter = (date: Date, days: number, time = '09:30'): Date =>
  atTime(addDays(date, days, { in: zone }), time)

/** "Tuesday 9 January" */
export const weekdayOf = (date: Date): string => format(date, 'EEEE d MMMM', { in: zone })

/** "January 2023" */
export const monthOf = (date: Date): string => format(date, 'MMMM yyyy', { in: zone })

export const yearOf = (date: Date): number => Number(format(date, 'yyyy', { in: zone }))

/** "2026 to 2027": councils count from April to March. */
export const financialYear = (date: Date, yearsLater = 0): string => {
  const first = yearOf(date) - (Number(format(date, 'M', { in: zone })) < 4 ? 1 : 0) + yearsLater
  return `${first} to ${first + 1}`
}
