import type { BasePayload, Where } from 'payload'
import { type DeliveryState, deliveryStates } from '@/mail/kinds'
import type { Delivery, Mailing, PressList, Subscriber } from '@/payload-types'
import { hasRole } from '@/publishing/roles'
import { idOf } from '@/words/references'
import { type Sending, sendingOf } from './read-sendings'

/** One delivery, as somebody may see it. */
export type Recipient = {
  id: string
  /** A journalist by name; of a subscriber the address, for administrators alone. */
  whom: string
  state: DeliveryState
  reason: string
  at: string
}

export type Reason = { state: DeliveryState; reason: string; count: number }

/** Who got a mailing, and why others did not. */
export type WhoGotIt = { sending: Sending; reasons: Reason[]; recipients: Recipient[]; pages: number }

const onePage = 50

/** What was taken is said by each server in its own words: nothing to count. */
const explained = ['bounced', 'refused', 'skipped', 'held', 'unknown', 'queued'] as const

/** As many different reasons are counted for each state. */
const mostReasons = 10

const reasonsOf = async (payload: BasePayload, mailing: string): Promise<Reason[]> => {
  const reasons: Reason[] = []
  for (const state of explained) {
    const of: Where = { and: [{ mailing: { equals: mailing } }, { state: { equals: state } }] }
    const { values } = await payload.db.findDistinct({
      collection: 'deliveries',
      field: 'reason',
      where: of,
      limit: mostReasons,
    })
    for (const { reason } of values) {
      if (typeof reason !== 'string' || !reason) continue
      const where = { and: [of, { reason: { equals: reason } }] }
      const { totalDocs: count } = await payload.db.count({ collection: 'deliveries', where })
      reasons.push({ state, reason, count })
    }
  }
  return reasons.sort((a, b) => b.count - a.count)
}

const addressesOf = async (payload: BasePayload, deliveries: Delivery[]): Promise<Map<string, string>> => {
  const ids = deliveries.flatMap(({ subscriber }) => idOf(subscriber) ?? [])
  const { docs } = await payload.db.find<Subscriber>({
    collection: 'subscribers',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, address }) => [id, address]))
}

const journalistsOf = async (payload: BasePayload, deliveries: Delivery[]): Promise<Map<string, string>> => {
  const ids = deliveries.flatMap(({ journalist }) => idOf(journalist) ?? [])
  const { docs } = await payload.db.find<PressList>({
    collection: 'press-list',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name, outlet }) => [id, [name, outlet].filter(Boolean).join(', ')]))
}

const gone = 'Somebody who has left, and is erased'

type Asked = {
  mailing: string
  /** Only those in this state. */
  state?: DeliveryState
  page: number
  now: Date
}

/** @returns undefined when there is no such mailing */
export const readWhoGotIt = async (
  payload: BasePayload,
  person: Parameters<typeof hasRole>[0],
  { mailing, state, page, now }: Asked,
): Promise<WhoGotIt | undefined> => {
  const found = await payload.db.findOne<Mailing>({ collection: 'mailings', where: { id: { equals: mailing } } })
  if (!found) return undefined
  const where: Where = { and: [{ mailing: { equals: mailing } }, ...(state ? [{ state: { equals: state } }] : [])] }
  const [{ docs }, { totalDocs }, reasons, sending] = await Promise.all([
    payload.db.find<Delivery>({
      collection: 'deliveries',
      where,
      sort: ['state', 'id'],
      limit: onePage,
      page,
      pagination: false,
    }),
    payload.db.count({ collection: 'deliveries', where }),
    reasonsOf(payload, mailing),
    sendingOf(payload, found, now),
  ])
  const addresses = hasRole(person, 'admin') ? await addressesOf(payload, docs) : undefined
  const journalists = await journalistsOf(payload, docs)
  const whom = ({ subscriber, journalist }: Delivery): string => {
    const [id, onPressList] = [idOf(subscriber), idOf(journalist)]
    if (onPressList) return journalists.get(onPressList) ?? gone
    if (!id) return gone
    return addresses ? (addresses.get(id) ?? gone) : 'A subscriber'
  }
  return {
    sending,
    reasons,
    recipients: docs.map((one) => ({
      id: one.id,
      whom: whom(one),
      state: one.state,
      reason: one.reason ?? '',
      at: one.changedAt ?? one.createdAt,
    })),
    pages: Math.max(1, Math.ceil(totalDocs / onePage)),
  }
}

export const isDeliveryState = (value: unknown): value is DeliveryState =>
  deliveryStates.some((one) => one.value === value)
