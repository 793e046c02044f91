import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, contentTypes, definitionOf } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import type { BasePayload } from 'payload'
import { beginnings, endings, isMachineEvent, type MachineEvent } from '@/mail/machines/events'
import type { Mailing } from '@/payload-types'
import type { LogEvent } from '@/publishing/log/log'
import { stateOf } from '@/publishing/states/state'
import { findPublished, named } from '@/publishing/store'
import type { Version } from '@/publishing/version'

/** Something that other systems are told of, once. */
export type Happened = {
  /** Names it, the same whoever sees it first, and however often it is looked at. */
  key: string
  kind: MachineEvent
  /** When it happened. */
  at: Date
  contentType: ContentTypeSlug
  documentId: string
  about?: string | null
  /** The path of its page, which readers know. */
  path?: string | null
}

/** A row of the log, as far as it matters here. */
export type Row = {
  sequence: number
  event: LogEvent
  at: string
  contentType: string
  documentId: string
  title?: string | null
  from?: string | null
}

/** What nobody could have seen is kept to ourselves: these are told of what is in feeds. */
export const toldTypes: readonly ContentTypeSlug[] = contentTypes.filter(
  (type) => forReadersOf(type).feed && definitionOf(type).lifetime.from,
)

/** So long ago is no news. In milliseconds. */
export const oldest = 24 * 3_600_000

/** What bears a date so long ago is no news, though it is published now: an archive that is filled. In milliseconds. */
const oldestNews = 7 * oldest

type Ref = { contentType: ContentTypeSlug; documentId: string }

/** What other systems were told of a document, the last first. */
const toldOf = async (payload: BasePayload, { contentType, documentId }: Ref): Promise<Mailing[]> => {
  const { docs } = await payload.db.find<Mailing>({
    collection: 'mailings',
    where: { and: [{ documentId: { equals: documentId } }, { contentType: { equals: contentType } }] },
    sort: ['-createdAt', '-id'],
    limit: 0,
    pagination: false,
  })
  return docs.filter(({ kind }) => isMachineEvent(kind))
}

const timeOf = (document: Version, field: string | undefined): Date | undefined => {
  const value = field ? document[field] : undefined
  return value ? new Date(value as string) : undefined
}

type Seen = {
  ref: Ref
  definition: TypeDefinition<ContentTypeSlug>
  document: Version
  told: Mailing[]
  row?: Row
  now: Date
}

const keyFor = ({ contentType, documentId }: Ref, what: string, which: string) =>
  `machines:${what}:${contentType}:${documentId}:${which}`

/** From when readers find it in the feed: it may have been live for weeks before. */
const sinceWhen = ({ ref, definition, document }: Seen): Date | undefined => {
  const { laterFrom } = forReadersOf(ref.contentType).feed ?? {}
  return timeOf(document, laterFrom) ?? timeOf(document, definition.lifetime.from)
}

const beganWith: readonly LogEvent[] = ['published', 'reinstated']
const changedWith: readonly LogEvent[] = ['updated', 'correction-changed', 'moved']

/** It began to be seen: for the first time, or once more since it was told that it was seen no longer. */
const beginning = (seen: Seen): Omit<Happened, keyof Ref> | undefined => {
  const { ref, definition, told, row, now } = seen
  const from = sinceWhen(seen)
  const ended = told.find(({ kind }) => endings.includes(kind))
  if (!from || (!ended && now.getTime() - from.getTime() > oldestNews)) return undefined
  const at = row && (ended || beganWith.includes(row.event)) ? new Date(row.at) : from
  const kind = definition.isAnnounced ? 'notice.started' : 'content.published'
  return { key: keyFor(ref, 'began', ended?.id ?? 'first'), kind, at }
}

/** What readers were told of it since it went live, and when. */
const corrections = (seen: Seen): Omit<Happened, keyof Ref>[] => {
  const { ref, document, row, now } = seen
  const from = sinceWhen(seen)
  const times = (document.updates ?? [])
    .flatMap(({ at }) => (at ? [new Date(at)] : []))
    .filter((at) => at <= now && from && at > from)
    .sort((a, b) => a.getTime() - b.getTime())
  const last = times.at(-1)
  return times.flatMap((time) => {
    // One that was given an earlier date is news all the same.
    const at = row?.event === 'corrected' && time === last ? new Date(row.at) : time
    return { key: keyFor(ref, 'corrected', time.toISOString()), kind: 'content.corrected' as const, at }
  })
}

