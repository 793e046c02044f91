import type { BasePayload, PayloadRequest, Where } from 'payload'
import type { Subscriber, Subscription } from '@/payload-types'
import { idOf } from '@/words/references'

/** Of one who follows something: asked for, confirmed and not ended. */
export const active: Where = { and: [{ startedAt: { exists: true } }, { endedAt: { exists: false } }] }

type Within = { payload: BasePayload; req?: PayloadRequest }

/** The subscriber with a reference or an address. */
export const findSubscriber = async (
  { payload, req }: Within,
  by: { reference: string } | { address: string } | { id: string },
): Promise<Subscriber | undefined> => {
  const [[name, value] = ['', '']] = Object.entries(by)
  const where: Where = { [name]: { equals: value } }
  return (await payload.db.findOne<Subscriber>({ collection: 'subscribers', where, req })) ?? undefined
}

/** Subscriptions by a clause, in the order in which they were asked for. */
export const findSubscriptions = async ({ payload, req }: Within, where: Where): Promise<Subscription[]> => {
  const { docs } = await payload.db.find<Subscription>({
    collection: 'subscriptions',
    where,
    sort: ['askedAt', 'id'],
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

const different = (values: string[]): string[] => [...new Set(values)]

/** Subscribers with these ids, by their ids. */
export const subscribersWith = async (payload: BasePayload, ids: string[]): Promise<Map<string, Subscriber>> => {
  const where: Where = { id: { in: different(ids) } }
  const { docs } = await payload.db.find<Subscriber>({ collection: 'subscribers', where, limit: 0, pagination: false })
  return new Map(docs.map((one) => [one.id, one]))
}

/** Subscriptions with these references, by their references; whether or not they have ended. */
export const subscriptionsWith = async (
  payload: BasePayload,
  references: string[],
): Promise<Map<string, Subscription>> => {
  const found = await findSubscriptions({ payload }, { reference: { in: different(references) } })
  return new Map(found.map((one) => [one.reference, one]))
}

/** What somebody follows at this moment. */
export const followedBy = (within: Within, subscriber: string): Promise<Subscription[]> =>
  findSubscriptions(within, { and: [{ subscriber: { equals: subscriber } }, active] })

/** The id of who follows. */
export const subscriberOf = ({ subscriber }: Subscription): string => idOf(subscriber) as string
