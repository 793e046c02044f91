import type { BasePayload, Where } from 'payload'
import type { Delivery, Pause } from '@/payload-types'

/** Changed together. In deliveries. */
const portion = 200

const release = async (payload: BasePayload, heldBy: string, data: Record<string, unknown>): Promise<void> => {
  const where: Where = { and: [{ state: { equals: 'held' } }, { heldBy: { equals: heldBy } }] }
  for (;;) {
    const { docs } = await payload.db.find<Delivery>({
      collection: 'deliveries',
      where,
      sort: 'id',
      limit: portion,
      pagination: false,
      select: { state: true },
    })
    for (const { id } of docs)
      await payload.db.updateOne({ collection: 'deliveries', id, data: { ...data, heldBy: null }, returning: false })
    if (docs.length < portion) return
  }
}

/**
 * Does with what waited for a pause that has ended what was said when it ended. What still may not go out, because of
 * another pause, waits again once it is looked at. Safe to call as often as one likes.
 */
export const releaseHeld = async (payload: BasePayload, now: Date): Promise<void> => {
  const { values } = await payload.db.findDistinct({
    collection: 'deliveries',
    field: 'heldBy',
    where: { state: { equals: 'held' } },
  })
  for (const { heldBy } of values) {
    if (typeof heldBy !== 'string') continue
    const pause = await payload.db.findOne<Pause>({ collection: 'pauses', where: { id: { equals: heldBy } } })
    if (pause && !pause.endedAt) continue
    const at = now.toISOString()
    const skipped = { state: 'skipped', reason: 'It was paused, and what waited was not sent.', changedAt: at }
    await release(payload, heldBy, pause?.waited === 'skip' ? skipped : { state: 'queued', reason: '', due: at })
  }
}

/** How many mails wait for a pause to end. */
export const countHeld = async (payload: BasePayload, pause: string): Promise<number> => {
  const where: Where = { and: [{ state: { equals: 'held' } }, { heldBy: { equals: pause } }] }
  return (await payload.db.count({ collection: 'deliveries', where })).totalDocs
}
