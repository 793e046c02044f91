import { addDays, type CivilDay, civilOf, weekdayOf } from './civil-day'
import { clockInWords, type DateKind, dayInWords, isEndOfDay, shortDayInWords } from './date-in-words'
import type { DateMeaning } from './date-meaning'
import type { Choice } from './refusal'

/*
 * Lists what a calendar offers beside its days: the usual moments in one press, and the usual times of a day.
 * Each is a text, read like any that is typed.
 */

const nextMonday = (today: CivilDay): CivilDay => addDays(today, 7 - ((weekdayOf(today) + 6) % 7))

const endOf = (day: CivilDay): string => `end of ${dayInWords(day)}`

const openings = (today: CivilDay): Choice[] => [
  { label: 'Tonight 12:01am', text: `${dayInWords(addDays(today, 1))}, 12:01am` },
  { label: 'Tomorrow 9am', text: `${dayInWords(addDays(today, 1))}, 9am` },
  { label: 'Monday 9am', text: `${dayInWords(nextMonday(today))}, 9am` },
]

const closings = (today: CivilDay): Choice[] => [
  { label: 'End of the day', text: endOf(today) },
  ...[2, 6, 12].map((weeks) => ({ label: `In ${weeks} weeks`, text: endOf(addDays(today, 7 * weeks)) })),
]

const days = (today: CivilDay, past?: boolean): Choice[] => [
  { label: 'Today', text: dayInWords(today) },
  past
    ? { label: 'Yesterday', text: dayInWords(addDays(today, -1)) }
    : { label: 'Tomorrow', text: dayInWords(addDays(today, 1)) },
]

/** The moments that are asked for most, as they lie at a moment. */
export const quickDates = ({ kind, past }: DateMeaning, now: Date): Choice[] => {
  const { day, clock } = civilOf(now)
  if (kind === 'day') return days(day, past)
  if (kind === 'end') return closings(day)
  return past ? [{ label: 'Now', text: `${dayInWords(day)}, ${clockInWords({ ...clock, second: 0 })}` }] : openings(day)
}

const endOfDay = 'End of the day'

/** The times that a calendar offers beside its days. */
export const quickTimes = (kind: DateKind): string[] => {
  if (kind === 'day') return []
  if (kind === 'end') return [endOfDay, '9am', '12 noon', '5pm', '8pm']
  return ['12:01am', '7am', '9am', '10am', '12 noon', '5pm', '11:59pm']
}

/** A day, and one of those times, as a text. Without a day it is the next on which the time is to come. */
export const textOfDateParts = (day: CivilDay | undefined, time: string | undefined): string => {
  if (!day) return time ?? ''
  if (time === endOfDay) return endOf(day)
  return [dayInWords(day), time].filter(Boolean).join(', ')
}

/** The day and the time that a moment has in the calendar. */
export const datePartsOf = (dateTime: Date, kind: DateKind): { day: CivilDay; time?: string } => {
  const { day, clock } = civilOf(dateTime)
  if (kind === 'day') return { day }
  if (isEndOfDay(dateTime, kind)) return { day: addDays(day, -1), time: endOfDay }
  return { day, time: clockInWords({ ...clock, second: 0 }) }
}

/** "3 December: choose a time as well", below the calendar. */
export const stillMissing = (day: CivilDay | undefined, isWhole: boolean): string =>
  day && !isWhole ? `${shortDayInWords(day)}: choose a time as well.` : ''
