import { tz } from '@date-fns/tz'
import { differenceInCalendarDays, format, subMinutes } from 'date-fns'
import type { DateTime } from './dates'
import { clockTime, defaultTimeZone, longDate } from './dates'

/*
 * Times near now as people say them. What they say changes with the calendar day only, and pages are
 * made anew at every midnight of the council's clock (src/publishing/next-boundary.ts).
 */

const daysAway = (dateTime: DateTime, now: Date, zone: string): number =>
  differenceInCalendarDays(new Date(dateTime), now, { in: tz(zone) })

/** Returns whether a moment is on the day of now, in the council's zone. */
export const isToday = (dateTime: DateTime, now: Date, zone = defaultTimeZone): boolean =>
  daysAway(dateTime, now, zone) === 0

/** "today", "yesterday", "tomorrow", "Friday 27 November" within a week, else "9 January 2023". */
const dayNear = (dateTime: DateTime, now: Date, zone: string): string => {
  const days = daysAway(dateTime, now, zone)
  if (Math.abs(days) < 2) return ['yesterday', 'today', 'tomorrow'][days + 1] as string
  return Math.abs(days) < 7 ? format(new Date(dateTime), 'EEEE d MMMM', { in: tz(zone) }) : longDate(dateTime, zone)
}

const onDay = (day: string): string => (/^[a-z]/.test(day) ? day : `on ${day}`)

const isMidnight = (dateTime: DateTime, zone: string): boolean => clockTime(dateTime, zone) === 'midnight'

/** The midnights that people have a name for. */
const midnightNear = (dateTime: DateTime, now: Date, zone: string): string | undefined =>
  ({ 0: 'midnight last night', 1: 'midnight tonight' })[daysAway(dateTime, now, zone)]

/**
 * A moment at which something starts or happens: "10:40am today", "8am tomorrow", "midnight tonight",
 * "10:40am on Friday 27 November", "10:40am on 9 January 2023".
 */
export const dateTimeNear = (dateTime: DateTime, now: Date, zone = defaultTimeZone): string => {
  const day = dayNear(dateTime, now, zone)
  if (isMidnight(dateTime, zone)) return midnightNear(dateTime, now, zone) ?? `the start of ${day}`
  return `${clockTime(dateTime, zone)} ${onDay(day)}`
}

/** An end. At midnight it is the end of the day before: "midnight tonight", "the end of tomorrow". */
export const endNear = (dateTime: DateTime, now: Date, zone = defaultTimeZone): string => {
  if (!isMidnight(dateTime, zone)) return dateTimeNear(dateTime, now, zone)
  return midnightNear(dateTime, now, zone) ?? `the end of ${dayNear(subMinutes(new Date(dateTime), 1), now, zone)}`
}

/** From one moment until another: "8am until 6pm tomorrow", "8am tomorrow until 6pm on 9 January 2023". */
export const periodNear = (from: DateTime, until: DateTime, now: Date, zone = defaultTimeZone): string => {
  const isOneDay = daysAway(from, now, zone) === daysAway(until, now, zone) && !isMidnight(from, zone)
  const start = isOneDay ? clockTime(from, zone) : dateTimeNear(from, now, zone)
  return `${start} until ${endNear(until, now, zone)}`
}
