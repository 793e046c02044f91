import { clockTime, closingDateTime, daysUntilEnd, longDateTime } from '../dates'

export type NoticeState = 'planned' | 'current' | 'past'

type Notice = { startsAt?: string | null; endsAt?: string | null }

/** Where a published notice stands at a moment. */
export const noticeState = ({ startsAt, endsAt }: Notice, now: Date): NoticeState => {
  if (startsAt && new Date(startsAt) > now) return 'planned'
  return endsAt && new Date(endsAt) <= now ? 'past' : 'current'
}

/** A notice's time in words: "Until 6pm today", "From 7am on 3 March 2026 until …", "Ended 6pm on …". */
export const noticeTimes = (notice: Notice, now: Date): string => {
  const { startsAt, endsAt } = notice
  const state = noticeState(notice, now)
  if (state === 'past') return `Ended ${closingDateTime(endsAt as string)}`
  const until = endsAt && (daysUntilEnd(endsAt, now) === 0 ? untilToday(endsAt) : `until ${closingDateTime(endsAt)}`)
  if (state === 'planned') return `From ${longDateTime(startsAt as string)}${until ? ` ${until}` : ''}`
  return until ? until.replace(/^u/, 'U') : 'Until further notice'
}

const untilToday = (endsAt: string): string => {
  const time = clockTime(endsAt)
  return time === 'midnight' ? 'until the end of today' : `until ${time} today`
}
