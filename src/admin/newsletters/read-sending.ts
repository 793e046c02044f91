import { newslettersDefinition } from '@collections/newsletters/definition'
import type { PayloadRequest, Where } from 'payload'
import { deliveryStates } from '@/mail/kinds'
import { alertKey } from '@/mail/told'
import type { Mailing } from '@/payload-types'
import { aboutSeries, aboutType } from '@/subscriptions/followed'
import { active } from '@/subscriptions/subscribers'

/** Who gets an issue, and what became of it. */
export type Sending = {
  /** They subscribe to its series, or to all newsletters. */
  people: number
  /** Once it has begun to go out. */
  sent?: { mailing: string; at: string; all: number; taken: number; waiting: number; note?: string }
}

const subscribersOf = async ({ payload }: PayloadRequest, series: string): Promise<number> => {
  const abouts = [aboutType(newslettersDefinition.slug), ...(series ? [aboutSeries(series)] : [])]
  const { values } = await payload.db.findDistinct({
    collection: 'subscriptions',
    field: 'subscriber',
    where: { and: [active, { about: { in: abouts } }] },
  })
  return values.length
}

const sentOf = async ({ payload }: PayloadRequest, id: string): Promise<Sending['sent']> => {
  const key = alertKey(newslettersDefinition.slug, id)
  const mailing = await payload.db.findOne<Mailing>({ collection: 'mailings', where: { key: { equals: key } } })
  if (!mailing) return undefined
  const of: Where = { mailing: { equals: mailing.id } }
  const count = async (states?: string[]) =>
    (
      await payload.db.count({
        collection: 'deliveries',
        where: states ? { and: [of, { state: { in: states } }] } : of,
      })
    ).totalDocs
  const open = deliveryStates
    .map(({ value }) => value)
    .filter((state) => ['queued', 'held', 'sending', 'unknown'].includes(state))
  const [all, taken, waiting] = [await count(), await count(['accepted']), await count(open)]
  return {
    mailing: mailing.id,
    at: new Date(mailing.createdAt).toISOString(),
    all,
    taken,
    waiting,
    note: mailing.note ?? undefined,
  }
}

/** @param id of the issue, once it is saved @param series its id, or '' while none is chosen */
export const readSending = async (
  req: PayloadRequest,
  { id, series }: { id: string; series: string },
): Promise<Sending> => ({ people: await subscribersOf(req, series), sent: id ? await sentOf(req, id) : undefined })
