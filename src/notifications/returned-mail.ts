import type { BasePayload } from 'payload'
import { countAgain } from '@/mail/finish'
import type { Returned } from '@/mail/returns/classify'
import type { Delivery } from '@/payload-types'
import { endAll } from '@/subscriptions/changes'
import { leavePressList } from '@/subscriptions/press-list'
import { idOf } from '@/words/references'
import type { EndedReason } from '@/words/subscriptions'

/** So many soft bounces within so long, and an address is taken for dead. */
const softUntilDead = { count: 5, within: 14 * 86_400_000 }

const reasons: Record<'hard' | 'soft' | 'policy' | 'complaint', string> = {
  hard: 'There is no such address',
  soft: 'The mailbox could not take it',
  policy: 'The other server did not want it',
  complaint: 'They called it spam',
}

const softOf = async (payload: BasePayload, { recipient }: Delivery, now: Date): Promise<number> => {
  const since = new Date(now.getTime() - softUntilDead.within).toISOString()
  const where = {
    and: [{ recipient: { equals: recipient } }, { bounce: { equals: 'soft' } }, { changedAt: { greater_than: since } }],
  }
  return (await payload.db.count({ collection: 'deliveries', where: where as never })).totalDocs
}

type Reader = { subscriber?: unknown; journalist?: unknown }

/** Ends all that is sent to somebody. They may come back: a new confirmation starts it again. */
export const endAllTo = async (
  payload: BasePayload,
  { subscriber, journalist }: Reader,
  reason: EndedReason,
  now: Date,
): Promise<void> => {
  const [one, onPressList] = [idOf(subscriber), idOf(journalist)]
  if (one) await endAll(payload, String(one), reason, now)
  if (onPressList) await leavePressList(payload, { id: String(onPressList) }, reason, now)
}

/**
 * Writes down that a mail came back, and ends what is followed from an address that does not work, or whose owner calls
 * it spam.
 *
 * @returns false when a person has to read it
 */
export const dealWithReturned = async (
  payload: BasePayload,
  { is, token, says }: Returned,
  now: Date,
): Promise<boolean> => {
  if (is === 'none') return true
  if (is === 'unclear' || !token) return false
  const delivery = await payload.db.findOne<Delivery>({
    collection: 'deliveries',
    where: { token: { equals: token } },
  })
  // Such as one that was sent from a database that was put back since.
  if (!delivery) return false
  const data = {
    state: 'bounced',
    bounce: is,
    reason: says ? `${reasons[is]}: ${says}` : reasons[is],
    changedAt: now.toISOString(),
  }
  await payload.db.updateOne({ collection: 'deliveries', id: delivery.id, data, returning: false })
  await countAgain(payload, String(idOf(delivery.mailing)))
  if (!delivery.subscriber && !delivery.journalist) return true
  const isDead = is === 'hard' || (is === 'soft' && (await softOf(payload, delivery, now)) >= softUntilDead.count)
  const reason = is === 'complaint' ? 'complained' : isDead ? 'bounced' : undefined
  if (reason) await endAllTo(payload, delivery, reason, now)
  return true
}
