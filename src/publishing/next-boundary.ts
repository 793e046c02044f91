import type { BasePayload, FlattenedField, SanitizedCollectionConfig, Where } from 'payload'
import { startOfNextDay } from '@/words/dates'
import { fieldPaths } from './field-paths'
import { named } from './store'
import { valuesAt } from './values-at'

/*
 * The next moment at which a page can change although nobody does anything: something goes live,
 * expires, opens, closes, starts, ends or is withdrawn. Every date of everything that is published
 * counts, so that no field can be forgotten; one that changes nothing costs a few new pages.
 */

/** Dates of the records themselves, which never lie ahead. */
const ofTheRecord = new Set(['createdAt', 'updatedAt', 'deletedAt', 'firstPublishedAt', 'lockUntil'])

/** Returns whether a date only says something about the record, and changes nothing when it comes. */
export const isOfTheRecord = (name: string): boolean => ofTheRecord.has(name)

/** The paths of every date of a type, inside groups and rows of lists too. */
export const datesIn = (fields: FlattenedField[]): string[] =>
  fieldPaths(fields, ({ type, name }) => type === 'date' && !isOfTheRecord(name))

/** Collections that no reader of the site ever sees something of. */
const behindTheScenes = new Set([
  'comments',
  'deliveries',
  'kept-texts',
  'mailings',
  'preview-links',
  'publication-log',
  'scheduled-changes',
  'subscribers',
  'subscriptions',
  'users',
  'webhooks',
])

const isSeen = ({ slug }: SanitizedCollectionConfig): boolean =>
  !behindTheScenes.has(slug) && !slug.startsWith('payload-')

/** One kind of date: of what, and of which of them. */
export type DateSource = { collection: string; path: string; where: Where[] }

/** The earliest of one kind of date after a moment, in milliseconds; infinity if there is none. */
export const earliest = async (
  payload: BasePayload,
  { collection, path, where }: DateSource,
  now: Date,
): Promise<number> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: named(collection),
    where: { and: [...where, { [path]: { greater_than: now.toISOString() } }] },
    sort: path,
    limit: 1,
    pagination: false,
    select: { [path.split('.')[0] as string]: true },
  })
  const times = docs.flatMap((doc) => valuesAt(doc, path)).map((value) => new Date(String(value)).getTime())
  return Math.min(Number.POSITIVE_INFINITY, ...times.filter((time) => time > now.getTime()))
}

const datesOf = (collections: SanitizedCollectionConfig[]): DateSource[] =>
  collections.filter(isSeen).flatMap((collection) => {
    const where: Where[] = collection.versions?.drafts ? [{ _status: { equals: 'published' } }] : []
    return datesIn(collection.flattenedFields).map((path) => ({ collection: collection.slug, path, where }))
  })

/** Every kind of date at which what readers see can change. */
export const sourcesOf = (collections: SanitizedCollectionConfig[]): DateSource[] => [
  ...datesOf(collections),
  { collection: 'scheduled-changes', path: 'goesLiveAt', where: [{ state: { equals: 'waiting' } }] },
]

/**
 * Returns when documents of a type last changed by themselves: the newest of their dates that has passed, for whatever
 * it stands. Undefined if none has.
 */
export const lastBoundary = async (payload: BasePayload, collection: string, now: Date): Promise<Date | undefined> => {
  const sources = datesOf(payload.config.collections).filter((source) => source.collection === collection)
  const times = await Promise.all(
    sources.map(async ({ path, where }) => {
      const { docs } = await payload.db.find<Record<string, unknown>>({
        collection: named(collection),
        where: { and: [...where, { [path]: { less_than_equal: now.toISOString() } }] },
        sort: `-${path}`,
        limit: 1,
        pagination: false,
        select: { [path.split('.')[0] as string]: true },
      })
      return docs.flatMap((doc) => valuesAt(doc, path)).map((value) => new Date(String(value)).getTime())
    }),
  )
  const passed = times.flat().filter((time) => time <= now.getTime())
  return passed.length > 0 ? new Date(Math.max(...passed)) : undefined
}

/** Describes what a date has passed for. */
export type Passed = { collection: string; id: string }

/** Every published document of which some date lies after one moment and not after another. */
export const passedBetween = async (payload: BasePayload, after: Date, until: Date): Promise<Passed[]> => {
  const found = await Promise.all(
    datesOf(payload.config.collections).map(async ({ collection, path, where }) => {
      const passed = { [path]: { greater_than: after.toISOString(), less_than_equal: until.toISOString() } }
      const { docs } = await payload.db.find<{ id: string }>({
        collection: named(collection),
        where: { and: [...where, passed] },
        limit: 0,
        pagination: false,
        select: { id: true },
      })
      return docs.map(({ id }) => ({ collection, id }))
    }),
  )
  return found.flat()
}

/** The first of these times, midnight at the latest. In milliseconds. */
export const earliestOf = (times: Iterable<number>, now: Date): Date =>
  new Date(Math.min(startOfNextDay(now).getTime(), ...times))

/**
 * The next moment after `now` at which what readers see can change by itself. There always is one:
 * at midnight "closes tomorrow" becomes "closes today".
 */
export const nextBoundary = async (payload: BasePayload, now: Date): Promise<Date> => {
  const sources = sourcesOf(payload.config.collections)
  return earliestOf(await Promise.all(sources.map((source) => earliest(payload, source, now))), now)
}
