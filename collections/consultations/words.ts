import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { counted } from '@/words/counted'
import { clockTime, closingDateTime, closingTime, daysFrom, longDate, longDateTime, longDay } from '@/words/dates'
import { daysLeft, type Phase, phaseOf } from './phases'

/*
 * Says what a consultation's dates mean at a moment, in words. Pages are kept until the next date of
 * anything or the next midnight in London, so a word here changes at one of those or not at all.
 */

export type ConsultationStanding = Phase | 'withdrawn'

export type ConsultationDates = {
  opensAt?: string | null
  closesAt?: string | null
  outcome?: { publishedAt?: string | null; decision?: string | null } | null
  withdrawal?: { at?: string | null } | null
}

/** A consultation's states, as filters name them. */
export const stateLabels: Record<Phase, string> = {
  upcoming: 'Opens soon',
  open: 'Open',
  closed: 'Closed',
  outcome: 'Outcome published',
}

/** Returns where a consultation stands at a moment; one that is withdrawn is not open, whatever its dates. */
export const standingOf = (consultation: ConsultationDates, now: Date): ConsultationStanding =>
  isWithdrawn(consultation, now) ? 'withdrawn' : phaseOf(consultation, now)

/** "at 9am"; nothing at midnight, which is where a day begins. */
const fromTime = (dateTime: string): string => (clockTime(dateTime) === 'midnight' ? '' : ` at ${clockTime(dateTime)}`)

/** "5pm" or, at the end of a day, "11:59pm" */
export const untilTime = (dateTime: string): string => clockTime(closingTime(dateTime))

/** "9am on 3 March 2026"; from midnight on it is the day alone. */
const openingDateTime = (dateTime: string): string =>
  clockTime(dateTime) === 'midnight' ? longDate(dateTime) : longDateTime(dateTime)

const closes = (closesAt: string, left: number): string => {
  if (left > 1) return `${left} days left`
  return `closes ${left === 1 ? 'tomorrow' : 'today'} at ${untilTime(closesAt)}`
}

const opens = (opensAt: string, now: Date): string => {
  const days = daysFrom(now, opensAt)
  if (days > 1) return `Opens in ${days} days`
  return `Opens ${days === 1 ? 'tomorrow' : 'today'}${fromTime(opensAt)}`
}

/** "Open, 3 days left", "Open, closes tomorrow at 5pm": a consultation's state in a few words. */
export const stateInWords = (consultation: ConsultationDates, now: Date): string => {
  const standing = standingOf(consultation, now)
  const { opensAt, closesAt } = consultation
  if (standing === 'withdrawn') return 'Withdrawn'
  if (standing === 'upcoming' && opensAt) return opens(opensAt, now)
  if (standing === 'open' && closesAt) return `Open, ${closes(closesAt, daysLeft(consultation, now))}`
  return stateLabels[standing]
}

/** Returns the date that counts, as a title beside the state itself; of an outcome, what was decided. */
export const stateAsHeading = (consultation: ConsultationDates, now: Date): string => {
  const { opensAt, closesAt, outcome } = consultation
  switch (standingOf(consultation, now)) {
    case 'upcoming':
      return opensAt ? `Opens ${longDay(opensAt)}` : 'Opens soon'
    case 'open':
      return closesAt ? `Closes ${longDay(closingTime(closesAt))}` : 'Open for responses'
    case 'closed':
      return closesAt ? `Closed on ${longDay(closingTime(closesAt))}` : 'Closed'
    case 'outcome':
      return outcome?.decision || 'What came of it'
    default:
      return 'We no longer take responses'
  }
}

/** Returns when a consultation opens or opened, and closes or closed; nothing while a draft lacks its dates. */
export const timesInWords = (consultation: ConsultationDates, now: Date): string => {
  const { opensAt, closesAt } = consultation
  if (!opensAt || !closesAt) return ''
  const phase = phaseOf(consultation, now)
  const until = closingDateTime(closesAt)
  if (phase === 'upcoming')
    return `Opens ${clockTime(opensAt) === 'midnight' ? 'on' : 'at'} ${openingDateTime(opensAt)} and closes at ${until}`
  return phase === 'open' ? `Closes at ${until}` : `Ran from ${longDate(opensAt)} to ${until}`
}

/** The end with its weekday: "5pm on Friday 27 November 2026" */
export const closingDay = (closesAt: string): string => `${untilTime(closesAt)} on ${longDay(closingTime(closesAt))}`

/** "At 9am. "; nothing at midnight, which is where a day begins. */
export const atTime = (opensAt: string): string =>
  clockTime(opensAt) === 'midnight' ? '' : `At ${clockTime(opensAt)}. `

/**
 * Returns how much of an open consultation has passed, counted in days so that it changes at midnight only:
 * on its first day it is day 1 of them.
 */
export const progressOf = (
  { opensAt, closesAt }: ConsultationDates,
  now: Date,
): { day: number; days: number } | undefined => {
  if (!opensAt || !closesAt || new Date(opensAt) > now || new Date(closesAt) <= now) return undefined
  const days = daysFrom(opensAt, closingTime(closesAt)) + 1
  return { day: Math.min(daysFrom(opensAt, now) + 1, days), days }
}

/** "About 10 minutes", "About an hour", "About 1 hour 30 minutes" */
export const durationInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 1 && rest === 0) return 'About an hour'
  const parts = [hours > 0 && counted(hours, 'hour', 'hours'), rest > 0 && counted(rest, 'minute', 'minutes')]
  return `About ${parts.filter(Boolean).join(' ')}`
}
