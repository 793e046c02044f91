import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import type { Subscriber, Subscription } from '@/payload-types'
import type { EndedReason, Frequency } from '@/words/subscriptions'
import { findSubscriber, findSubscriptions, followedBy, subscriberOf } from './subscribers'

type Changes = {
  language?: string
  /** By the references of subscriptions; what is not theirs, or has ended, stays as it is. */
  frequencies?: ReadonlyMap<string, Frequency>
}

/** Changes how often somebody hears of what they follow, and in which language. */
export const changeSubscriptions = async (
  payload: BasePayload,
  { id }: Pick<Subscriber, 'id'>,
  { language, frequencies }: Changes,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (const { id: subscription, reference, frequency } of await followedBy({ payload, req }, id)) {
      const wanted = frequencies?.get(reference)
      if (!wanted || wanted === frequency) continue
      const data = { frequency: wanted }
      await payload.db.updateOne({ collection: 'subscriptions', id: subscription, data, req, returning: false })
    }
    if (language)
      await payload.db.updateOne({ collection: 'subscribers', id, data: { language }, req, returning: false })
  })
}

const end = async (
  payload: BasePayload,
  subscriber: string,
  ended: Subscription[],
  endedReason: EndedReason,
  now: Date,
  req: PayloadRequest,
): Promise<void> => {
  const endedAt = now.toISOString()
  for (const { id } of ended)
    await payload.db.updateOne({
      collection: 'subscriptions',
      id,
      data: { endedAt, endedReason },
      req,
      returning: false,
    })
  if (ended.length === 0 || (await followedBy({ payload, req }, subscriber)).length > 0) return
  const data = { endedAt }
  await payload.db.updateOne({ collection: 'subscribers', id: subscriber, data, req, returning: false })
}

/** Ends all that somebody follows. Again, it changes nothing. @param subscriber the id */
export const endAll = async (
  payload: BasePayload,
  subscriber: string,
  reason: EndedReason,
  now: Date,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () =>
    end(payload, subscriber, await followedBy({ payload, req }, subscriber), reason, now, req),
  )
}

/** Subscriptions of somebody by their references, with who it is; whether or not they have ended. */
export const findSome = async (
  { payload, req }: { payload: BasePayload; req?: PayloadRequest },
  references: string[],
): Promise<{ subscriptions: Subscription[]; subscriber: Subscriber } | undefined> => {
  const subscriptions = await findSubscriptions({ payload, req }, { reference: { in: references } })
  const [first] = subscriptions
  const subscriber = first && (await findSubscriber({ payload, req }, { id: subscriberOf(first) }))
  return subscriber && { subscriptions, subscriber }
}

/** Ends some subscriptions of somebody. Again, it changes nothing. @returns undefined when there is none of these references */
export const endSome = async (payload: BasePayload, references: string[], reason: EndedReason, now: Date) => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const found = await findSome({ payload, req }, references)
    const running = (found?.subscriptions ?? []).filter(({ startedAt, endedAt }) => startedAt && !endedAt)
    if (found) await end(payload, found.subscriber.id, running, reason, now, req)
    return found
  })
}

/** Ends one subscription. @returns undefined when there is none with this reference */
export const endOne = (payload: BasePayload, reference: string, reason: EndedReason, now: Date) =>
  endSome(payload, [reference], reason, now)
