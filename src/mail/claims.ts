import { type BasePayload, createLocalReq, type PayloadRequest, type Where } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { changeTogether } from '@/database/change-together'
import type { Delivery } from '@/payload-types'
import { type DeliveryState, digestLane } from './kinds'
import { leaseOf } from './lease'
import { machineLane } from './machines/events'
import type { Channel } from './transport'

/** For two minutes a delivery is its process’s alone. */
const lease = leaseOf(120_000)

/**
 * How much of a lease has to be left when its mail is begun, so that the server's answer comes within it: a connection,
 * a greeting and a mail may each be slow. In milliseconds.
 */
const neededToBegin = 90_000

/** What may be claimed. Asked one by one, each is read in the order of an index, however much waits. */
const waysToBeFree = (now: Date): Where[] => {
  const isDue = { due: { less_than_equal: now.toISOString() } }
  return [
    { and: [{ state: { equals: 'queued' } }, isDue] },
    { and: [{ state: { equals: 'unknown' } }, isDue] },
    {
      and: [
        { state: { equals: 'sending' } },
        {
          or: [
            { leaseUntil: { less_than: now.toISOString() } },
            { leaseUntil: { greater_than: lease.latestEnd(now) } },
          ],
        },
      ],
    },
  ]
}

const free = (now: Date): Where => ({ or: waysToBeFree(now) })

const claimed = (now: Date) => ({
  state: 'sending' as const,
  leaseUntil: lease.endFrom(now),
})

/**
 * A delivery as it is now that it is ours. Of one that another process has left, the mail may have gone out just when that
 * claimed it: whoever got it has the text of then.
 */
const asOurs = (one: Delivery, now: Date): Delivery => {
  const wasLeft = one.state === 'sending' && one.leaseUntil
  const writtenAt = one.writtenAt ?? (wasLeft ? lease.givenAt(String(one.leaseUntil), now) : one.writtenAt)
  return { ...one, ...claimed(now), writtenAt }
}

/** Returns whether a delivery that was claimed may still be begun: near the end of its lease, another may soon have it. */
export const mayBegin = ({ leaseUntil }: Delivery, now: Date): boolean =>
  new Date(leaseUntil ?? 0).getTime() - now.getTime() >= neededToBegin

const claimOne = async (req: PayloadRequest, id: string, now: Date): Promise<boolean> => {
  const mine = await req.payload.db.updateOne({
    collection: 'deliveries',
    where: { and: [{ id: { equals: id } }, free(now)] },
    data: claimed(now),
    options: { atomic: true },
    req,
  })
  return Boolean(mine)
}

/**
 * SQLite writes to the disk once for all of it. On MongoDB each write stands alone: in a transaction, two processes that
 * claim the same would send each other back.
 */
const together = (req: PayloadRequest, work: () => Promise<void>): Promise<void> =>
  req.payload.db.name === 'sqlite' ? inTransaction(req, work) : work()

/** Claims each, or leaves it to the process that has it. @returns those that are ours now */
const claimEach = async (req: PayloadRequest, deliveries: Delivery[], now: Date): Promise<Delivery[]> => {
  if (deliveries.length === 0) return []
  if (req.payload.db.name !== 'sqlite') {
    const mine = await Promise.all(deliveries.map(({ id }) => claimOne(req, id, now)))
    return deliveries.filter((_, n) => mine[n]).map((one) => asOurs(one, now))
  }
  // Within the transaction nobody else writes.
  const ids = deliveries.map(({ id }) => id)
  const { docs } = await req.payload.db.find<Delivery>({
    collection: 'deliveries',
    where: { and: [{ id: { in: ids } }, free(now)] },
    limit: 0,
    pagination: false,
    select: { state: true },
    req,
  })
  const isFree = new Set(docs.map(({ id }) => id))
  const ours = deliveries.filter(({ id }) => isFree.has(id))
  await changeTogether(
    req,
    'deliveries',
    ours.map(({ id }) => ({ id, data: claimed(now) })),
  )
  return ours.map((one) => asOurs(one, now))
}

/** The same, of which the first decides: whoever has that is left the others. */
const claimInTurn = async (req: PayloadRequest, deliveries: Delivery[], now: Date): Promise<Delivery[]> => {
  if (req.payload.db.name === 'sqlite') return claimEach(req, deliveries, now)
  const ours: Delivery[] = []
  for (const one of deliveries) {
    if (await claimOne(req, one.id, now)) ours.push(asOurs(one, now))
    else if (ours.length === 0) return []
  }
  return ours
}

/**
 * Claims everything that leaves in one mail with a delivery: what somebody hears of once a day or a week. The oldest is
 * claimed first, and while another process has that, the rest is left to it.
 */
const claimTogether = async (req: PayloadRequest, { recipient }: Delivery, now: Date): Promise<Delivery[]> => {
  const theirs: Where = { and: [{ recipient: { equals: recipient } }, { lane: { equals: digestLane } }] }
  const isUnderWay: Where = {
    and: [
      { state: { equals: 'sending' } },
      { leaseUntil: { greater_than_equal: now.toISOString() } },
      { leaseUntil: { less_than_equal: lease.latestEnd(now) } },
    ],
  }
  const { docs } = await req.payload.db.find<Delivery>({
    collection: 'deliveries',
    where: { and: [theirs, { or: [free(now), isUnderWay] }] },
    sort: ['createdAt', 'id'],
    limit: 0,
    pagination: false,
    req,
  })
  const isHeld = ({ state, leaseUntil }: Delivery) =>
    state === 'sending' && leaseUntil && new Date(leaseUntil) >= now && leaseUntil <= lease.latestEnd(now)
  const others = docs.some(isHeld)
  return others ? [] : claimInTurn(req, docs, now)
}

