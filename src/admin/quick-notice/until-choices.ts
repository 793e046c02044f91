import { TZDate } from '@date-fns/tz'
import { addHours } from 'date-fns'
import { defaultTimeZone, startOfNextDay } from '@/words/dates'
import { isoDate } from '@/words/iso-date'

export type UntilKey = 'two-hours' | 'evening' | 'midnight' | 'morning' | 'open' | 'time'

/** Until when a notice is to be shown, as it was chosen. */
export type Until = {
  key: UntilKey
  /** The moment that the choice named when it was made. */
  endsAt?: string
  /** Another time in ISO 8601, or what was typed for it while that is no moment yet. */
  typed?: string
}

export type UntilChoice = { key: UntilKey; label: string; endsAt?: string }

/** A time of day in the council's zone, some days after the day of a moment. */
const clock = (now: Date, days: number, hour: number): string => {
  const day = new TZDate(now.getTime(), defaultTimeZone)
  const then = new TZDate(day.getFullYear(), day.getMonth(), day.getDate() + days, hour, 0, defaultTimeZone)
  return new Date(then.getTime()).toISOString()
}

const fiveMinutes = 300_000

/** Two hours from now, up to a time that people say: 4:15pm, not 4:11pm. */
export const inTwoHours = (now: Date): string =>
  new Date(Math.ceil(addHours(now, 2).getTime() / fiveMinutes) * fiveMinutes).toISOString()

/** Returns what is offered at a moment, the soonest first. */
export const untilChoices = (now: Date): UntilChoice[] => {
  const isLate = now.getTime() >= Date.parse(clock(now, 0, 17))
  const evening: UntilChoice = isLate
    ? { key: 'evening', label: '6pm tomorrow', endsAt: clock(now, 1, 18) }
    : { key: 'evening', label: '6pm today', endsAt: clock(now, 0, 18) }
  const timed: UntilChoice[] = [
    { key: 'two-hours', label: 'In 2 hours', endsAt: inTwoHours(now) },
    evening,
    { key: 'midnight', label: 'Midnight tonight', endsAt: startOfNextDay(now).toISOString() },
    { key: 'morning', label: '8am tomorrow', endsAt: clock(now, 1, 8) },
  ]
  return [
    ...timed.sort((a, b) => String(a.endsAt).localeCompare(String(b.endsAt))),
    { key: 'open', label: 'I’ll end it myself' },
    { key: 'time', label: 'Another time' },
  ]
}

/**
 * The end that a choice means at a moment.
 *
 * @returns null for none; undefined while a time is still to be typed
 */
export const chosenEnd = ({ key, endsAt, typed }: Until, now: Date): string | null | undefined => {
  if (key === 'open') return null
  if (key === 'two-hours') return inTwoHours(now)
  return key === 'time' ? isoDate(typed) : endsAt
}
