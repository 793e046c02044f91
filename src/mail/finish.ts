import type { BasePayload, Where } from 'payload'
import type { Mailing } from '@/payload-types'
import { type DeliveryState, deliveryStates, finalStates, openStates } from './kinds'

/** What became of a mailing, in deliveries. */
export type Counts = Record<DeliveryState, number>

const countOf = async (payload: BasePayload, mailing: string, states: readonly DeliveryState[]): Promise<number> => {
  const where: Where = { and: [{ mailing: { equals: mailing } }, { state: { in: [...states] } }] }
  return (await payload.db.count({ collection: 'deliveries', where })).totalDocs
}

/** Counts the deliveries of a mailing by where they stand. */
export const countDeliveries = async (payload: BasePayload, mailing: string): Promise<Counts> => {
  const counted = deliveryStates.map(async ({ value }) => [value, await countOf(payload, mailing, [value])] as const)
  return Object.fromEntries(await Promise.all(counted)) as Counts
}

/** As a mailing keeps them. */
const kept = (counts: Counts) => ({
  accepted: counts.accepted,
  refused: counts.refused,
  bounced: counts.bounced,
  skipped: counts.skipped,
  notSent: counts['not-sent'],
})

const sumOf = (counts: Counts): number => finalStates.reduce((sum, state) => sum + counts[state], 0)

/** How many recipients nothing is known of: 0, unless rows were lost. */
export const missing = ({ counts }: Pick<Mailing, 'counts'>, found: Counts): number => {
  const there = deliveryStates.reduce((sum, { value }) => sum + found[value], 0)
  return (counts?.prepared ?? there) - there
}

/** Looked at together. In mailings. */
const portion = 100

const finishOne = async (payload: BasePayload, mailing: Mailing, now: Date): Promise<void> => {
  const { id } = mailing
  if ((await countOf(payload, id, openStates)) > 0) return
  const counts = await countDeliveries(payload, id)
  // One from before they were counted is taken at its word.
  const prepared = mailing.counts?.prepared ?? sumOf(counts)
  // Otherwise it stays open, and the page of sent mail says that some are not accounted for.
  if (sumOf(counts) !== prepared) return
  await payload.db.updateOne({
    collection: 'mailings',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'prepared' } }] },
    data: { state: 'done', doneAt: now.toISOString(), counts: { prepared, ...kept(counts) } },
    returning: false,
  })
}

/** Those of which something may still become of some, portion by portion. */
async function* preparedMailings(payload: BasePayload): AsyncGenerator<Mailing> {
  let last = ''
  for (;;) {
    const { docs } = await payload.db.find<Mailing>({
      collection: 'mailings',
      where: { and: [{ state: { equals: 'prepared' } }, { key: { greater_than: last } }] },
      sort: 'key',
      limit: portion,
      pagination: false,
    })
    yield* docs
    if (docs.length < portion) return
    last = docs.at(-1)?.key as string
  }
}

/** A mailing whose numbers don’t add up: nothing of it waits, and of so many recipients nothing is known. */
export type Unbalanced = { mailing: Mailing; missing: number }

/** Returns the mailings that can’t be done, since rows were lost or added. There should be none. */
export const unbalancedMailings = async (payload: BasePayload): Promise<Unbalanced[]> => {
  const found: Unbalanced[] = []
  for await (const mailing of preparedMailings(payload)) {
    if ((await countOf(payload, mailing.id, openStates)) > 0) continue
    const without = missing(mailing, await countDeliveries(payload, mailing.id))
    if (without !== 0) found.push({ mailing, missing: without })
  }
  return found
}

/**
 * Says of each mailing that it is done once something has become of every delivery that was prepared: nothing waits or
 * is being sent, and prepared = accepted + refused + skipped + bounced (+ not sent, without a mail server). Several
 * processes may do it at once.
 */
export const finishMailings = async (payload: BasePayload, now: Date): Promise<void> => {
  for await (const mailing of preparedMailings(payload)) await finishOne(payload, mailing, now)
}

/** Counts a mailing that is done once more, since a mail of it came back. */
export const countAgain = async (payload: BasePayload, id: string): Promise<void> => {
  const mailing = await payload.db.findOne<Mailing>({ collection: 'mailings', where: { id: { equals: id } } })
  if (mailing?.state !== 'done' || mailing.clearedAt) return
  const counts = { prepared: mailing.counts?.prepared, ...kept(await countDeliveries(payload, id)) }
  await payload.db.updateOne({ collection: 'mailings', id, data: { counts }, returning: false })
}