const ending = ({ ref, definition, document, now }: Seen): Omit<Happened, keyof Ref> | undefined => {
  const state = stateOf(document, definition.lifetime, now)
  const at = document.withdrawal?.at ? new Date(document.withdrawal.at) : undefined
  if (state === 'withdrawn' && at)
    return { key: keyFor(ref, 'withdrawn', at.toISOString()), kind: 'content.withdrawn', at }
  const until = timeOf(document, definition.lifetime.until)
  if (state !== 'expired' || !until) return undefined
  const kind = definition.isAnnounced ? 'notice.ended' : 'content.withdrawn'
  return { key: keyFor(ref, 'ended', until.toISOString()), kind, at: until }
}

/** What follows from how a published document is now. */
const fromDocument = (seen: Seen): Omit<Happened, keyof Ref>[] => {
  const { definition, document, told, row, now } = seen
  if (stateOf(document, definition.lifetime, now) !== 'live') return [ending(seen)].flatMap((one) => one ?? [])
  const began = beginning(seen)
  const isNew = began && !told.some(({ key }) => key === began.key) && now.getTime() - began.at.getTime() <= oldest
  if (isNew) return [began]
  const corrected = corrections(seen)
  if (row && changedWith.includes(row.event))
    return [...corrected, { key: `machines:log:${row.sequence}`, kind: 'content.updated', at: new Date(row.at) }]
  return corrected
}

/** A document that readers had is off the site, or its time lies ahead now. */
const takenOff: readonly LogEvent[] = ['unpublished', 'deleted', 'scheduled']

/** Returns whether the feed of its type holds a document, as far as that is decided by what it says. */
const isInItsFeed = async (payload: BasePayload, { contentType, documentId }: Ref): Promise<boolean> => {
  const { only } = forReadersOf(contentType).feed ?? {}
  if (!only) return true
  const where = { and: [{ id: { equals: documentId } }, only] }
  return (await payload.db.count({ collection: named(contentType), where })).totalDocs > 0
}

/**
 * Returns what other systems are to be told of a document, as it is at this moment; nothing that readers can't know.
 * Each comes with its own key: to look once too often tells nobody anything twice.
 *
 * @param row what the log says that was done to it, if that is why it is looked at
 */
export const happenedTo = async (
  payload: BasePayload,
  ref: Ref,
  row: Row | undefined,
  now: Date,
): Promise<Happened[]> => {
  // Before the document: what is withdrawn in between is then not taken for having come back.
  const told = await toldOf(payload, ref)
  const published = await findPublished({ payload }, ref)
  const isShown = published && (await isInItsFeed(payload, ref))
  const document = isShown ? published : undefined
  const definition = definitionOf(ref.contentType)
  const [last] = told.filter(({ kind }) => [...beginnings, ...endings].includes(kind))
  const isKnown = last !== undefined && beginnings.includes(last.kind)
  const isPartly = forReadersOf(ref.contentType).feed?.only !== undefined
  // Taken off the site, or out of the feed, as what is called exempt; nothing is said of what was in none.
  const isOff =
    (row?.from === 'live' && takenOff.includes(row.event) && (isKnown || !isPartly)) ||
    (published && !isShown && isKnown)
  const isThere = document && stateOf(document, definition.lifetime, now) !== 'scheduled'
  const known = told.find(({ kind, note }) => beginnings.includes(kind) && note)?.note
  const found: Omit<Happened, keyof Ref>[] = isThere
    ? fromDocument({ ref, definition, document, told, row, now })
    : row && isOff
      ? [{ key: `machines:log:${row.sequence}`, kind: 'content.withdrawn', at: new Date(row.at) }]
      : []
  return found
    .filter(({ key, at }) => now.getTime() - at.getTime() <= oldest && !told.some((one) => one.key === key))
    .map((one) => ({
      ...one,
      ...ref,
      about: isThere ? document.title : row?.title,
      path: isThere ? document.address : known,
    }))
}
