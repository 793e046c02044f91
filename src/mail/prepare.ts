import { setTimeout as pause } from 'node:timers/promises'
import { type BasePayload, createLocalReq, type PayloadRequest, type Where } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import type { Mailing } from '@/payload-types'
import { isUrgent, laneOf } from './kinds'
import { leaseOf } from './lease'
import { addDeliveries, findMailing, type NewMailing, type Recipient } from './outbox'

/**
 * Begins a mailing to many. Who gets it is written down by whoever prepares mailings, in this process or another, and the
 * first have it before the last are written down.
 *
 * @returns false when the event has a mailing already
 */
export const beginMailing = async (payload: BasePayload, mailing: NewMailing): Promise<boolean> => {
  if (await findMailing(payload, { key: mailing.key })) return false
  try {
    const data = { ...mailing, state: 'preparing' as const }
    await payload.create({ collection: 'mailings', data, depth: 0, overrideAccess: true })
    return true
  } catch (error) {
    // Another process has seen the same event in this moment.
    if (await findMailing(payload, { key: mailing.key })) return false
    throw error
  }
}

/**
 * Says who gets a mailing, each once or more, in any order. It is asked again by whoever goes on with a mailing that
 * another has left, so it follows from the mailing alone.
 */
export type WhoGets = (mailing: Mailing, clock: () => Date) => AsyncIterable<Recipient>

/** For a minute, counted anew with each portion, one process prepares a mailing alone. */
const lease = leaseOf(60_000)

/** After a mailing could not be prepared it is left alone for so long, and the others go on. In milliseconds. */
const leftAloneFor = 5000

/** Written together, unless it is said otherwise. In deliveries. */
const usualPortion = 200

/** One that this process has to itself. */
type Preparation = {
  mailing: Mailing
  recipients: AsyncIterator<Recipient>
  /** When our lease ends: by that it is known as ours. */
  until: string
}

const isFree = (now: Date): Where => ({
  or: [
    { preparingUntil: { exists: false } },
    { preparingUntil: { less_than: now.toISOString() } },
    { preparingUntil: { greater_than: lease.latestEnd(now) } },
  ],
})

const isOurs = ({ mailing, until }: Pick<Preparation, 'mailing' | 'until'>): Where => ({
  and: [{ id: { equals: mailing.id } }, { state: { equals: 'preparing' } }, { preparingUntil: { equals: until } }],
})

const change = async (
  payload: BasePayload,
  where: Where,
  data: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<boolean> => {
  const options = { atomic: true }
  return Boolean(await payload.db.updateOne({ collection: 'mailings', where, data, options, req }))
}

/** Takes the next of the recipients. */
const takeSome = async (
  recipients: AsyncIterator<Recipient>,
  most: number,
): Promise<{ some: Recipient[]; isLast: boolean }> => {
  const some: Recipient[] = []
  while (some.length < most) {
    const { done, value } = await recipients.next()
    if (done) return { some, isLast: true }
    some.push(value)
  }
  return { some, isLast: false }
}

type Options = {
  clock?: () => Date
  portion?: number
  /** Told of each portion that is written down: the first of a mailing can leave. */
  written?: () => void
  /** Waited for after a portion of what is not urgent: others may go first. */
  rest?: () => Promise<void>
}

/** Prepares mailings, as one process does it. */
export type Preparer = {
  /** Prepares all that are begun. @throws what kept one of them from being prepared, once all were tried */
  prepare: () => Promise<void>
  /** Writes down what is under way, and leaves the rest to others. */
  stop: () => void
}

/**
 * Writes down who gets the mailings that were begun, by whomever, the most urgent first and a portion at a time, so that an
 * emergency overtakes a newsletter here too. Between two portions it rests for as long as one takes: what is written down
 * is sent meanwhile. Whoever is killed leaves a mailing to the next; nobody gets it twice, and nobody is left out.
 */
export const createPreparer = (
  payload: BasePayload,
  whoGets: WhoGets,
  { clock = () => new Date(), portion = usualPortion, written, rest }: Options = {},
): Preparer => {
  const underWay = new Map<string, Preparation>()
  /** Those that could not be prepared, with when they may be tried again. */
  const leftAlone = new Map<string, number>()
  let isStopped = false

  const begin = async (mailing: Mailing): Promise<Preparation | undefined> => {
    const until = lease.endFrom(clock())
    const where = { and: [{ id: { equals: mailing.id } }, { state: { equals: 'preparing' } }, isFree(clock())] }
    if (!(await change(payload, where, { preparingUntil: until }))) return undefined
    const begun = { mailing, until, recipients: whoGets(mailing, clock)[Symbol.asyncIterator]() }
    underWay.set(mailing.id, begun)
    return begun
  }

  const mostUrgent = async (): Promise<Preparation | undefined> => {
    const { docs } = await payload.db.find<Mailing>({
      collection: 'mailings',
      where: { state: { equals: 'preparing' } },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
    })
    for (const mailing of docs.sort((a, b) => laneOf(a.kind) - laneOf(b.kind))) {
      if ((leftAlone.get(mailing.id) ?? 0) > performance.now()) continue
      const found = underWay.get(mailing.id) ?? (await begin(mailing))
      if (found) return found
    }
    return undefined
  }

  const writePortion = async (preparation: Preparation): Promise<void> => {
    const { mailing, recipients } = preparation
    const { some, isLast } = await takeSome(recipients, portion)
    const req = await createLocalReq({}, payload)
    const until = lease.endFrom(clock())
    const isWritten = await inTransaction(req, async () => {
      if (!(await change(payload, isOurs(preparation), { preparingUntil: until }, req))) return false
      await addDeliveries(req, mailing, some)
      if (!isLast) return true
      const where = { mailing: { equals: mailing.id } }
      const { totalDocs: prepared } = await payload.db.count({ collection: 'deliveries', where, req })
      const data = { state: 'prepared', preparingUntil: null, counts: { prepared } }
      await payload.db.updateOne({ collection: 'mailings', id: mailing.id, data, req, returning: false })
      return true
    })
    preparation.until = until
    // Otherwise our lease has ended, and another process goes on with it.
    if (!isWritten || isLast) underWay.delete(mailing.id)
    if (isWritten) written?.()
  }

  const leave = async (preparation: Preparation): Promise<void> => {
    underWay.delete(preparation.mailing.id)
    await change(payload, isOurs(preparation), { preparingUntil: null })
  }

  return {
    prepare: async () => {
      const problems: unknown[] = []
      for (let next = await mostUrgent(); next && !isStopped; next = await mostUrgent()) {
        const begun = performance.now()
        try {
          await writePortion(next)
        } catch (error) {
          problems.push(error)
          leftAlone.set(next.mailing.id, performance.now() + leftAloneFor)
          await leave(next)
        }
        await pause(performance.now() - begun)
        if (!isUrgent(next.mailing.kind)) await rest?.()
      }
      if (isStopped) for (const one of [...underWay.values()]) await leave(one)
      if (problems.length > 0) throw problems[0]
    },
    stop: () => {
      isStopped = true
    },
  }
}
