import type { Lifetime } from '@collections/definition'
import type { PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { lifetimeOf } from '@/publishing/live'
import { signed } from '@/publishing/rules/editor'
import { refuseUnlessLive } from '@/publishing/rules/live-to-readers'
import { madeFromNewest } from '@/publishing/rules/made-from-newest'
import { onlyWithdraws } from '@/publishing/rules/only-withdraws'
import { publishersOnly, refuseOthers } from '@/publishing/rules/publishers-only'
import { changePublished } from '@/publishing/saves/change-published'
import { record } from '@/publishing/saves/record'
import { cancelWaiting } from '@/publishing/schedule/waiting-change'
import type { DocumentRef } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { visibleText } from '@/words/visible-text'
import type { Command } from './command'
import { publish } from './publish'

/**
 * Withdraws a page, at once or at a time: it stays at its address and says why, and leaves every list and feed.
 * That alone is never held up: not by a second person, nor by what a checklist or a waiting change says.
 */
export const withdraw: Command = {
  writes: 'published',
  check: async (save) => {
    if (!onlyWithdraws(save)) return publish.check(save)
    publishersOnly(save)
    await madeFromNewest(save)
  },
  prepare: (save) => ({ ...signed(save), submitted: false }),
  after: async (save, saved) => {
    await record(save, saved)
    const isNow = new Date(saved.withdrawal?.at as string) <= save.now
    const why = isNow ? 'It was withdrawn.' : 'Its withdrawal was planned, which this would have undone.'
    await cancelWaiting(save.req, { contentType: save.type, documentId: saved.id }, why)
  },
}

/**
 * Returns what withdrawing something at a moment writes.
 *
 * @param reason what readers are told
 * @throws {APIError} 404 if nothing is published, 409 if readers don’t have it now, or it is withdrawn already
 */
export const withdrawing = (published: Version | undefined, lifetime: Lifetime, reason: string, now: Date) => {
  refuseUnlessLive('withdraw', published, lifetime, now)
  return { withdrawal: { at: now.toISOString(), reason } }
}

/**
 * Withdraws what is live, at once and whatever else is going on with the document: a draft that somebody works on
 * stays a draft, and a scheduled change is cancelled.
 *
 * @param reason what readers are told
 * @throws {APIError} 400 without a reason, 403, and whatever `withdrawing` refuses
 */
export const withdrawNow = async (req: PayloadRequest, ref: DocumentRef, reason: unknown, now: Date) => {
  refuseOthers(req, ref.contentType, 'Your role can’t withdraw this. Ask an editor.')
  const said = visibleText(reason)
  if (!said) throw refusal('Give the reason that readers will see.', 400)
  const lifetime = lifetimeOf(req.payload.collections[ref.contentType].config)
  return changePublished(req, ref, { intent: 'withdraw' }, ({ published }) => {
    const withdrawn = withdrawing(published, lifetime, said, now)
    return { published: withdrawn, draft: withdrawn }
  })
}
