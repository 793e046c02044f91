import { tz } from '@date-fns/tz'
import { format } from 'date-fns'
import type { Meeting } from '@/payload-types'
import { dayAndTime, defaultTimeZone, longDate, longDay } from '@/words/dates'

/** The day of a meeting where the council is, as its address has it: "2026-12-03". One at half past eleven at night is on its own day. */
export const dayOfMeeting = (startsAt: string): string => format(startsAt, 'yyyy-MM-dd', { in: tz(defaultTimeZone) })

/** "Licensing Committee, Thursday 3 December 2026" */
export const meetingTitle = (committee: string, startsAt: string): string => `${committee.trim()}, ${longDay(startsAt)}`

/** Returns what readers are told of a meeting that was moved. */
export const movedMeeting = (before: string, after: string): string =>
  `The meeting was moved from ${dayAndTime(before)} to ${dayAndTime(after)}.`

export const meetingStates = [
  { value: 'planned', label: 'Planned' },
  { value: 'held', label: 'Held' },
  { value: 'cancelled', label: 'Cancelled' },
] as const

export const minutesStates = [
  { value: 'none', label: 'No minutes yet' },
  { value: 'draft', label: 'Draft minutes' },
  { value: 'approved', label: 'Approved minutes' },
] as const

/** Returns what is said of the minutes of a meeting; '' while there are none. */
export const minutesInWords = ({
  minutesState,
  minutesApprovedAt,
}: Pick<Meeting, 'minutesState' | 'minutesApprovedAt'>): string => {
  if (minutesState === 'none') return ''
  if (minutesState === 'draft') return 'The minutes are a draft until the next meeting approves them.'
  return minutesApprovedAt
    ? `The minutes are approved (noted here on ${longDate(minutesApprovedAt)}).`
    : 'The minutes are approved.'
}

/** Returns what is said of a meeting where its page is found or shared. @param committee who meets */
export const meetingDescribed = (
  { startsAt, place, state, minutesState }: Pick<Meeting, 'startsAt' | 'place' | 'state' | 'minutesState'>,
  committee?: string,
): string => {
  const called = committee ? `Meeting of ${committee}` : 'Meeting'
  const when = [startsAt && dayAndTime(startsAt), place].filter(Boolean).join(', ')
  if (state === 'cancelled') return `${[called, when].filter(Boolean).join(': ')}. It is cancelled.`
  const papers = minutesState === 'none' ? 'Agenda and papers.' : 'Agenda, papers and minutes.'
  return `${[called, when].filter(Boolean).join(': ')}. ${papers}`
}
