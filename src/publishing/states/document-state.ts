import type { CollectionAfterOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { lifetimeOf } from '../live'
import { isAuthorOf } from '../references'
import { isStaff, mayReadDrafts } from '../roles'
import type { Version } from '../version'
import type { Standing } from './standing'
import { listCell } from './words/state-words'

const asVersion = (doc: object): Version => doc as Version

/** Fields that decide about a state; a type has not all of them. */
const deciding = (collection: SanitizedCollectionConfig): Record<string, true> => {
  const { from, until } = lifetimeOf(collection)
  const wanted = ['_status', 'authors', 'lastEditedBy', 'submitted', 'title', 'address', 'withdrawal', from, until]
  const there = collection.flattenedFields.filter(({ name }) => wanted.includes(name))
  return Object.fromEntries([...there.map(({ name }) => [name, true]), ['updatedAt', true]])
}

/**
 * Where each of some documents stands: its newest version, the published one, and a change that waits.
 * Three queries, however many documents.
 */
export const standingsOf = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  ids: string[],
): Promise<Map<string, Standing>> => {
  const slug = collection.slug as 'news'
  const rest = { depth: 0, limit: ids.length, pagination: false, overrideAccess: true, req } as const
  const select = deciding(collection)
  // MongoDB finds nothing by one thing that is no id, but fails with a list of such.
  const some = { id: ids.length === 1 ? { equals: ids[0] } : { in: ids } }
  const newest = await req.payload.find({ collection: slug, where: some, draft: true, select, ...rest })
  const where = { and: [some, { _status: { equals: 'published' } }] }
  const published = await req.payload.find({ collection: slug, where, select, ...rest })
  const changes = await req.payload.find({
    collection: 'scheduled-changes',
    where: { contentType: { equals: slug }, documentId: { in: ids }, state: { equals: 'waiting' } },
    ...rest,
  })
  const publishedById = new Map(published.docs.map((doc) => [doc.id, asVersion(doc)]))
  const changeById = new Map(changes.docs.map((change) => [change.documentId, change]))
  return new Map(
    newest.docs.map((doc) => [
      doc.id,
      { newest: asVersion(doc), published: publishedById.get(doc.id), change: changeById.get(doc.id) },
    ]),
  )
}

/** Whether somebody may know that there is a draft, and what waits. */
export const mayKnowDraft = (req: PayloadRequest, collection: string, { newest }: Standing): boolean =>
  mayReadDrafts(req.user, collection as ContentTypeSlug) || isAuthorOf(req.user, newest)

/** What a standing looks like to this person: to others than its authors and editors, what is public. */
export const asSeenBy = (req: PayloadRequest, collection: string, standing: Standing): Standing | undefined => {
  if (mayKnowDraft(req, collection, standing)) return standing
  const { published } = standing
  return published && { newest: published, published }
}

const isWanted = (select: Record<string, unknown> | undefined): boolean => {
  if (!select) return true
  if ('state' in select) return select.state === true
  return Object.values(select).every((choice) => choice === false)
}

type Read = { select?: Record<string, unknown>; currentDepth?: number }

/** Says in `state`, to those who work here, where each document of an answer stands. Costs the public nothing. */
export const showState: CollectionAfterOperationHook = async ({
  args,
  operation,
  result,
  req,
  collection,
  overrideAccess,
}) => {
  if (overrideAccess || (operation !== 'find' && operation !== 'findByID') || !isStaff(req.user)) return result
  const { select, currentDepth } = args as Read
  if (currentDepth || !isWanted(select)) return result
  const docs = (operation === 'find' ? (result as { docs: unknown[] }).docs : [result]) as (Version & {
    state?: string
  })[]
  const ids = docs.flatMap((doc) => (doc?.id ? [doc.id] : []))
  if (ids.length === 0) return result
  const standings = await standingsOf(req, collection, ids)
  const type = { slug: collection.slug, lifetime: lifetimeOf(collection) }
  const now = new Date()
  for (const doc of docs) {
    const standing = standings.get(doc?.id)
    const seen = standing && asSeenBy(req, collection.slug, standing)
    if (seen) doc.state = listCell(seen, type, now)
  }
  return result
}
