import { TZDate, tz } from '@date-fns/tz'
import { differenceInCalendarDays, differenceInYears, format, startOfDay, subMinutes } from 'date-fns'

/** The council's clock. Dates are stored in UTC; people see and enter this zone. */
export const defaultTimeZone = 'Europe/London'

/** A date and time of day: in ISO 8601, or as JavaScript has it. */
export type DateTime = string | Date
const at = (dateTime: DateTime) => new Date(dateTime)

export const yearOf = (dateTime: DateTime, zone = defaultTimeZone): string =>
  format(at(dateTime), 'yyyy', { in: tz(zone) })

export const monthOf = (dateTime: DateTime, zone = defaultTimeZone): string =>
  format(at(dateTime), 'MM', { in: tz(zone) })

/** "9 January 2023" */
export const longDate = (dateTime: DateTime, zone = defaultTimeZone): string =>
  format(at(dateTime), 'd MMMM yyyy', { in: tz(zone) })

/** "May 2023" */
export const monthAndYear = (dateTime: DateTime, zone = defaultTimeZone): string =>
  format(at(dateTime), 'MMMM yyyy', { in: tz(zone) })

/** "9 January" */
export const dayAndMonth = (dateTime: DateTime, zone = defaultTimeZone): string =>
  format(at(dateTime), 'd MMMM', { in: tz(zone) })

/** "9 Jan", and in another year than now "9 Jan 2023": where there is little room. */
export const shortDay = (dateTime: DateTime, now: Date, zone = defaultTimeZone): string =>
  format(at(dateTime), yearOf(dateTime, zone) === yearOf(now, zone) ? 'd MMM' : 'd MMM yyyy', { in: tz(zone) })

/** "9 January", and in another year than now "9 January 2023" */
export const dayThisYear = (dateTime: DateTime, now: Date, zone = defaultTimeZone): string =>
  yearOf(dateTime, zone) === yearOf(now, zone) ? dayAndMonth(dateTime, zone) : longDate(dateTime, zone)

/** The parts of a day as a calendar's leaf has them: "Fri", "4", "Dec"; with the year, where it is another than now. */
export const leafOf = (dateTime: DateTime, now: DateTime, zone = defaultTimeZone) => {
  const [weekday = '', day = '', month = ''] = format(at(dateTime), 'EEE d MMM', { in: tz(zone) }).split(' ')
  const year = yearOf(dateTime, zone)
  return { weekday, day, month, year: year === yearOf(now, zone) ? undefined : year }
}

/** "10:40am"; noon is "midday", 00:00 is "midnight". */
export const clockTime = (dateTime: DateTime, zone = defaultTimeZone): string => {
  const time = format(at(dateTime), 'h:mmaaa', { in: tz(zone) })
  if (time === '12:00am') return 'midnight'
  if (time === '12:00pm') return 'midday'
  return time.replace(':00', '')
}

/** "10:40am on 9 January 2023" */
export const longDateTime = (dateTime: DateTime, zone = defaultTimeZone): string =>
  `${clockTime(dateTime, zone)} on ${longDate(dateTime, zone)}`

/** "Tuesday 24 November 2026" */
export const longDay = (dateTime: DateTime, zone = defaultTimeZone): string =>
  format(at(dateTime), 'EEEE d MMMM yyyy', { in: tz(zone) })

/** "Tuesday 24 November 2026, 10am" */
export const dayAndTime = (dateTime: DateTime, zone = defaultTimeZone): string =>
  `${longDay(dateTime, zone)}, ${clockTime(dateTime, zone)}`

/** "24 Nov 2026, 10am", where there is little room. */
export const shortDateTime = (dateTime: DateTime, zone = defaultTimeZone): string =>
  `${format(at(dateTime), 'd MMM yyyy', { in: tz(zone) })}, ${clockTime(dateTime, zone)}`

/** The hour of the day, from 0 to 23. */
export const hour = (dateTime: DateTime, zone = defaultTimeZone): number =>
  Number(format(at(dateTime), 'H', { in: tz(zone) }))

/** "2026-07-01T10:00:00+01:00", as programs are told a time that people see (ISO 8601). */
export const dateTimeWithOffset = (dateTime: DateTime, zone = defaultTimeZone): string =>
  format(at(dateTime), "yyyy-MM-dd'T'HH:mm:ssxxx", { in: tz(zone) })

/**
 * The moment that people call an end: what closes at 00:00 on 1 February is open through 31 January,
 * so it closes at 11:59pm that day. GOV.UK shows closing times in the same way.
 */
