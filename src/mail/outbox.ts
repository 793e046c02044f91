import { randomBytes } from 'node:crypto'
import type { BasePayload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { writeTogether } from '@/database/write-together'
import type { Delivery, Mailing } from '@/payload-types'
import { idsOf } from '@/words/references'
import { laneOf, type MailKind } from './kinds'

export type NewMailing = {
  /** Names the event: there is one mailing of it, whoever sees it first. */
  key: string
  kind: MailKind
  contentType?: string
  documentId?: string
  about?: string | null
  note?: string | null
  byName?: string | null
  /** The id of who asked for it, where it is sent in their name. */
  by?: string
  at?: string
}

/** Where a delivery waits, and until when, if not in the lane of its kind from now on. */
type Later = { lane: number; due: Date }

/** Who a delivery is to: somebody with an account, who follows something, on the press list, or another system. */
export type Recipient =
  | { person: string }
  | { webhook: string }
  /** The address of a WebSub hub. */
  | { hub: string }
  | { journalist: string; later?: Later }
  | {
      subscriber: string
      /** The references of the subscriptions because of which they get it. */
      subscriptions?: string[]
      later?: Later
    }

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Makes 130 bits that survive a mail server that changes capitals. */
const newToken = (): string => [...randomBytes(26)].map((byte) => alphabet[byte & 31]).join('')

/** Names somebody in one word. */
const nameOf = (to: Recipient): string => {
  if ('person' in to) return `person:${to.person}`
  if ('webhook' in to) return `webhook:${to.webhook}`
  if ('journalist' in to) return `journalist:${to.journalist}`
  return 'hub' in to ? `hub:${to.hub}` : `subscriber:${to.subscriber}`
}

/** The fields of a delivery that say who it is to. */
const toWhom = (to: Recipient) => {
  if ('person' in to) return { person: to.person }
  if ('webhook' in to) return { webhook: to.webhook }
  if ('journalist' in to) return { journalist: to.journalist }
  return 'hub' in to ? { hub: to.hub } : { subscriber: to.subscriber, subscription: to.subscriptions?.join(' ') }
}

/** The references of the subscriptions because of which a delivery is made. */
export const subscriptionsOf = ({ subscription }: Pick<Delivery, 'subscription'>): string[] =>
  subscription ? subscription.split(' ') : []

export const findMailing = async (
  payload: BasePayload,
  where: { key: string } | { id: string },
  req?: PayloadRequest,
): Promise<Mailing | undefined> => {
  const [[field = '', value] = []] = Object.entries(where)
  const found = await payload.db.findOne<Mailing>({
    collection: 'mailings',
    where: { [field]: { equals: value } },
    req,
  })
  return found ?? undefined
}

const alreadyIn = async (req: PayloadRequest, mailing: string, names: string[]): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<Delivery>({
    collection: 'deliveries',
    where: { and: [{ mailing: { equals: mailing } }, { recipient: { in: names } }] },
    limit: 0,
    pagination: false,
    select: { recipient: true },
    req,
  })
  return new Set(docs.map(({ recipient }) => recipient))
}

/** Adds deliveries to a mailing, in the transaction of the request. Who has one already gets no second. */
export const addDeliveries = async (
  req: PayloadRequest,
  { id, kind, about }: Pick<Mailing, 'id' | 'kind' | 'about'>,
  recipients: Recipient[],
): Promise<void> => {
  const byName = new Map(recipients.map((to) => [nameOf(to), to]))
  const there = await alreadyIn(req, id, [...byName.keys()])
  const fresh = [...byName].filter(([name]) => !there.has(name))
  if (fresh.length === 0) return
  const now = new Date().toISOString()
  await writeTogether(req, async ({ create, newId }) => {
    for (const [recipient, to] of fresh) {
      const later = 'later' in to ? to.later : undefined
      await create('deliveries', newId(), {
        mailing: id,
        kind,
        about,
        recipient,
        ...toWhom(to),
        state: 'queued',
        changedAt: now,
        lane: later?.lane ?? laneOf(kind),
        due: later?.due.toISOString() ?? now,
        tries: 0,
        token: newToken(),
        createdAt: now,
        updatedAt: now,
      })
    }
  })
}

/**
 * Puts a mailing into the outbox, with a delivery for each recipient.
 *
 * @param req it stands or falls with its transaction, if it has one
 * @returns false when the event has a mailing already
 */
export const putInOutbox = async (
  payload: BasePayload,
  mailing: NewMailing,
  recipients: Recipient[],
  req?: PayloadRequest,
): Promise<boolean> => {
  if (await findMailing(payload, { key: mailing.key }, req)) return false
  const within = req ?? (await createLocalReq({}, payload))
  try {
    await inTransaction(within, async () => {
      const prepared = new Set(recipients.map(nameOf)).size
      const data = { ...mailing, state: 'prepared' as const, counts: { prepared } }
      const made = await payload.create({ collection: 'mailings', data, depth: 0, overrideAccess: true, req: within })
      await addDeliveries(within, made, recipients)
    })
    return true
  } catch (error) {
    // Another process has seen the same event in this moment.
    if (!req && (await findMailing(payload, { key: mailing.key }))) return false
    throw error
  }
}

const addOnce = async (payload: BasePayload, mailing: NewMailing, recipients: Recipient[]): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const collection = 'mailings'
    const there = await findMailing(payload, { key: mailing.key }, req)
    const data = { ...mailing, state: 'prepared' as const }
    const { id, kind, about } =
      there ?? (await payload.create({ collection, data, overrideAccess: true, depth: 0, req }))
    await addDeliveries(req, { id, kind, about }, recipients)
    const where = { mailing: { equals: id } }
    const { totalDocs: prepared } = await payload.db.count({ collection: 'deliveries', where, req })
    const open = { state: 'prepared', doneAt: null, counts: { prepared } }
    await payload.db.updateOne({ collection, id, data: open, req, returning: false })
  })
}

/**
 * Adds recipients to a mailing, which is made if there is none: who is in it gets no second mail, however often it is
 * asked for, and by whom.
 */
export const addToMailing = async (
  payload: BasePayload,
  mailing: NewMailing,
  recipients: Recipient[],
): Promise<void> => {
  try {
    await addOnce(payload, mailing, recipients)
  } catch {
    // Another process has added the same in this moment.
    await addOnce(payload, mailing, recipients)
  }
}

/** Returns the mailings that deliveries belong to, by their ids. */
export const mailingsOf = async (
  payload: BasePayload,
  deliveries: readonly Delivery[],
): Promise<Map<string, Mailing>> => {
  const ids = [...new Set(idsOf(deliveries.map(({ mailing }) => mailing)))]
  const where = { id: { in: ids } }
  const { docs } = await payload.db.find<Mailing>({ collection: 'mailings', where, limit: 0, pagination: false })
  return new Map(docs.map((mailing) => [mailing.id, mailing]))
}
