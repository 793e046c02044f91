import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import type { Subscriber, Subscription } from '@/payload-types'
import { daysToConfirm } from './ask'
import { active, findSubscriber, findSubscriptions, subscriberOf } from './subscribers'

/** What became of what was asked for. */
export type AskedFor =
  /** Nothing is known of it: it was never asked for, or is erased. */
  | { is: 'unknown' }
  /** Nobody confirmed it in time. */
  | { is: 'expired' }
  | { is: 'waiting' | 'confirmed'; subscriber: Subscriber; subscriptions: Subscription[] }

const day = 24 * 3_600_000

type Within = { payload: BasePayload; req?: PayloadRequest }

/** Returns what was asked for in one form, and whether it can be confirmed. Nothing changes. */
export const askedFor = async ({ payload, req }: Within, ask: string, now: Date): Promise<AskedFor> => {
  const subscriptions = await findSubscriptions({ payload, req }, { ask: { equals: ask } })
  const [first] = subscriptions
  if (!first) return { is: 'unknown' }
  const subscriber = await findSubscriber({ payload, req }, { id: subscriberOf(first) })
  if (!subscriber) return { is: 'unknown' }
  if (subscriptions.every(({ startedAt }) => startedAt)) return { is: 'confirmed', subscriber, subscriptions }
  const lapses = new Date(first.askedAt).getTime() + daysToConfirm * day
  return lapses <= now.getTime() ? { is: 'expired' } : { is: 'waiting', subscriber, subscriptions }
}

/** What is followed already takes over what was asked for: nobody follows one thing twice. */
const start = async (
  payload: BasePayload,
  { id, about, subscriber, frequency, consent, askedAt, ask }: Subscription,
  now: Date,
  req: PayloadRequest,
): Promise<void> => {
  const collection = 'subscriptions'
  const same = { and: [{ subscriber: { equals: subscriber } }, { about: { equals: about } }, active] }
  const [there] = await findSubscriptions({ payload, req }, same)
  if (!there) {
    await payload.db.updateOne({ collection, id, data: { startedAt: now.toISOString() }, req, returning: false })
    return
  }
  const data = { frequency, consent, askedAt, ask }
  await payload.db.updateOne({ collection, id: there.id, data, req, returning: false })
  await payload.db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
}

/**
 * Confirms what was asked for in one form. Again, it changes nothing: what was ended since stays so.
 *
 * @param ask from the token of the mail
 */
export const confirmAsk = async (payload: BasePayload, ask: string, now: Date): Promise<AskedFor> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const found = await askedFor({ payload, req }, ask, now)
    if (found.is !== 'waiting') return found
    for (const subscription of found.subscriptions)
      if (!subscription.startedAt) await start(payload, subscription, now, req)
    const data = { confirmedAt: found.subscriber.confirmedAt ?? now.toISOString(), endedAt: null }
    await payload.db.updateOne({ collection: 'subscribers', id: found.subscriber.id, data, req, returning: false })
    return askedFor({ payload, req }, ask, now)
  })
}