export const closingTime = (dateTime: DateTime, zone = defaultTimeZone): Date =>
  clockTime(dateTime, zone) === 'midnight' ? subMinutes(at(dateTime), 1) : at(dateTime)

/** An end as people say it: "5pm on 2 March 2026", "11:59pm on 31 January 2026" */
export const closingDateTime = (dateTime: DateTime, zone = defaultTimeZone): string =>
  longDateTime(closingTime(dateTime, zone), zone)

/** An end in a list of the admin: "31 Jan 2026, 11:59pm" */
export const shortEndTime = (dateTime: DateTime, zone = defaultTimeZone): string =>
  shortDateTime(closingTime(dateTime, zone), zone)

/** An end with its weekday: "Saturday 31 January 2026, 11:59pm" */
export const endDayAndTime = (dateTime: DateTime, zone = defaultTimeZone): string =>
  dayAndTime(closingTime(dateTime, zone), zone)

/** Calendar days from one moment to another, in the council's zone: 0 on the same day. */
export const daysFrom = (now: DateTime, dateTime: DateTime, zone = defaultTimeZone): number =>
  differenceInCalendarDays(at(dateTime), at(now), { in: tz(zone) })

/** Calendar days from now to the last day before the moment, in the council's zone: 0 is today. */
export const daysUntilEnd = (dateTime: DateTime, now: Date, zone = defaultTimeZone): number =>
  differenceInCalendarDays(subMinutes(at(dateTime), 1), now, { in: tz(zone) })

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The first instant of a year, or of a month, in the council's zone. */
export const startOfYear = (year: string, zone = defaultTimeZone): Date => startOfMonth(year, '01', zone)

export const startOfMonth = (year: string, month: string, zone = defaultTimeZone): Date =>
  new Date(new TZDate(Number(year), Number(month) - 1, 1, zone).getTime())

/** The first instant after a month, in the council's zone. */
export const endOfMonth = (year: string, month: string, zone = defaultTimeZone): Date =>
  new Date(new TZDate(Number(year), Number(month), 1, zone).getTime())

/** Whole years from a day to another, as birthdays count them, in the council's zone. */
export const yearsSince = (dateTime: DateTime, now: Date, zone = defaultTimeZone): number =>
  differenceInYears(startOfDay(now, { in: tz(zone) }), startOfDay(at(dateTime), { in: tz(zone) }), { in: tz(zone) })

/** The next midnight, in the council's zone. */
export const startOfNextDay = (dateTime: DateTime, zone = defaultTimeZone): Date => {
  const day = new TZDate(at(dateTime).getTime(), zone)
  return new Date(new TZDate(day.getFullYear(), day.getMonth(), day.getDate() + 1, zone).getTime())
}

/** The first instant of the day before, in the council's zone. */
export const startOfDayBefore = (dateTime: DateTime, zone = defaultTimeZone): Date => {
  const day = new TZDate(at(dateTime).getTime(), zone)
  return new Date(new TZDate(day.getFullYear(), day.getMonth(), day.getDate() - 1, zone).getTime())
}

/** "January" for "01" */
export const monthName = (month: string): string => monthNames[Number(month) - 1] ?? month

const monthStarts = new Map<number, number>()

const startOfMonthNumber = (month: number): number => {
  const known = monthStarts.get(month)
  if (known !== undefined) return known
  const start = startOfMonth(String(Math.floor(month / 100)).padStart(4, '0'), String(month % 100)).getTime()
  monthStarts.set(month, start)
  return start
}

/**
 * The month of a moment in the council's zone as a number, 202611 for November 2026. A hundred times
 * as fast as formatting it, for going through everything there is.
 *
 * @param time in milliseconds since 1970
 */
export const monthNumber = (time: number): number => {
  const date = new Date(time)
  const inUtc = date.getUTCFullYear() * 100 + date.getUTCMonth() + 1
  const next = inUtc % 100 === 12 ? inUtc + 89 : inUtc + 1
  // London is never behind UTC, and never by as much as a day ahead of it.
  return time >= startOfMonthNumber(next) ? next : inUtc
}

/**
 * The day of the month in the council's zone, 1 to 31.
 *
 * @param time in milliseconds since 1970
 */
export const dayNumber = (time: number): number => {
  const date = new Date(time)
  // London is an hour ahead of UTC or none.
  return date.getUTCHours() < 23 ? date.getUTCDate() : Number(format(date, 'd', { in: tz(defaultTimeZone) }))
}
