import { tzOffset } from '@date-fns/tz'
import { defaultTimeZone } from './dates'

/*
 * A day of the calendar and a time of the clock, before it is known which moments they are. In the
 * nights when the clocks change, a time of the clock is no moment at all, or two.
 */

/** A day of the calendar. Months count from 1. */
export type CivilDay = { year: number; month: number; day: number }

export type ClockTime = { hour: number; minute: number; second: number }

const dayLength = 86_400_000
const minute = 60_000

const inUtc = ({ year, month, day }: CivilDay): number => Date.UTC(year, month - 1, day)

const fromUtc = (time: number): CivilDay => {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Counted in UTC: a browser's own zone may have left a day out, as Kiribati did. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const addDays = (day: CivilDay, days: number): CivilDay => fromUtc(inUtc(day) + days * dayLength)

/** So many months on, or the last day of that month where it is shorter: 31 January, 28 February. */
export const addMonths = ({ year, month, day }: CivilDay, months: number): CivilDay => {
  const first = fromUtc(Date.UTC(year, month - 1 + months, 1))
  return { ...first, day: Math.min(day, daysInMonth(first.year, first.month)) }
}

/** 0 on Sunday to 6 on Saturday. */
export const weekdayOf = (day: CivilDay): number => new Date(inUtc(day)).getUTCDay()

/** Below 0 where the first day is the earlier, 0 where they are one. */
export const compareDays = (one: CivilDay, other: CivilDay): number => inUtc(one) - inUtc(other)

/** The offset in milliseconds at which the council's clock stands at a moment. */
export const offsetAt = (time: number, zone = defaultTimeZone): number => tzOffset(zone, new Date(time)) * minute

/** The council's calendar and clock at a moment. */
export const civilOf = (dateTime: Date, zone = defaultTimeZone): { day: CivilDay; clock: ClockTime } => {
  const shifted = new Date(dateTime.getTime() + offsetAt(dateTime.getTime(), zone))
  const clock = { hour: shifted.getUTCHours(), minute: shifted.getUTCMinutes(), second: shifted.getUTCSeconds() }
  return { day: fromUtc(shifted.getTime()), clock }
}

/**
 * The moments at which the council's clock shows a time on a day, the earliest first: one; none when the
 * clocks skip it; two in the hour that comes twice.
 */
export const dateTimesAt = (day: CivilDay, clock: ClockTime, zone = defaultTimeZone): Date[] => {
  const shown = inUtc(day) + (clock.hour * 3600 + clock.minute * 60 + clock.second) * 1000
  const offsets = new Set([offsetAt(shown - dayLength, zone), offsetAt(shown + dayLength, zone)])
  return [...offsets]
    .map((offset) => shown - offset)
    .filter((time) => time + offsetAt(time, zone) === shown)
    .sort((a, b) => a - b)
    .map((time) => new Date(time))
}

/** The first moment of a day. The clocks never change at midnight here. */
export const startOf = (day: CivilDay, zone = defaultTimeZone): Date =>
  dateTimesAt(day, { hour: 0, minute: 0, second: 0 }, zone)[0] as Date

/** Noon UTC, as a day without a time is stored (`day()` in src/fields/fields.ts). */
export const noonOf = (day: CivilDay): Date => new Date(inUtc(day) + dayLength / 2)
