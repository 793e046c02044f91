import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, contentTypes, definitionOf, isContentType } from '@collections/definitions'
import type { BasePayload, Where } from 'payload'
import { beginMailing } from '@/mail/prepare'
import { happenedKey } from '@/mail/told'
import { isLive } from '@/publishing/live'
import type { LogEvent } from '@/publishing/log/log'
import { stateOf } from '@/publishing/states/state'
import { findPublished, named } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { followedBefore, hasFollowers } from '@/subscriptions/matching'
import { alertOfDocument } from './alerts'
import { allInTurn } from './all-in-turn'
import { datesOf, type Happened, happenedBetween, happenedInSave } from './happenings'

/** What a save that changed what readers see is called in the log: also one that moved from when on they do. */
export const changes: readonly LogEvent[] = [
  'corrected',
  'correction-changed',
  'updated',
  'withdrawn',
  'scheduled',
  'published',
]

/** Where a document stood that had no page before a save, whatever was published of it once. */
const withoutPage: readonly unknown[] = ['draft', 'submitted', null, undefined]

type Ref = { contentType: ContentTypeSlug; documentId: string }

const definition = (type: ContentTypeSlug): TypeDefinition<ContentTypeSlug> => definitionOf(type)

const followedTypes = contentTypes.filter((type) => definition(type).happenings)

/** @param shown from when on readers see the version, in ISO 8601, where a save shows it: what happened may bear an earlier date */
const tellOf = async (
  payload: BasePayload,
  ref: Ref,
  version: Version,
  happened: Happened[],
  shown?: string,
): Promise<void> => {
  await allInTurn(happened, async (one) => {
    const { happening, note } = one
    const at = shown ?? one.at
    if (!(await hasFollowers(payload, followedBefore(ref, at)))) return
    const key = happenedKey(happening.name, ref, one.at, one.row)
    await beginMailing(payload, { ...ref, key, kind: happening.as, about: version.title, note, at })
  })
}

/** The versions that readers had before a save and with it; fewer where there was none. */
const versionsAround = async (payload: BasePayload, { contentType, documentId }: Ref, at: string) => {
  const find = async (when: Where, sort: string): Promise<Version | undefined> => {
    const { docs } = await payload.findVersions({
      collection: named(contentType),
      where: { and: [{ parent: { equals: documentId } }, { 'version._status': { equals: 'published' } }, when] },
      sort,
      limit: 1,
      pagination: false,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
    })
    return docs[0]?.version as unknown as Version | undefined
  }
  return {
    before: await find({ updatedAt: { less_than: at } }, '-updatedAt'),
    after: await find({ updatedAt: { greater_than_equal: at } }, 'updatedAt'),
  }
}

/** Returns whether it was mailed as an emergency since a time. */
const isMailedSince = async (
  payload: BasePayload,
  { contentType, documentId }: Ref,
  time: string,
): Promise<boolean> => {
  const of: Where[] = [{ documentId: { equals: documentId } }, { contentType: { equals: contentType } }]
  const where = { and: [...of, { kind: { equals: 'emergency' } }, { createdAt: { greater_than_equal: time } }] }
  return Boolean(await payload.db.findOne({ collection: 'mailings', where }))
}

/** What becomes an emergency after it went live is one from then on, to everybody who follows it by anything. */
const alertIfEmergency = async (
  payload: BasePayload,
  ref: Ref,
  before: Version,
  after: Version,
  at: Date,
  now: Date,
) => {
  const { isEmergency, lifetime } = definition(ref.contentType)
  if (!isEmergency?.(after) || isEmergency(before) || !isLive(after, lifetime, at)) return
  // What goes live by it is told as what has gone live, and as an emergency then.
  if (stateOf(before, lifetime, at) === 'scheduled') return
  const current = await findPublished({ payload }, ref)
  if (!current || !isEmergency(current) || !isLive(current, lifetime, now)) return
  const time = at.toISOString()
  // Whoever was not told yet that it went live is told that it is an emergency by that.
  await alertOfDocument(payload, ref.contentType, ref.documentId, now)
  if (await isMailedSince(payload, ref, time)) return
  const key = `emergency:${ref.contentType}:${ref.documentId}:${time}`
  await beginMailing(payload, { ...ref, key, kind: 'emergency', about: after.title, at: time })
}

type Row = { event: LogEvent; at: string; from?: string | null; contentType: string; documentId: string }

/** Tells those who follow a document of what a save did to it, each time once, whoever sees it first. */
export const tellOfSave = async (payload: BasePayload, row: Row, now: Date): Promise<void> => {
  const { event, from, contentType, documentId } = row
  if (!changes.includes(event) || withoutPage.includes(from)) return
  if (!isContentType(contentType) || !followedTypes.includes(contentType)) return
  const ref = { contentType, documentId }
  // Two old versions are not read for each row of a long log without need.
  const shown = new Date(row.at).toISOString()
  if (!definition(contentType).isEmergency && !(await hasFollowers(payload, followedBefore(ref, shown)))) return
  const { before, after } = await versionsAround(payload, ref, shown)
  if (!before || !after) return
  const at = new Date(row.at)
  await alertIfEmergency(payload, ref, before, after, at, now)
  await tellOf(payload, ref, after, happenedInSave(before, after, definition(contentType), at), shown)
}

const withDateBetween = async (
  payload: BasePayload,
  type: ContentTypeSlug,
  path: string,
  since: Date,
  now: Date,
): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: named(type),
    where: {
      and: [
        { _status: { equals: 'published' } },
        { [path]: { greater_than: since.toISOString(), less_than_equal: now.toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
    select: { title: true },
  })
  return docs.map(({ id }) => id)
}

/** The same of what happens by itself, at a date that was given ahead. */
export const tellOfDates = async (payload: BasePayload, since: Date, now: Date): Promise<void> => {
  if (!(await hasFollowers(payload, { kind: { equals: 'document' } }))) return
  await allInTurn(followedTypes, async (contentType) => {
    const lived = definition(contentType)
    const paths = [...new Set(lived.happenings?.flatMap(datesOf))]
    const found = await Promise.all(paths.map((path) => withDateBetween(payload, contentType, path, since, now)))
    await allInTurn([...new Set(found.flat())], async (documentId) => {
      const ref = { contentType, documentId }
      const version = await findPublished({ payload }, ref)
      if (version) await tellOf(payload, ref, version, happenedBetween(version, lived, since, now))
    })
  })
}
