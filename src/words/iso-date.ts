import { type CivilDay, daysInMonth, noonOf } from './civil-day'

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?))?$/i

const isOnCalendar = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/**
 * The moment that a program names, in ISO 8601 with its offset from UTC; a day alone where only a day is kept.
 * Anything else, JavaScript would read with the month first and on the server's own clock.
 *
 * @param kind "day" where only the day is kept
 * @returns as it is stored, or undefined if it is anything else
 */
export const isoDate = (value: unknown, kind?: 'day'): string | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  const parts = typeof value === 'string' ? form.exec(value) : null
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number]
  if (!isOnCalendar({ year, month, day })) return undefined
  if (parts[4] === undefined) return kind === 'day' ? noonOf({ year, month, day }).toISOString() : undefined
  // JavaScript wants the colon and a point.
  const dateTime = new Date(
    (value as string)
      .toUpperCase()
      .replace(',', '.')
      .replace(/([+-]\d\d)(?::?(\d\d))?$/, offset),
  )
  return Number.isNaN(dateTime.getTime()) ? undefined : dateTime.toISOString()
}

const offset = (_: string, hours: string, minutes = '00'): string => `${hours}:${minutes}`
