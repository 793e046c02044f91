import type { CollectionAfterReadHook, CollectionBeforeOperationHook, SanitizedCollectionConfig, Where } from 'payload'
import { QueryError } from 'payload'
import type { ContentTypeSlug } from './content-types'
import { isAuthorOf } from './references'
import { mayReadDrafts } from './roles'

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

/** Fields that the public may not ask about, because they are hidden or can hold what is not public yet. */
const unaskable = new Set([
  'authors',
  'lastEditedBy',
  'outcome',
  'submitted',
  'updates',
  'usedContacts',
  'usedDocuments',
  'usedMedia',
  'withdrawal',
])

const isUnaskable = (path: string) => path.split('.').some((part) => unaskable.has(part.replace(/^-/, '')))

const pathsIn = (where: Where): string[] =>
  Object.entries(where).flatMap(([key, value]) => {
    if (!/^(and|or)$/i.test(key)) return [key]
    return (Array.isArray(value) ? value : [value]).flatMap((clause) => pathsIn((clause ?? {}) as Where))
  })

/**
 * Refuses queries and sort orders from outside that would tell, by what they find, something that
 * the answer itself hides.
 *
 * @throws {QueryError} 400
 */
export const onlyPublicPaths: CollectionBeforeOperationHook = ({ args, req, collection, overrideAccess }) => {
  if (overrideAccess || req.payloadAPI === 'local' || mayReadDrafts(req.user, collection.slug as ContentTypeSlug))
    return args
  const { where, sort, field } = args as { where?: Where; sort?: string | string[]; field?: string }
  const sorted = typeof sort === 'string' ? sort.split(',') : (sort ?? [])
  const refused = [...pathsIn(where ?? {}), ...sorted, field ?? ''].filter(isUnaskable)
  if (refused.length > 0) throw new QueryError(refused.map((path) => ({ path })))
  return args
}
