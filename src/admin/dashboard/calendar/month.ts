import { TZDate } from '@date-fns/tz'
import type { Occasion } from '@/admin/dashboard/scheduled/occasion'
import { clockTime, defaultTimeZone, longDay, monthName, monthOf, startOfMonth, yearOf } from '@/words/dates'

/** A month of the council's calendar: year and month as its address has them. */
export type Month = { year: string; month: string }

const inAddress = /^(20\d\d)-(0[1-9]|1[0-2])$/

/** The month that an address asks for, `2026-11`; anything else is the present one. */
export const monthAsked = (asked: unknown, now: Date): Month => {
  const [, year, month] = inAddress.exec(typeof asked === 'string' ? asked : '') ?? []
  return year && month ? { year, month } : { year: yearOf(now), month: monthOf(now) }
}

/** "November 2026" */
export const monthWords = ({ year, month }: Month): string => `${monthName(month)} ${year}`

/** Some months later, or earlier. */
export const monthsOn = ({ year, month }: Month, by: number): Month => {
  const number = Number(year) * 12 + Number(month) - 1 + by
  return { year: String(Math.floor(number / 12)), month: String((number % 12) + 1).padStart(2, '0') }
}

/** Returns whether the calendar has an address for a month. */
export const monthHasAddress = (month: Month): boolean => inAddress.test(`${month.year}-${month.month}`)

export const monthHref = ({ year, month }: Month): string => `/admin/calendar?month=${year}-${month}`

export type CalendarItem = Occasion & { time: string }

export type CalendarDay = {
  /** `2026-11-24` */
  date: string
  number: number
  /** "Tuesday 24 November 2026" */
  words: string
  isToday: boolean
  isPast: boolean
  items: CalendarItem[]
}

const startOfDay = ({ year, month }: Month, day: number): Date =>
  new Date(new TZDate(Number(year), Number(month) - 1, day, defaultTimeZone).getTime())

/** From the first instant of a month until the first of the next, on the council's clock. */
export const windowOf = (month: Month): { from: Date; until: Date } => {
  const next = monthsOn(month, 1)
  return { from: startOfMonth(month.year, month.month), until: startOfMonth(next.year, next.month) }
}

const daysIn = ({ year, month }: Month): number => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()

/**
 * The days of a month, each with what happens on it, on the council's clock.
 *
 * @param occasions in order
 */
export const calendarDaysOf = (month: Month, occasions: Occasion[], now: Date): CalendarDay[] =>
  Array.from({ length: daysIn(month) }, (_, n) => {
    const [start, end] = [startOfDay(month, n + 1), startOfDay(month, n + 2)]
    const items = occasions
      .filter(({ at }) => new Date(at) >= start && new Date(at) < end)
      .map((occasion) => ({ ...occasion, time: clockTime(occasion.at) }))
    return {
      date: `${month.year}-${month.month}-${String(n + 1).padStart(2, '0')}`,
      number: n + 1,
      words: longDay(start),
      isToday: start <= now && now < end,
      isPast: end <= now,
      items,
    }
  })

/** The days in weeks that start on Monday; days of other months are left empty. */
export const weeksOf = (days: CalendarDay[]): (CalendarDay | undefined)[][] => {
  const first = days[0]
  if (!first) return []
  // Noon is on the same day everywhere.
  const before = (new Date(`${first.date}T12:00:00Z`).getUTCDay() + 6) % 7
  const cells = [...Array.from({ length: before }, () => undefined), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  )
}
