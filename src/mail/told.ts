import { type ContentTypeSlug, isContentType } from '@collections/definitions'
import type { BasePayload, Where } from 'payload'
import type { Delivery, Mailing } from '@/payload-types'
import { findPublished } from '@/publishing/store'
import { idOf } from '@/words/references'
import { findMailing, type NewMailing, type Recipient, subscriptionsOf } from './outbox'
import { beginMailing } from './prepare'

/** Names the mailing that told of a document when it went live. */
export const alertKey = (type: string, id: string): string => `live:${type}:${id}`

/** Names the mailing that told of a document once more, when it was decided. */
export const decidedKey = (type: string, id: string): string => `decided:${type}:${id}`

/** Names the mailing by which journalists were sent a document. */
export const pressKey = (type: string, id: string): string => `press:${type}:${id}`

/**
 * Names the mailing of something that happened to a document.
 *
 * @param at from when on, in ISO 8601
 * @param row the row that says so, where it stands in rows: two can bear the same time
 */
export const happenedKey = (name: string, { contentType, documentId }: Ref, at: string, row?: string): string =>
  [name, contentType, documentId, at, ...(row ? [row] : [])].join(':')

/** Whoever may have it: also those whose server did not say. */
const wereSent = ['accepted', 'unknown', 'sending'] as const

/**
 * A text that was written so long after readers were shown a correction may still be the one of before: a save takes its
 * time, what a mail says was read a moment ago, and clocks of two servers differ. Better told twice than not at all.
 * In milliseconds.
 */
const margin = 60_000

const withMargin = (time: string): string => new Date(new Date(time).getTime() + margin).toISOString()

/** Deliveries of mailings, whose text is the one of before a time or may be. */
const sentOf = (originals: Mailing[], before?: string): Where => ({
  and: [
    { mailing: { in: originals.map(({ id }) => id) } },
    { state: { in: [...wereSent] } },
    ...(before ? [{ or: [{ writtenAt: { exists: false } }, { writtenAt: { less_than: withMargin(before) } }] }] : []),
  ],
})

/** Read at once. In deliveries. */
const atOnce = 500

async function* sentTo(payload: BasePayload, sent: Where): AsyncGenerator<Recipient> {
  let last = ''
  for (;;) {
    const { docs } = await payload.db.find<Delivery>({
      collection: 'deliveries',
      where: { and: [sent, { token: { greater_than: last } }] },
      sort: 'token',
      limit: atOnce,
      pagination: false,
    })
    for (const delivery of docs) {
      const [one, onPressList] = [idOf(delivery.subscriber), idOf(delivery.journalist)]
      if (onPressList) yield { journalist: String(onPressList) }
      if (one) yield { subscriber: String(one), subscriptions: subscriptionsOf(delivery) }
    }
    if (docs.length < atOnce) return
    last = docs.at(-1)?.token as string
  }
}

type Update = { id?: string | null; at?: string | null; note?: string | null; text?: string | null }
type Changed = { updates?: Update[] | null; withdrawal?: { at?: string | null; reason?: string | null } | null }

/** What became of a document since readers were told of it by mail. */
type Since = { kind: 'correction' | 'withdrawal'; at: string; note: string; row?: string }

const sinceIn = ({ updates, withdrawal }: Changed, now: Date): Since | undefined => {
  const hasCome = (at: string | null | undefined): at is string => Boolean(at && new Date(at) <= now)
  if (withdrawal && hasCome(withdrawal.at))
    return { kind: 'withdrawal', at: withdrawal.at, note: withdrawal.reason ?? '' }
  const [last] = (updates ?? [])
    .flatMap(({ id, at, note, text }) => (hasCome(at) ? [{ at, note: note ?? text ?? '', row: id ?? undefined }] : []))
    // Of two that bear the same time, the one that was added later.
    .reverse()
    .sort((a, b) => b.at.localeCompare(a.at))
  return last && { kind: 'correction', ...last }
}

type Ref = { contentType: ContentTypeSlug; documentId: string }

/** Says whether there is something to tell those who were sent a document, and how many they are. */
export type ToTell = {
  /** Those who were sent it. */
  people: number
  /** What they could be told; none when nothing has changed since. */
  since?: { kind: Since['kind']; note: string }
  /** They have been told of it already. */
  isTold: boolean
}

/** The mailings by which readers and journalists were told of a document. */
const originalsOf = async (payload: BasePayload, ref: { contentType: string; documentId: string }) => {
  const keys = [alertKey, decidedKey, pressKey].map((keyOf) => keyOf(ref.contentType, ref.documentId))
  return (await Promise.all(keys.map((key) => findMailing(payload, { key })))).flatMap((one) => one ?? [])
}

/** What was corrected before it was sent is no news to who got it. */
const earlierThan = (at: string, originals: Mailing[]): Mailing[] =>
  originals.filter(({ createdAt }) => new Date(at) > new Date(createdAt))

/**
 * Returns since when readers see a correction or a withdrawal: from its date, or from when it was published, whichever
 * came later.
 *
 * @param by looks no further than to this time
 */
const shownSince = async (
  payload: BasePayload,
  { contentType, documentId }: { contentType: string; documentId: string },
  { kind, at }: Pick<Since, 'kind' | 'at'>,
  by: string,
): Promise<string> => {
  const events = kind === 'correction' ? ['corrected', 'correction-changed'] : ['withdrawn']
  const { docs } = await payload.db.find<{ at: string }>({
    collection: 'publication-log',
    where: {
      and: [
        { documentId: { equals: documentId } },
        { contentType: { equals: contentType } },
        { event: { in: events } },
        { at: { less_than_equal: by } },
      ],
    },
    sort: '-sequence',
    limit: 1,
    pagination: false,
  })
  const published = docs[0] && new Date(docs[0].at).toISOString()
  return published && published > at ? published : at
}

