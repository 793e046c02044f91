import { tz } from '@date-fns/tz'
import { differenceInCalendarDays, format, subMinutes } from 'date-fns'
import { clockTime, defaultTimeZone, longDate } from './dates'

/*
 * Times near now as people say them. What they say changes with the calendar day only, and pages are
 * made anew at every midnight of the council's clock (src/publishing/next-boundary.ts).
 */

type Moment = string | Date

const daysAway = (moment: Moment, now: Date, zone: string): number =>
  differenceInCalendarDays(new Date(moment), now, { in: tz(zone) })

/** Whether a moment is on the day of now, in the council's zone. */
export const isToday = (moment: Moment, now: Date, zone = defaultTimeZone): boolean => daysAway(moment, now, zone) === 0

/** "today", "yesterday", "tomorrow", "Friday 27 November" within a week, else "9 January 2023". */
const dayNear = (moment: Moment, now: Date, zone: string): string => {
  const days = daysAway(moment, now, zone)
  if (Math.abs(days) < 2) return ['yesterday', 'today', 'tomorrow'][days + 1] as string
  return Math.abs(days) < 7 ? format(new Date(moment), 'EEEE d MMMM', { in: tz(zone) }) : longDate(moment, zone)
}

const onDay = (day: string): string => (/^[a-z]/.test(day) ? day : `on ${day}`)

const isMidnight = (moment: Moment, zone: string): boolean => clockTime(moment, zone) === 'midnight'

/** The midnights that people have a name for. */
const midnightNear = (moment: Moment, now: Date, zone: string): string | undefined =>
  ({ 0: 'midnight last night', 1: 'midnight tonight' })[daysAway(moment, now, zone)]

/**
 * A moment at which something starts or happens: "10:40am today", "8am tomorrow", "midnight tonight",
 * "10:40am on Friday 27 November", "10:40am on 9 January 2023".
 */
export const momentNear = (moment: Moment, now: Date, zone = defaultTimeZone): string => {
  const day = dayNear(moment, now, zone)
  if (isMidnight(moment, zone)) return midnightNear(moment, now, zone) ?? `the start of ${day}`
  return `${clockTime(moment, zone)} ${onDay(day)}`
}

/** An end. At midnight it is the end of the day before: "midnight tonight", "the end of tomorrow". */
export const endNear = (moment: Moment, now: Date, zone = defaultTimeZone): string => {
  if (!isMidnight(moment, zone)) return momentNear(moment, now, zone)
  return midnightNear(moment, now, zone) ?? `the end of ${dayNear(subMinutes(new Date(moment), 1), now, zone)}`
}

/** From one moment until another: "8am until 6pm tomorrow", "8am tomorrow until 6pm on 9 January 2023". */
export const periodNear = (from: Moment, until: Moment, now: Date, zone = defaultTimeZone): string => {
  const isOneDay = daysAway(from, now, zone) === daysAway(until, now, zone) && !isMidnight(from, zone)
  const start = isOneDay ? clockTime(from, zone) : momentNear(from, now, zone)
  return `${start} until ${endNear(until, now, zone)}`
}
