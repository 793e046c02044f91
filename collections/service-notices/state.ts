import { publicUpdates } from '@collections/behaviours/updates'
import type { ServiceNotice } from '@/payload-types'
import { dateTimeNear, endNear, isToday, periodNear } from '@/words/near-dates'

export type NoticeState = 'planned' | 'current' | 'past'

export type NoticeDates = { startsAt?: string | null; endsAt?: string | null }

/** Returns where a published notice stands at a moment. */
export const noticeState = ({ startsAt, endsAt }: NoticeDates, now: Date): NoticeState => {
  if (startsAt && new Date(startsAt) > now) return 'planned'
  return endsAt && new Date(endsAt) <= now ? 'past' : 'current'
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words that go on after others: "Lathe Bridge closed until 6pm today". */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const untilWhen = ({ endsAt }: NoticeDates, now: Date): string =>
  `until ${endsAt ? endNear(endsAt, now) : 'further notice'}`

const planned = ({ startsAt, endsAt }: NoticeDates, now: Date): string => {
  const from = startsAt as string
  return `From ${endsAt ? periodNear(from, endsAt, now) : `${dateTimeNear(from, now)} until further notice`}`
}

/**
 * Returns what counts of a notice's time, in words: "Until 6pm today", "From 8am tomorrow until …", "Ended 6pm
 * yesterday".
 */
export const noticeTimes = (notice: NoticeDates, now: Date): string => {
  const state = noticeState(notice, now)
  if (state === 'planned') return planned(notice, now)
  return state === 'past' ? `Ended ${endNear(notice.endsAt as string, now)}` : capitalised(untilWhen(notice, now))
}

/** Returns the same beside a mark that says when a notice ended: of one that is over, nothing. */
export const timesBesideMark = (notice: NoticeDates, now: Date): string | undefined =>
  noticeState(notice, now) === 'past' ? undefined : noticeTimes(notice, now)

/** Start and end in words: "Since 6:30am yesterday, until 6pm today". */
export const noticePeriod = (notice: NoticeDates, now: Date): string => {
  const state = noticeState(notice, now)
  if (state === 'planned' || !notice.startsAt) return noticeTimes(notice, now)
  const start = dateTimeNear(notice.startsAt, now)
  if (state === 'current') return `Since ${start}, ${untilWhen(notice, now)}`
  return `Started ${start}, ended ${endNear(notice.endsAt as string, now)}`
}

/** Returns what a notice says now: its newest update, or its message as long as there is none. */
export const noticeWords = ({ message, updates }: Pick<ServiceNotice, 'message' | 'updates'>, now: Date): string =>
  publicUpdates(updates, now)[0]?.text ?? message

/** "Updated 10:40am today", from the newest update that readers may see; undefined if there is none. */
export const lastUpdated = ({ updates }: Pick<ServiceNotice, 'updates'>, now: Date): string | undefined => {
  const newest = publicUpdates(updates, now)[0]
  return newest && `Updated ${dateTimeNear(newest.at, now)}`
}

/** Until when a notice holds, and whether it was updated today, as short as it can be said. */
export const noticeInShort = (notice: NoticeDates & Pick<ServiceNotice, 'updates'>, now: Date): string => {
  const newest = publicUpdates(notice.updates, now)[0]
  const updated = newest && isToday(newest.at, now) ? ` · ${lastUpdated(notice, now)}` : ''
  return `${noticeTimes(notice, now)}${updated}`
}