/** Those who were sent a document as it was before readers saw what became of it. */
const sentBeforeIt = (originals: Mailing[], shown: string): { earlier: Mailing[]; sent: Where } => {
  const earlier = earlierThan(shown, originals)
  return { earlier, sent: sentOf(earlier, shown) }
}

/** Yields those who were sent what a correction or a withdrawal is about, as it was before. */
export async function* sentBefore(
  payload: BasePayload,
  { kind, contentType, documentId, at, createdAt }: Mailing,
): AsyncGenerator<Recipient> {
  if (!contentType || !documentId || (kind !== 'correction' && kind !== 'withdrawal')) return
  const ref = { contentType, documentId }
  const since = { kind, at: new Date(at ?? createdAt).toISOString() }
  const shown = await shownSince(payload, ref, since, new Date(createdAt).toISOString())
  yield* sentTo(payload, sentBeforeIt(await originalsOf(payload, ref), shown).sent)
}

/**
 * Returns the name of the mailing that tells of something. One that was made already counts though its row is not there any
 * more, or was never named: whoever sends all rows anew gives them other ids.
 */
const keyOf = async (payload: BasePayload, ref: Ref, since: Since, { updates }: Changed): Promise<string> => {
  const { kind, at, row } = since
  const key = happenedKey(kind, ref, at, row)
  const { docs } = await payload.db.find<Mailing>({
    collection: 'mailings',
    where: {
      and: [
        { documentId: { equals: ref.documentId } },
        { contentType: { equals: ref.contentType } },
        { kind: { equals: kind } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  const ofTime = happenedKey(kind, ref, at)
  const ofOthers = (updates ?? []).map(({ id }) => happenedKey(kind, ref, at, id ?? undefined))
  const made = docs.map((one) => one.key).filter((one) => one === ofTime || one.startsWith(`${ofTime}:`))
  return made.includes(key) ? key : (made.find((one) => !ofOthers.includes(one)) ?? key)
}

const lookAt = async (payload: BasePayload, ref: Ref, now: Date) => {
  const originals = await originalsOf(payload, ref)
  const published = await findPublished({ payload }, ref)
  const since = published && sinceIn(published as Changed, now)
  if (!published || !since) return { originals }
  const at = new Date(since.at).toISOString()
  const key = await keyOf(payload, ref, { ...since, at }, published as Changed)
  const shown = await shownSince(payload, ref, { ...since, at }, now.toISOString())
  return { originals, become: { ...sentBeforeIt(originals, shown), published, since: { ...since, at }, shown, key } }
}

/** @returns undefined when nobody was told of the document by mail */
export const whatToTell = async (payload: BasePayload, ref: Ref, now: Date): Promise<ToTell | undefined> => {
  const { originals, become } = await lookAt(payload, ref, now)
  if (originals.length === 0) return undefined
  const told = become && become.earlier.length > 0 ? become : undefined
  const sent = told?.sent ?? sentOf(originals)
  const { totalDocs: people } = await payload.db.count({ collection: 'deliveries', where: sent })
  if (!told) return { people, isTold: false }
  const { since, key } = told
  const mailing = await findMailing(payload, { key })
  const isTold = Boolean(mailing && isToAllWhoWereSent(mailing))
  return { people, since: { kind: since.kind, note: since.note }, isTold }
}

/** Those who follow the very document are told by themselves; in whose name the others are told stands in the mailing. */
export const isToAllWhoWereSent = ({ by, byName }: Pick<Mailing, 'by' | 'byName'>): boolean => Boolean(by || byName)

type Become = NonNullable<Awaited<ReturnType<typeof lookAt>>['become']>

const mailingOf = (ref: Ref, { key, since, shown, published }: Become): NewMailing => ({
  ...ref,
  key,
  kind: since.kind,
  about: published.title,
  note: since.note,
  at: shown,
})

type By = { by?: string; byName?: string }

/**
 * Tells all who were sent it, also where those who follow it are being told already: it is one mailing, which nobody gets twice.
 */
const tellAll = async (payload: BasePayload, mailing: NewMailing, by: By): Promise<void> => {
  if (await beginMailing(payload, { ...mailing, ...by })) return
  const nobodyAsked: Where = { and: [{ by: { exists: false } }, { byName: { exists: false } }] }
  await payload.db.updateOne({
    collection: 'mailings',
    // Of one that was cleared nobody knows any more who had it.
    where: { and: [{ key: { equals: mailing.key } }, nobodyAsked, { clearedAt: { exists: false } }] },
    // Whoever writes it down at this moment finds that it is not theirs any more, and it is begun again.
    data: { ...by, state: 'preparing', preparingUntil: null, doneAt: null },
    options: { atomic: true },
    returning: false,
  })
}

/**
 * Tells those who were sent a document that it was corrected or withdrawn: exactly those, and each once, also when they
 * have left meanwhile.
 *
 * @returns false when there is nothing to tell
 */
export const tellWhoWasTold = async (
  payload: BasePayload,
  ref: Ref,
  by: { id?: string; name?: string },
  now: Date,
): Promise<boolean> => {
  if (!isContentType(ref.contentType)) return false
  const { become } = await lookAt(payload, ref, now)
  if (!become || become.earlier.length === 0) return false
  await tellAll(payload, mailingOf(ref, become), { by: by.id, byName: by.name })
  return true
}

/** The same without being asked to, in the name that the log has for that. Nobody is told a second time, whoever asks for it then. */
export const tellOfChange = async (payload: BasePayload, ref: Ref, now: Date): Promise<void> => {
  const { become } = await lookAt(payload, ref, now)
  if (become?.since.kind === 'correction') await tellAll(payload, mailingOf(ref, become), { byName: 'System' })
}
