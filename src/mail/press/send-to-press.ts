import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import type { BasePayload, PayloadRequest, Where } from 'payload'
import { refusal } from '@/api/refusal'
import { laneOf } from '@/mail/kinds'
import { addToMailing } from '@/mail/outbox'
import { pressKey } from '@/mail/told'
import type { Delivery, Mailing, PressList } from '@/payload-types'
import { hasEnded, isLive } from '@/publishing/live'
import { appendToLog } from '@/publishing/log/log'
import { type DocumentRef, findPublished } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { idOf } from '@/words/references'

/** Somebody on the press list, as they are chosen. */
export type OnPressList = { id: string; name: string; outlet: string; groups: string[]; wasSent: boolean }

/** Whether a document can be sent to journalists now, under which embargo, and to whom. */
export type ForPress = {
  /** What keeps it from being sent. */
  problem?: string
  /** Until then nothing of it may be published: each gets a preview link of their own. */
  embargoedUntil?: string
  /** They may read it from then on; it is sent then. */
  opensAt?: string
  journalists: OnPressList[]
}

/** Those who have not left. */
export const active: Where = { endedAt: { exists: false } }

const mailingOf = (payload: BasePayload, { contentType, documentId }: DocumentRef): Promise<Mailing | null> =>
  payload.db.findOne<Mailing>({
    collection: 'mailings',
    where: { key: { equals: pressKey(contentType, documentId) } },
  })

const alreadySent = async (payload: BasePayload, mailing: Mailing | null): Promise<Set<string>> => {
  if (!mailing) return new Set()
  const { docs } = await payload.db.find<Delivery>({
    collection: 'deliveries',
    where: { mailing: { equals: mailing.id } },
    limit: 0,
    pagination: false,
    select: { journalist: true },
  })
  return new Set(docs.flatMap(({ journalist }) => idOf(journalist) ?? []))
}

const isAhead = (at: unknown, now: Date): at is string => typeof at === 'string' && new Date(at) > now

/** When a document goes live, and when journalists may read it, while that is ahead. */
export const embargoOf = (
  document: Version,
  contentType: DocumentRef['contentType'],
  now: Date,
): Pick<ForPress, 'embargoedUntil' | 'opensAt'> => {
  const { lifetime }: TypeDefinition<ContentTypeSlug> = definitionOf(contentType)
  const liveFrom = lifetime.from && document[lifetime.from]
  if (!isAhead(liveFrom, now)) return {}
  const { earlyAccessAt } = document
  return { embargoedUntil: liveFrom, opensAt: isAhead(earlyAccessAt, now) ? earlyAccessAt : undefined }
}

/** Says what keeps a document from being sent to journalists. */
const problemWith = (
  document: Version | undefined,
  mailing: Mailing | null,
  ref: DocumentRef,
  now: Date,
): string | undefined => {
  if (!document) return 'Approve it first: journalists get the approved text.'
  const { lifetime } = definitionOf(ref.contentType)
  if (hasEnded(document, lifetime, now)) return 'Its time is over.'
  const withdrawnAt = document.withdrawal?.at
  if (withdrawnAt && new Date(withdrawnAt) <= now) return 'It is withdrawn.'
  const { embargoedUntil } = embargoOf(document, ref.contentType, now)
  if (!embargoedUntil && !isLive(document, lifetime, now)) return 'It is not approved for a time.'
  if (mailing?.clearedAt) return 'It was sent to journalists months ago, and who got it is erased.'
  return undefined
}

/** Returns whether and to whom a document can be sent. */
export const forPress = async (payload: BasePayload, ref: DocumentRef, now: Date): Promise<ForPress> => {
  const [document, mailing] = await Promise.all([findPublished({ payload }, ref), mailingOf(payload, ref)])
  const [{ docs }, sent] = await Promise.all([
    payload.find({ collection: 'press-list', where: active, sort: 'name', depth: 0, limit: 0, overrideAccess: true }),
    alreadySent(payload, mailing),
  ])
  const journalists = docs.map(({ id, name, outlet, beats }: PressList) => ({
    id,
    name,
    outlet: outlet ?? '',
    groups: beats ?? [],
    wasSent: sent.has(id),
  }))
  const problem = problemWith(document, mailing, ref, now)
  return { problem, ...(document ? embargoOf(document, ref.contentType, now) : {}), journalists }
}

/** Those of the press list who are in one of some groups, and were not sent it yet; all of the list without groups. */
export const chosen = (journalists: OnPressList[], groups: string[] | 'everybody'): OnPressList[] =>
  journalists.filter(
    (one) => !one.wasSent && (groups === 'everybody' || one.groups.some((group) => groups.includes(group))),
  )

type Asked = {
  groups: string[] | 'everybody'
  /** How many the officer was told they are. */
  people: number
}

/**
 * Sends a document to some groups of the press list, each once however often it is asked for, in the name of who asks.
 *
 * @returns to how many
 * @throws {APIError} 409 when it can't be sent, or when they are not as many as was said
 */
export const sendToPress = async (req: PayloadRequest, ref: DocumentRef, asked: Asked, now: Date): Promise<number> => {
  const { payload, user } = req
  const { problem, opensAt, journalists } = await forPress(payload, ref, now)
  if (problem) throw refusal(problem, 409)
  const to = chosen(journalists, asked.groups)
  if (to.length === 0) throw refusal('There is nobody to send it to.', 409)
  if (to.length !== asked.people)
    throw refusal(`The press list has changed: there are ${to.length} to send it to. Look again.`, 409)
  const document = await findPublished({ payload }, ref)
  const { contentType, documentId } = ref
  const title = document?.title
  const mailing = {
    key: pressKey(contentType, documentId),
    kind: 'press' as const,
    contentType,
    documentId,
    about: title,
    by: user?.id,
    byName: user && 'name' in user ? user.name : undefined,
  }
  const later = opensAt ? { lane: laneOf('press'), due: new Date(opensAt) } : undefined
  await addToMailing(
    payload,
    mailing,
    to.map(({ id }) => ({ journalist: id, later })),
  )
  const groups = asked.groups === 'everybody' ? 'everybody on the press list' : asked.groups.join(', ')
  const whom = `${to.length === 1 ? '1 journalist' : `${to.length} journalists`}: ${groups}`
  await appendToLog(req, { event: 'sent-to-press', contentType, documentId, title, to: whom.slice(0, 500) })
  return to.length
}
