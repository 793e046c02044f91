import type { PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { lifetimeOf } from '@/publishing/live'
import { refuseOthers } from '@/publishing/rules/publishers-only'
import { changePublished, hasSameDate } from '@/publishing/saves/change-published'
import type { DocumentRef } from '@/publishing/store'
import { isoDate } from '@/words/iso-date'
import type { Command } from './command'
import { publish } from './publish'

/** Puts back what had ended: readers have their page again. */
export const reopen: Command = publish

/**
 * Lets something go on that was ended, until a moment or, with null, until somebody ends it. A draft that has an end
 * of its own keeps it.
 *
 * @throws {APIError} 400 for anything but null or a moment ahead, and for a type without an end, 403, 404
 */
export const reopenUntil = async (req: PayloadRequest, ref: DocumentRef, wanted: unknown, now: Date) => {
  refuseOthers(req, ref.contentType, 'Your role can’t change what is published. Ask an editor.')
  const { until } = lifetimeOf(req.payload.collections[ref.contentType].config)
  if (!until) throw refusal('This has no time at which it ends.', 400)
  const dateTime = isoDate(wanted) ?? null
  if (wanted !== null && !dateTime) throw refusal('Say until when, as a date and time, or null.', 400)
  if (dateTime && new Date(dateTime) <= now) throw refusal('This time has passed. Choose a later one.', 400)
  const end = { [until]: dateTime }
  return changePublished(req, ref, { intent: 'reopen', note: 'Put back after it was ended.' }, (found) => {
    if (!found.published) throw refusal('This is not published.', 404)
    return { published: end, draft: hasSameDate(found, until) ? end : {} }
  })
}
