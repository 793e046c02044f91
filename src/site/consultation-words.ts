import { daysLeft, type Phase, phaseOf } from '../../collections/behaviours/phases'
import { isWithdrawn } from '../../collections/behaviours/withdrawal'
import { clockTime, closingDateTime, closingMoment, daysFrom, longDate, longDateTime, longDay } from '../dates'
import { counted } from './counted'

/*
 * What a consultation's dates mean at a moment, in words. Pages are kept until the next date of
 * anything or the next midnight in London, so a word here changes at one of those or not at all.
 */

export type Standing = Phase | 'withdrawn'

export type Dated = {
  opensAt?: string | null
  closesAt?: string | null
  outcome?: { publishedAt?: string | null } | null
  withdrawal?: { at?: string | null } | null
}

/** A consultation's states, as filters name them. */
export const stateLabels: Record<Phase, string> = {
  upcoming: 'Opens soon',
  open: 'Open',
  closed: 'Closed',
  outcome: 'Outcome published',
}

/** Where a consultation stands at a moment; one that is withdrawn is not open, whatever its dates. */
export const standingOf = (consultation: Dated, now: Date): Standing =>
  isWithdrawn(consultation, now) ? 'withdrawn' : phaseOf(consultation, now)

/** "at 9am"; nothing at midnight, which is where a day begins. */
const fromTime = (moment: string): string => (clockTime(moment) === 'midnight' ? '' : ` at ${clockTime(moment)}`)

/** "5pm" or, at the end of a day, "11:59pm" */
const untilTime = (moment: string): string => clockTime(closingMoment(moment))

/** "9am on 3 March 2026"; from midnight on it is the day alone. */
const openingDateTime = (moment: string): string =>
  clockTime(moment) === 'midnight' ? longDate(moment) : longDateTime(moment)

const closes = (closesAt: string, left: number): string => {
  if (left > 1) return `closes in ${left} days`
  return `closes ${left === 1 ? 'tomorrow' : 'today'} at ${untilTime(closesAt)}`
}

const opens = (opensAt: string, now: Date): string => {
  const days = daysFrom(now, opensAt)
  if (days > 1) return `Opens in ${days} days`
  return `Opens ${days === 1 ? 'tomorrow' : 'today'}${fromTime(opensAt)}`
}

/** "Open, closes in 3 days" and its like: a consultation's state in a few words. */
export const stateInWords = (consultation: Dated, now: Date): string => {
  const standing = standingOf(consultation, now)
  const { opensAt, closesAt } = consultation
  if (standing === 'withdrawn') return 'Withdrawn'
  if (standing === 'upcoming' && opensAt) return opens(opensAt, now)
  if (standing === 'open' && closesAt) return `Open, ${closes(closesAt, daysLeft(consultation, now))}`
  return stateLabels[standing]
}

const headings: Record<Standing, string> = {
  upcoming: 'Opens soon',
  open: 'Open for responses',
  closed: 'We are looking at the responses',
  outcome: 'What came of it',
  withdrawn: 'We no longer take responses',
}

/** What the state means for a reader, as a heading beside the state itself: "3 days left to respond". */
export const stateAsHeading = (consultation: Dated, now: Date): string => {
  const standing = standingOf(consultation, now)
  const { opensAt, closesAt } = consultation
  if (standing === 'upcoming' && opensAt)
    return `Opens ${clockTime(opensAt) === 'midnight' ? 'on' : 'at'} ${openingDay(opensAt)}`
  if (standing === 'open' && closesAt) {
    const left = daysLeft(consultation, now)
    return left > 0 ? `${counted(left, 'day', 'days')} left to respond` : 'Last day to respond'
  }
  return headings[standing]
}

/** When a consultation opens or opened, and closes or closed; nothing while a draft lacks its dates. */
export const timesInWords = (consultation: Dated, now: Date): string => {
  const { opensAt, closesAt } = consultation
  if (!opensAt || !closesAt) return ''
  const phase = phaseOf(consultation, now)
  const until = closingDateTime(closesAt)
  if (phase === 'upcoming')
    return `Opens ${clockTime(opensAt) === 'midnight' ? 'on' : 'at'} ${openingDateTime(opensAt)} and closes at ${until}`
  return phase === 'open' ? `Closes at ${until}` : `Ran from ${longDate(opensAt)} to ${until}`
}

/** The end with its weekday: "5pm on Friday 27 November 2026" */
export const closingDay = (closesAt: string): string => `${untilTime(closesAt)} on ${longDay(closingMoment(closesAt))}`

/** The beginning with its weekday: "9am on Friday 27 November 2026" */
export const openingDay = (opensAt: string): string =>
  clockTime(opensAt) === 'midnight' ? longDay(opensAt) : `${clockTime(opensAt)} on ${longDay(opensAt)}`

/**
 * How much of an open consultation has passed, counted in days so that it changes at midnight only:
 * on its first day it is day 1 of them.
 */
export const progressOf = ({ opensAt, closesAt }: Dated, now: Date): { day: number; days: number } | undefined => {
  if (!opensAt || !closesAt || new Date(opensAt) > now || new Date(closesAt) <= now) return undefined
  const days = daysFrom(opensAt, closingMoment(closesAt)) + 1
  return { day: Math.min(daysFrom(opensAt, now) + 1, days), days }
}

/** "About 10 minutes", "About an hour", "About 1 hour 30 minutes" */
export const durationInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 1 && rest === 0) return 'About an hour'
  const parts = [hours > 0 && counted(hours, 'hour', 'hours'), rest > 0 && counted(rest, 'minute', 'minutes')]
  return `About ${parts.filter(Boolean).join(' ')}`
}
