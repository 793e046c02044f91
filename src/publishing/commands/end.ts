import type { Lifetime } from '@collections/definition'
import type { PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { lifetimeOf } from '@/publishing/live'
import { signed } from '@/publishing/rules/editor'
import { refuseUnlessLive } from '@/publishing/rules/live-to-readers'
import { nothingWaits } from '@/publishing/rules/nothing-waits'
import { publishersOnly, refuseOthers } from '@/publishing/rules/publishers-only'
import { secondPerson } from '@/publishing/rules/second-person'
import { changePublished, hasSameDate } from '@/publishing/saves/change-published'
import { record } from '@/publishing/saves/record'
import { dateOf } from '@/publishing/states/document-standing'
import type { DocumentRef } from '@/publishing/store'
import type { Version } from '@/publishing/version'
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
 * Returns what ending something at a moment writes.
 *
 * @throws {APIError} 400 for a type without an end, 404 if nothing is published, 409 if it has not started or is over
 */
export const ending = (published: Version | undefined, lifetime: Lifetime, now: Date) => {
  const { until } = lifetime
  if (!until) throw refusal('This has no time at which it ends. Withdraw it, or take it off the site.', 400)
  const live = refuseUnlessLive('end', published, lifetime, now)
  return { until, ended: { [until]: now.toISOString() }, endedBefore: dateOf(live, until) ?? null }
}

/**
 * Ends what is live, at this moment, as if that had been its time: a draft that somebody works on stays a draft,
 * and ends with it unless it has an end of its own.
 *
 * @param reason for the log
 * @returns the document, and when it was to end before, so that it can be put back
 * @throws {APIError} 403, 409 if a change waits for it, and whatever `ending` refuses
 */
export const endNow = async (req: PayloadRequest, ref: DocumentRef, reason: string | undefined, now: Date) => {
  refuseOthers(req, ref.contentType, 'Your role can’t end this. Ask an editor.')
  const lifetime = lifetimeOf(req.payload.collections[ref.contentType].config)
  let endedBefore: string | null = null
  const named = { intent: 'end', reason, note: 'Ended at once.' } as const
  const doc = await changePublished(req, ref, named, (found) => {
    const { until, ended, ...before } = ending(found.published, lifetime, now)
    endedBefore = before.endedBefore
    return { published: ended, draft: hasSameDate(found, until) ? ended : {} }
  })
  return { doc, endedBefore }
}
