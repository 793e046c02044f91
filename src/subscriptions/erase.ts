import { type BasePayload, createLocalReq, type PayloadRequest, type Where } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import type { Subscriber } from '@/payload-types'
import { daysToConfirm } from './ask'
import { keepCounts } from './growth'
import { eraseJournalists } from './press-list'

/** How long somebody who has ended all is remembered: who comes back finds their page, and a complaint its reason. In days. */
export const daysKept = 28

/** Erased in one transaction, which holds up others meanwhile. */
const atOnce = 100

const daysBefore = (now: Date, days: number): string => new Date(now.getTime() - days * 24 * 3_600_000).toISOString()

const unconfirmed = (before: string): Where => ({
  and: [{ startedAt: { exists: false } }, { askedAt: { less_than_equal: before } }],
})

const someOf = async (payload: BasePayload, where: Where, req: PayloadRequest): Promise<string[]> => {
  const { docs } = await payload.db.find<Subscriber>({
    collection: 'subscribers',
    where,
    sort: 'id',
    limit: atOnce,
    pagination: false,
    select: { reference: true },
    req,
  })
  return docs.map(({ id }) => id)
}

/** Erases some of those that a clause finds, with what they followed. @returns how many */
const eraseSome = async (payload: BasePayload, where: Where): Promise<number> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const ids = await someOf(payload, where, req)
    if (ids.length === 0) return 0
    const theirs = { subscriber: { in: ids } }
    await keepCounts(payload, theirs, req)
    await payload.db.deleteMany({ collection: 'subscriptions', where: theirs, req })
    await payload.db.deleteMany({ collection: 'subscribers', where: { id: { in: ids } }, req })
    return ids.length
  })
}

/**
 * Erases whoever ended their last subscription 28 days ago or more, and what nobody confirmed within its seven days, with
 * the addresses that were given for it; and who left the press list as long ago. Safe to call as often as one likes, from several processes.
 *
 * @returns how many people were erased
 */
export const eraseEnded = async (payload: BasePayload, now: Date): Promise<number> => {
  await eraseJournalists(payload, daysBefore(now, daysKept))
  await payload.db.deleteMany({ collection: 'subscriptions', where: unconfirmed(daysBefore(now, daysToConfirm)) })
  const over: Where = {
    and: [
      // A day has several asks: all of them have lapsed.
      { asksSince: { less_than_equal: daysBefore(now, daysToConfirm + 1) } },
      { or: [{ endedAt: { less_than_equal: daysBefore(now, daysKept) } }, { confirmedAt: { exists: false } }] },
    ],
  }
  let erased = 0
  for (;;) {
    const some = await eraseSome(payload, over)
    erased += some
    if (some < atOnce) return erased
  }
}
