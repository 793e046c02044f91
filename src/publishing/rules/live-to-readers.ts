import type { Lifetime } from '@collections/definition'
import { refusal } from '@/api/refusal'
import { readersStateOf } from '@/publishing/saves/what-readers-see'
import { dateOf } from '@/publishing/states/document-standing'
import type { Version } from '@/publishing/version'
import { longDateTime } from '@/words/dates'

/** Describes what only works on what readers have now. */
export type WithdrawOrEnd = 'withdraw' | 'end'

/**
 * Refuses to withdraw or end what readers don’t have at this moment.
 *
 * @param published what they get, or will get
 * @throws {APIError} 404 if nothing is published, 409 if it has not started, is over, or is withdrawn already
 */
export const refuseUnlessLive = (
  action: WithdrawOrEnd,
  published: Version | undefined,
  lifetime: Lifetime,
  now: Date,
): Version => {
  const state = readersStateOf(published, lifetime, now)
  if (!published || state === 'nothing') throw refusal(`This is not published, so there is nothing to ${action}.`, 404)
  const over = dateOf(published, lifetime.until)
  if (state === 'expired' && over) throw refusal(`This ended at ${longDateTime(over)} already.`, 409)
  if (state === 'scheduled') throw refusal('Readers don’t see this yet. To stop it, take it off instead.', 409)
  if (state === 'withdrawn' && action === 'withdraw') throw refusal('This is withdrawn already.', 409)
  return published
}
