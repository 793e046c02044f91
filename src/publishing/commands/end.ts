import type { PayloadRequest } from 'payload'
import { longDateTime } from '../../dates'
import { lifetimeOf } from '../live'
import { signed } from '../rules/editor'
import { nothingWaits } from '../rules/nothing-waits'
import { publishersOnly, refuseOthers } from '../rules/publishers-only'
import { refusal } from '../rules/refusal'
import { secondPerson } from '../rules/second-person'
import { changePublished, hasSameDate } from '../saves/change-published'
import { record } from '../saves/record'
import { readersStateOf } from '../saves/what-readers-see'
import type { DocumentRef } from '../store'
import type { Version } from '../version'
import type { Command } from './command'
import { publish } from './publish'

/** Takes a public page off the site by ending its time. By a date in the form it asks first (`loss.ts`). */
export const end: Command = {
  writes: 'published',
  check: async (save) => {
    // Named outright, it changes nothing but the end: what a checklist says of the words doesn’t hold it up.
    if (save.asked.intent !== 'end') return publish.check(save)
    publishersOnly(save)
    await nothingWaits(save)
    await secondPerson(save)
  },
  prepare: (save) => ({ ...signed(save), submitted: false }),
  after: record,
}

/**
 * Ends what is live, at this moment, as if that had been its time: a draft that somebody works on stays a draft,
 * and ends with it unless it has an end of its own.
 *
 * @param reason for the log
 * @returns the document, and when it was to end before, so that it can be put back
 * @throws {APIError} 400 for a type without an end, 403, 404 if it is not published, 409 if it has not started,
 *   is over, or a change waits for it
 */
export const endNow = async (req: PayloadRequest, ref: DocumentRef, reason: string | undefined, now: Date) => {
  refuseOthers(req, ref.contentType, 'Your role can’t end this. Ask an editor.')
  const lifetime = lifetimeOf(req.payload.collections[ref.contentType].config)
  const { until } = lifetime
  if (!until) throw refusal('This has no time at which it ends. Withdraw it, or take it off the site.', 400)
  let endedBefore: string | null = null
  const refuseUnlessLive = (published: Version | undefined): void => {
    const state = readersStateOf(published, lifetime, now)
    if (!published || state === 'nothing') throw refusal('This is not published, so there is nothing to end.', 404)
    endedBefore = (published[until] as string | null | undefined) ?? null
    if (state === 'expired') throw refusal(`This ended at ${longDateTime(endedBefore as string)} already.`, 409)
    if (state === 'scheduled') throw refusal('This has not started yet. Take it off instead.', 409)
  }
  const named = { intent: 'end', reason, note: 'Ended at once.' } as const
  const doc = await changePublished(req, ref, named, (found) => {
    refuseUnlessLive(found.published)
    const ended = { [until]: now.toISOString() }
    return { published: ended, draft: hasSameDate(found, until) ? ended : {} }
  })
  return { doc, endedBefore }
}
