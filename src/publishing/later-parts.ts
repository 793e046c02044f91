import type { CollectionAfterReadHook, CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'
import { QueryError } from 'payload'
import type { ContentTypeSlug } from './content-types'
import { namesIn, pathsAsked } from './paths-through'
import { isAuthorOf } from './references'
import { mayReadDrafts } from './roles'
import type { SavePart } from './saves/save'

/** A group of a document that is public only from a time of its own, such as a consultation's outcome. */
export type LaterPart = { field: string; from: string }

export const laterPartsOf = (collection: Pick<SanitizedCollectionConfig, 'custom'>): LaterPart[] =>
  (collection.custom?.laterParts as LaterPart[] | undefined) ?? []

type Document = Record<string, unknown>

const hasCome = (value: unknown, now: Date): boolean => Boolean(value) && new Date(value as string) <= now

/**
 * A live document as the public may see it at a moment: without the parts, public updates and
 * withdrawal whose time has not come.
 */
export const withoutLaterParts = (document: Document, parts: LaterPart[], now: Date): Document => {
  const shown = { ...document }
  for (const { field, from } of parts)
    if (!hasCome((shown[field] as Document | undefined)?.[from], now)) delete shown[field]
  if (Array.isArray(shown.updates)) shown.updates = shown.updates.filter(({ at }) => hasCome(at, now))
  const { at } = (shown.withdrawal ?? {}) as { at?: unknown }
  if (!hasCome(at, now)) delete shown.withdrawal
  return shown
}

/** Takes away, from what the public reads, whatever its time has not come for. */
export const hideLaterParts: CollectionAfterReadHook = ({ doc, collection, req, overrideAccess }) => {
  if (overrideAccess || mayReadDrafts(req.user, collection.slug) || isAuthorOf(req.user, doc)) return doc
  return withoutLaterParts(doc, laterPartsOf(collection), new Date())
}

const saysSomething = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(saysSomething)
  if (value && typeof value === 'object') return Object.values(value).some(saysSomething)
  return value !== undefined && value !== null && value !== ''
}

/** A part that is published with something in it and no time of its own is public from now on. */
export const laterPartsNow: SavePart = {
  complete: ({ collection, data, now }) => {
    if (data._status !== 'published') return data
    const timed = { ...data }
    for (const { field, from } of laterPartsOf(collection)) {
      const part = (data[field] ?? {}) as Document
      const { [from]: time, ...content } = part
      const zone = `${from}_tz`
      if (!time && Object.entries(content).some(([name, value]) => name !== zone && saysSomething(value)))
        timed[field] = { ...part, [from]: now.toISOString() }
    }
    return timed
  },
}

/**
 * Fields that the public may not ask about: those that only staff read, and those that can hold
 * what is not public yet.
 */
const unaskable = (collection: Pick<SanitizedCollectionConfig, 'custom' | 'flattenedFields'>): Set<string> => {
  const forStaff = collection.flattenedFields.flatMap((field) =>
    'access' in field && field.access?.read ? [field.name] : [],
  )
  return new Set([...forStaff, ...laterPartsOf(collection).map(({ field }) => field), 'updates', 'withdrawal'])
}

/**
 * Refuses queries and sort orders from outside that would tell, by what they find, something that
 * the answer itself hides.
 *
 * @throws {QueryError} 400
 */
export const onlyPublicPaths: CollectionBeforeOperationHook = ({ args, req, collection, overrideAccess }) => {
  if (overrideAccess || req.payloadAPI === 'local' || mayReadDrafts(req.user, collection.slug as ContentTypeSlug))
    return args
  const hidden = unaskable(collection)
  const refused = pathsAsked(args).filter((path) => namesIn(path).some((name) => hidden.has(name)))
  if (refused.length > 0) throw new QueryError(refused.map((path) => ({ path })))
  return args
}
