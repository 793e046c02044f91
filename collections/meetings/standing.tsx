import type { Meeting } from '@/payload-types'

/** A meeting that nobody said the end of is over then, and stands in calendars for so long. In milliseconds. */
export const usualLength = 4 * 60 * 60 * 1000

type Timed = Pick<Meeting, 'state' | 'startsAt' | 'endsAt'>

/** Where a meeting stands at a moment; one that nobody marked as held is over all the same. */
export const standingOfMeeting = (
  { state, startsAt, endsAt }: Timed,
  now: Date,
): 'cancelled' | 'ahead' | 'now' | 'over' => {
  if (state === 'cancelled') return 'cancelled'
  const start = new Date(startsAt).getTime()
  const end = endsAt ? new Date(endsAt).getTime() : start + usualLength
  if (state === 'held' || end <= now.getTime()) return 'over'
  return start <= now.getTime() ? 'now' : 'ahead'
}

const words = { cancelled: 'Cancelled', ahead: 'Planned', now: 'Under way', over: 'Held' } as const

/** Returns what is said of where it stands; nothing of what the date says. */
export const MeetingMark = ({ meeting, now }: { meeting: Timed; now: Date }) => {
  const standing = standingOfMeeting(meeting, now)
  if (standing === 'over' || standing === 'ahead') return null
  return <span className={standing === 'cancelled' ? 'chip chip--warning' : 'chip chip--open'}>{words[standing]}</span>
}
