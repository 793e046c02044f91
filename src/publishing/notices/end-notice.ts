import type { PayloadRequest } from 'payload'
import { longDateTime } from '../../dates'
import { isoDate } from '../../words/iso-date'
import { changePublishedNotice, refusal } from './change-published-notice'

/**
 * Ends a notice at this moment.
 *
 * @returns the notice, and when it was to end before, so that it can be put back
 * @throws {APIError} 403, 404, or 409 when it has not started or is over
 */
export const endNotice = async (req: PayloadRequest, id: string, now: Date) => {
  let endedBefore: string | null = null
  const doc = await changePublishedNotice(req, id, {
    reason: 'Ended at once.',
    changes: (notice) => {
      if (notice._status !== 'published') return { endsAt: now.toISOString() }
      const { startsAt, endsAt } = notice
      if (endsAt && new Date(endsAt) <= now) throw refusal(`This ended at ${longDateTime(endsAt)} already.`, 409)
      if (startsAt && new Date(startsAt) >= now) throw refusal('This has not started yet. Take it off instead.', 409)
      endedBefore = endsAt ?? null
      return { endsAt: now.toISOString() }
    },
  })
  return { doc, endedBefore }
}

/**
 * Lets a notice go on that was ended, until a moment or, with null, until somebody ends it.
 *
 * @throws {APIError} 400 for anything but null or a moment ahead, 403, 404
 */
export const reopenNotice = async (req: PayloadRequest, id: string, until: unknown, now: Date) => {
  const endsAt = isoDate(until) ?? null
  if (until !== null && !endsAt) throw refusal('Say until when, as a date and time, or null.', 400)
  if (endsAt && new Date(endsAt) <= now) throw refusal('This time has passed. Choose a later one.', 400)
  return changePublishedNotice(req, id, { reason: 'Put back after it was ended.', changes: () => ({ endsAt }) })
}
