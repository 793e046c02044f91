import type { BasePayload, PayloadRequest, Where } from 'payload'
import { countByMonth, type MonthCount } from '@/database/count-by-month'
import type { Subscription, SubscriptionCount } from '@/payload-types'
import { findSubscriptions } from './subscribers'

/** How many subscriptions to something began and ended in a month (`2026-11`, in UTC). */
type Counted = { about: string; month: string; began: number; ended: number }

const monthOf = (at: string | Date): string => new Date(at).toISOString().slice(0, 7)

const countsOf = (subscriptions: Pick<Subscription, 'about' | 'startedAt' | 'endedAt'>[]): Counted[] => {
  const counts = new Map<string, Counted>()
  const add = (about: string, at: string | Date, what: 'began' | 'ended') => {
    const month = monthOf(at)
    const one = counts.get(`${about} ${month}`) ?? { about, month, began: 0, ended: 0 }
    one[what] += 1
    counts.set(`${about} ${month}`, one)
  }
  for (const { about, startedAt, endedAt } of subscriptions) {
    if (startedAt) add(about, startedAt, 'began')
    if (startedAt && endedAt) add(about, endedAt, 'ended')
  }
  return [...counts.values()]
}

/** Keeps the numbers of subscriptions that are about to be erased, in the same transaction. */
export const keepCounts = async (payload: BasePayload, where: Where, req: PayloadRequest): Promise<void> => {
  for (const { about, month, began, ended } of countsOf(await findSubscriptions({ payload, req }, where))) {
    const same: Where = { and: [{ about: { equals: about } }, { month: { equals: month } }] }
    const there = await payload.db.findOne<SubscriptionCount>({ collection: 'subscription-counts', where: same, req })
    const data = { about, month, began: began + (there?.began ?? 0), ended: ended + (there?.ended ?? 0) }
    const collection = 'subscription-counts'
    if (there) await payload.db.updateOne({ collection, id: there.id, data, req, returning: false })
    else await payload.db.create({ collection, data, req, returning: false })
  }
}

/** How many follow something, and how that came to be. */
export type Growth = {
  about: string
  /** At this moment. */
  total: number
  /** By month: how many began and ended it, and how many followed it at its end. */
  months: { month: string; began: number; ended: number; total: number }[]
}

/** The last months, the oldest first. */
export const lastMonths = (count: number, now: Date): string[] =>
  Array.from({ length: count }, (_, n) =>
    monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (count - 1 - n), 1))),
  )

const sumUntil = (counts: Counted[], month: string): number =>
  counts.reduce((sum, one) => (one.month <= month ? sum + one.began - one.ended : sum), 0)

/**
 * Returns how what is followed has grown, the most followed first. Also those count who have left and are erased since.
 *
 * @param group says under which name something is counted: one alone, or together with others
 */
export const readGrowth = async (
  payload: BasePayload,
  { months, now, group }: { months: number; now: Date; group: (about: string) => string },
): Promise<Growth[]> => {
  const [began, ended, erased] = await Promise.all([
    countByMonth(payload, 'startedAt'),
    countByMonth(payload, 'endedAt'),
    payload.db.find<SubscriptionCount>({ collection: 'subscription-counts', limit: 0, pagination: false }),
  ])
  const all: Counted[] = [
    ...began.map(({ about, month, count }: MonthCount) => ({ about, month, began: count, ended: 0 })),
    ...ended.map(({ about, month, count }: MonthCount) => ({ about, month, began: 0, ended: count })),
    ...erased.docs,
  ]
  const groups = new Map<string, Counted[]>()
  for (const one of all) groups.set(group(one.about), [...(groups.get(group(one.about)) ?? []), one])
  const shown = lastMonths(months, now)
  return [...groups]
    .map(([about, counts]) => ({
      about,
      total: sumUntil(counts, '9999'),
      months: shown.map((month) => {
        const inMonth = counts.filter((one) => one.month === month)
        return {
          month,
          began: inMonth.reduce((sum, one) => sum + one.began, 0),
          ended: inMonth.reduce((sum, one) => sum + one.ended, 0),
          total: sumUntil(counts, month),
        }
      }),
    }))
    .sort((a, b) => b.total - a.total)
}
