import type { ContentTypeSlug } from '@collections/definitions'
import type { CollectionAfterOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { lifetimeOf } from '@/publishing/live'
import { isStaff, mayReadDrafts } from '@/publishing/roles'
import { named } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { isAuthorOf } from '@/words/references'
import type { DocumentStanding } from './document-standing'
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
 * Returns where each of some documents stands: its newest version, the published one, and a change that waits.
 * Three queries, however many documents.
 */
export const standingsOf = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  ids: string[],
): Promise<Map<string, DocumentStanding>> => {
  const slug = named(collection.slug)
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

/** Returns whether somebody may know that there is a draft, and what waits. */
export const mayKnowDraft = (req: PayloadRequest, collection: string, { newest }: DocumentStanding): boolean =>
  mayReadDrafts(req.user, collection as ContentTypeSlug) || isAuthorOf(req.user, newest)

/** Returns what a standing looks like to this person: to others than its authors and editors, what is public. */
export const asSeenBy = (
  req: PayloadRequest,
  collection: string,
  standing: DocumentStanding,
): DocumentStanding | undefined => {
  if (mayKnowDraft(req, collection, standing)) return standing
  const { published } = standing
  return published && { newest: published, published }
}

const isWanted = (select: Record<string, unknown> | undefined): boolean => {
  if (!select) return true
  if ('standing' in select) return select.standing === true
  return Object.values(select).every((choice) => choice === false)
}

type StateReadOptions = { select?: Record<string, unknown>; currentDepth?: number }

/** Says in `standing`, to those who work here, where each document of an answer stands. Costs the public nothing. */
export const showState: CollectionAfterOperationHook = async ({
  args,
  operation,
  result,
  req,
  collection,
  overrideAccess,
}) => {
  if (overrideAccess || (operation !== 'find' && operation !== 'findByID') || !isStaff(req.user)) return result
  const { select, currentDepth } = args as StateReadOptions
  if (currentDepth || !isWanted(select)) return result
  const docs = (operation === 'find' ? (result as { docs: unknown[] }).docs : [result]) as (Version & {
    standing?: string
  })[]
  const ids = docs.flatMap((doc) => (doc?.id ? [doc.id] : []))
  if (ids.length === 0) return result
  const standings = await standingsOf(req, collection, ids)
  const type = { slug: collection.slug, lifetime: lifetimeOf(collection) }
  const now = new Date()
  for (const doc of docs) {
    const found = standings.get(doc?.id)
    const seen = found && asSeenBy(req, collection.slug, found)
    if (seen) doc.standing = listCell(seen, type, now)
  }
  return result
}
