import { definitionIfAny } from '@collections/definitions'
import type { BasePayload, Where } from 'payload'
import { editHref } from '@/admin/dashboard/row'
import { type Counts, countDeliveries, missing } from '@/mail/finish'
import { mailKinds, openStates, readersMail } from '@/mail/kinds'
import type { Delivery, Mailing } from '@/payload-types'
import { labelOf } from './read-sent-to'
import { type Standing, standingOf } from './standing'

/** A mailing as the page of sent mail shows it. */
export type Sending = {
  id: string
  title: string
  /** Of the document that it is about, while there is one. */
  href?: string
  /** Says what it was: “Alert, Press release”. */
  kind: string
  at: string
  prepared: number
  /** Others are still being added. */
  isPreparing: boolean
  counts: Pick<Counts, 'accepted' | 'bounced' | 'refused' | 'skipped' | 'not-sent'>
  waiting: number
  standing: Standing
  /** Who got it is erased. */
  isCleared: boolean
}

export const onePage = 20

const keptCounts = ({ counts }: Mailing): Counts => ({
  queued: 0,
  held: 0,
  sending: 0,
  unknown: 0,
  accepted: counts?.accepted ?? 0,
  bounced: counts?.bounced ?? 0,
  refused: counts?.refused ?? 0,
  skipped: counts?.skipped ?? 0,
  'not-sent': counts?.notSent ?? 0,
})

/** Those that wait for the mail of a day or a week. */
const countLater = async (payload: BasePayload, mailing: string, now: Date): Promise<number> => {
  const where: Where = {
    and: [
      { mailing: { equals: mailing } },
      { state: { equals: 'queued' } },
      { due: { greater_than: new Date(now.getTime() + 60_000).toISOString() } },
    ],
  }
  return (await payload.db.count({ collection: 'deliveries', where })).totalDocs
}

/** After how long nothing is on its way any more. In milliseconds. */
const longestWait = 2 * 60_000

/** What the mail server says to those that should have left; undefined while they leave, or wait for no reason. */
const heldUpBy = async (payload: BasePayload, mailing: string, now: Date): Promise<string | undefined> => {
  const late = new Date(now.getTime() - longestWait).toISOString()
  const { docs } = await payload.db.find<Delivery>({
    collection: 'deliveries',
    where: {
      and: [
        { mailing: { equals: mailing } },
        { state: { in: ['queued', 'unknown'] } },
        { due: { less_than: late } },
        { reason: { exists: true } },
      ],
    },
    limit: 1,
    pagination: false,
    select: { reason: true },
  })
  return docs[0]?.reason?.trim().replace(/\.$/, '') || undefined
}

const exists = async (payload: BasePayload, { contentType, documentId }: Mailing): Promise<boolean> => {
  const type = contentType && definitionIfAny(contentType)
  if (!type || !documentId) return false
  return (await payload.db.count({ collection: type.slug, where: { id: { equals: documentId } } })).totalDocs > 0
}

export const sendingOf = async (payload: BasePayload, mailing: Mailing, now: Date): Promise<Sending> => {
  const { id, about, kind, contentType, documentId, createdAt, state } = mailing
  const counts = state === 'done' ? keptCounts(mailing) : await countDeliveries(payload, id)
  const prepared = mailing.counts?.prepared ?? Object.values(counts).reduce((sum, one) => sum + one, 0)
  const waiting = openStates.reduce((sum, one) => sum + counts[one], 0)
  const later = counts.queued > 0 ? await countLater(payload, id, now) : 0
  const heldUp = counts.queued + counts.unknown > later ? await heldUpBy(payload, id, now) : undefined
  const type = contentType ? definitionIfAny(contentType) : undefined
  return {
    id,
    title: about?.trim() || 'Without a title',
    href: type && documentId && (await exists(payload, mailing)) ? editHref(type.slug, documentId) : undefined,
    kind: [...new Set([labelOf(mailKinds, kind), type?.labels.singular])].filter(Boolean).join(' · '),
    at: createdAt,
    prepared,
    isPreparing: state === 'preparing',
    counts,
    waiting,
    standing: standingOf({ state, counts, prepared, later, missing: missing(mailing, counts), heldUp }),
    isCleared: Boolean(mailing.clearedAt),
  }
}

/** What nobody followed is said in one sentence, of so many days, and is in no row. */
export const daysUntold = 30

const toReaders: Where = { kind: { in: readersMail } }
const toNobody: Where = { 'counts.prepared': { equals: 0 } }
const toSomebody: Where = { 'counts.prepared': { not_equals: 0 } }

const countUntold = async (payload: BasePayload, now: Date): Promise<number> => {
  const since = new Date(now.getTime() - daysUntold * 86_400_000).toISOString()
  const where: Where = { and: [toReaders, toNobody, { createdAt: { greater_than: since } }] }
  return (await payload.db.count({ collection: 'mailings', where })).totalDocs
}

/**
 * Returns what went out to readers and journalists, the newest first; and how much there was lately that nobody followed.
 *
 * @param page from 1 on
 */
export const readSendings = async (payload: BasePayload, page: number, now: Date) => {
  const where: Where = { and: [toReaders, toSomebody] }
  const { docs } = await payload.db.find<Mailing>({
    collection: 'mailings',
    where,
    sort: '-createdAt',
    limit: onePage,
    page,
    pagination: false,
  })
  const { totalDocs } = await payload.db.count({ collection: 'mailings', where })
  const sendings: Sending[] = []
  for (const mailing of docs) sendings.push(await sendingOf(payload, mailing, now))
  const pages = Math.max(1, Math.ceil(totalDocs / onePage))
  return { sendings, pages, untold: await countUntold(payload, now) }
}
