import { addDays, type CivilDay, type ClockTime, civilOf, dateTimesAt, offsetAt, weekdayOf } from './civil-day'
import { monthNames } from './dates'

/*
 * Days and moments in the words that are read back to whoever typed them. Typed again, the words give the
 * same moment.
 */

/**
 * Describes what a moment is for. An end at midnight is the end of the day before; a day has no time at all.
 */
export type DateKind = 'start' | 'end' | 'neutral' | 'day'

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export const monthNameOf = ({ month }: CivilDay): string => monthNames[month - 1] as string

export const weekdayNameOf = (day: CivilDay): string => weekdayNames[weekdayOf(day)] as string

/** "3 December" */
export const shortDayInWords = (day: CivilDay): string => `${day.day} ${monthNameOf(day)}`

/** "Thursday 3 December" */
export const nearDayInWords = (day: CivilDay): string => `${weekdayNameOf(day)} ${shortDayInWords(day)}`

/** "Thursday 3 December 2026" */
export const dayInWords = (day: CivilDay): string => `${nearDayInWords(day)} ${day.year}`

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** "12:01am", "9am", "12 noon". Midnight is "12am": the word alone could be either end of the day. */
export const clockInWords = ({ hour, minute, second }: ClockTime): string => {
  if (hour === 12 && minute === 0 && second === 0) return '12 noon'
  const seconds = second ? `:${twoDigits(second)}` : ''
  const minutes = minute || second ? `:${twoDigits(minute)}${seconds}` : ''
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** Returns whether a moment is the end of a day, as ends are shown. */
export const isEndOfDay = (dateTime: Date, kind: DateKind): boolean =>
  kind === 'end' && dateTimeIsMidnight(civilOf(dateTime).clock)

const dateTimeIsMidnight = ({ hour, minute, second }: ClockTime): boolean => hour + minute + second === 0

/** Returns which of two it is, in the hour that comes twice: " BST" or " GMT". */
const whichHour = (dateTime: Date): string => {
  const { day, clock } = civilOf(dateTime)
  if (dateTimesAt(day, clock).length < 2) return ''
  return offsetAt(dateTime.getTime()) ? ' BST' : ' GMT'
}

/** "Thursday 3 December 2026, 12:01am", "end of Tuesday 15 December 2026", "Thursday 3 December 2026" */
export const dateInWords = (dateTime: Date, kind: DateKind): string => {
  const { day, clock } = civilOf(dateTime)
  if (kind === 'day') return dayInWords(day)
  if (isEndOfDay(dateTime, kind)) return `end of ${dayInWords(addDays(day, -1))}`
  return `${dayInWords(day)}, ${clockInWords(clock)}${whichHour(dateTime)}`
}
