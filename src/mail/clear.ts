import type { BasePayload, Where } from 'payload'
import type { Mailing } from '@/payload-types'

/** How long it is kept who got what: for so long a correction reaches those who got the original. In days. */
export const daysKept = 90

/** Cleared at once. In mailings. */
const portion = 20

/** Erases who got a mailing that has been done for 90 days. Its numbers stay with it. */
export const clearOld = async (payload: BasePayload, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - daysKept * 86_400_000).toISOString()
  const where: Where = { and: [{ doneAt: { less_than_equal: before } }, { clearedAt: { exists: false } }] }
  for (;;) {
    const { docs } = await payload.db.find<Mailing>({
      collection: 'mailings',
      where,
      sort: 'doneAt',
      limit: portion,
      pagination: false,
    })
    for (const { id } of docs) {
      await payload.db.deleteMany({ collection: 'deliveries', where: { mailing: { equals: id } } })
      const data = { clearedAt: now.toISOString() }
      await payload.db.updateOne({ collection: 'mailings', id, data, returning: false })
    }
    if (docs.length < portion) return
  }
}