/** Mail and what goes to other systems leave side by side: neither waits for a server of the other. */
const lanesOf = (channel: Channel): Where =>
  channel === 'machines' ? { lane: { equals: machineLane } } : { lane: { less_than: machineLane } }

type Wanted = {
  channel: Channel
  /** How many are looked at. */
  most: number
  now: Date
}

/** In the order of an index: whatever else waits is not looked at. */
const order = ['lane', 'due', 'createdAt'] as const

const inOrder = (a: Delivery, b: Delivery): number =>
  a.lane - b.lane || a.due.localeCompare(b.due) || a.createdAt.localeCompare(b.createdAt)

/** What may be claimed, the most urgent first. */
const findFree = async (payload: BasePayload, { channel, most, now }: Wanted): Promise<Delivery[]> => {
  const found = await Promise.all(
    waysToBeFree(now).map((isFree) =>
      payload.db.find<Delivery>({
        collection: 'deliveries',
        where: { and: [lanesOf(channel), isFree] },
        sort: [...order],
        limit: most,
        pagination: false,
      }),
    ),
  )
  return found
    .flatMap(({ docs }) => docs)
    .sort(inOrder)
    .slice(0, most)
}

/** Returns what this process is to send now, the most urgent first: each is a mail, with the deliveries that it is for. */
export const claim = async (payload: BasePayload, wanted: Wanted): Promise<Delivery[][]> => {
  const { now } = wanted
  const found = await findFree(payload, wanted)
  if (found.length === 0) return []
  const req = await createLocalReq({}, payload)
  const alone = found.filter(({ lane }) => lane !== digestLane)
  const people = new Map(found.filter(({ lane }) => lane === digestLane).map((one) => [one.recipient, one]))
  const mails: Delivery[][] = []
  await together(req, async () => {
    for (const one of await claimEach(req, alone, now)) mails.push([one])
    for (const one of people.values()) mails.push(await claimTogether(req, one, now))
  })
  const laneOf = ([first]: Delivery[]): number => first?.lane ?? 0
  return mails.filter((mail) => mail.length > 0).sort((a, b) => laneOf(a) - laneOf(b))
}

export type Result = {
  state: DeliveryState
  /** Said without any address. */
  reason: string
  /** When it is tried again, if it is. */
  due?: Date
  /** The pause that it waits for. */
  heldBy?: string
  /** When the text was written that has arrived, or may have. */
  writtenAt?: Date
  /** As a report of the same would say. */
  bounce?: 'hard'
  /** False where it was no fault of this mail: then no try is used up. */
  counted?: boolean
}

/** A delivery as it was claimed. */
type Ours = Pick<Delivery, 'id' | 'tries' | 'due' | 'leaseUntil' | 'writtenAt' | 'bounce'>

type Marked = {
  delivery: Ours
  result: Result
  done: () => void
  failed: (error: unknown) => void
}

const changeOf = ({ delivery, result }: Marked) => {
  const { id, tries, due: before, writtenAt: first, bounce: bouncedAs } = delivery
  const { state, reason, due, heldBy = null, writtenAt, bounce, counted = true } = result
  const data = {
    state,
    reason,
    heldBy,
    changedAt: new Date().toISOString(),
    leaseUntil: null,
    bounce: bounce ?? bouncedAs ?? null,
    // Of a mail that is sent again, the first may be the one that they have.
    writtenAt: first ?? writtenAt?.toISOString() ?? null,
    tries: counted ? tries + 1 : tries,
    due: due?.toISOString() ?? before,
  }
  return { id, data }
}

/** Writes it to those that are still ours. Whoever comes after the end of its lease has nothing more to say. */
const writeDown = async (req: PayloadRequest, marked: Marked[]): Promise<void> => {
  const { db } = req.payload
  if (db.name !== 'sqlite') {
    const write = async (one: Marked) => {
      const { id, data } = changeOf(one)
      const where: Where = { and: [{ id: { equals: id } }, { leaseUntil: { equals: one.delivery.leaseUntil } }] }
      await db.updateOne({ collection: 'deliveries', where, data, req, returning: false })
    }
    await Promise.all(marked.map(write))
    return
  }
  // What was claimed together has one lease.
  for (const leaseUntil of new Set(marked.map(({ delivery }) => delivery.leaseUntil)))
    if (leaseUntil) {
      const some = marked.filter(({ delivery }) => delivery.leaseUntil === leaseUntil)
      await changeTogether(req, 'deliveries', some.map(changeOf), { leaseUntil })
    }
}

/** Whatever else is answered within this time is written with it. In milliseconds. */
const collectFor = 20

/**
 * Writes down what became of deliveries. Whoever asks waits until it is written, and several who ask at once wait for
 * one write to the disk: who is killed sends again no more than what was under way.
 *
 * @param atMost how many may ask at once: when they all have, nothing more is waited for
 */
export const createMarker = (payload: BasePayload, atMost: number) => {
  let waiting: Marked[] = []
  let writing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  const write = async (some: Marked[]): Promise<void> => {
    try {
      const req = await createLocalReq({}, payload)
      await together(req, () => writeDown(req, some))
      for (const { done } of some) done()
    } catch (error) {
      for (const { failed } of some) failed(error)
    }
  }
  const writeAll = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (writing || waiting.length === 0) return
    const some = waiting
    waiting = []
    writing = write(some).finally(() => {
      writing = undefined
      // They have waited long enough while the others were written.
      writeAll()
    })
  }
  return (delivery: Ours, result: Result): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ delivery, result, done, failed })
      if (waiting.length >= atMost) writeAll()
      else timer ??= setTimeout(writeAll, collectFor)
    })
}
