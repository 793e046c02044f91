import type { ContentTypeSlug } from '@collections/definitions'
import type { CollectionConfig, PayloadRequest, Where } from 'payload'
import { asOwnQuery } from '@/publishing/later-parts'
import { clausesOf, filterableOf, filtersIn, type ListFilters } from './list-filters'
import type { ListView } from './list-views'

type BaseFilter = NonNullable<NonNullable<CollectionConfig['admin']>['baseFilter']>

/** A database takes only so many values in one query. */
const atOnce = 500

/** Documents whose newest version is a draft. @returns their ids */
const withNewestDraft = async (req: PayloadRequest, collection: ContentTypeSlug): Promise<string[]> => {
  const { docs } = await req.payload.db.findVersions<{ id: string }>({
    collection,
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    select: { parent: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ parent }) => String(parent))
}

/**
 * Returns what is published and meets a rule, although the list shows a newer draft of it: the list reads
 * newest versions, and of those a rule about what is public knows nothing.
 */
const besideDrafts = async (req: PayloadRequest, collection: ContentTypeSlug, where: Where): Promise<string[]> => {
  const drafts = await withNewestDraft(req, collection)
  const found: string[] = []
  for (let at = 0; at < drafts.length; at += atOnce) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: { and: [where, { id: { in: drafts.slice(at, at + atOnce) } }] },
      // By id, or the database takes the order of dates as a reason to go through everything that is published.
      sort: 'id',
      select: { _status: true },
      limit: 0,
      pagination: false,
      req,
    })
    found.push(...docs.map(({ id }) => String(id)))
  }
  return found
}

const withWaitingChange = async (req: PayloadRequest, collection: ContentTypeSlug): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'scheduled-changes',
    where: { contentType: { equals: collection }, state: { equals: 'waiting' } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ documentId }) => documentId)
}

/**
 * The rule of a view for a read of newest versions, which is how lists read.
 *
 * @returns a clause; whose eyes it is read with is decided by read access, as ever
 */
export const whereOfView = async (
  req: PayloadRequest,
  collection: ContentTypeSlug,
  view: ListView,
  now: Date,
): Promise<Where> => {
  const where = view.where(now, req.user ? String(req.user.id) : undefined)
  if (view.looksAt === 'newest') return where
  const ids = await besideDrafts(req, collection, where)
  if (view.orChangeWaits) ids.push(...(await withWaitingChange(req, collection)))
  return ids.length > 0 ? { or: [where, { id: { in: ids } }] } : where
}

/**
 * The rule of a list as it is read: its view, and what it is narrowed to beside it.
 *
 * @param view without one, all
 * @returns undefined where nothing narrows it
 */
export const whereOfList = async (
  req: PayloadRequest,
  collection: ContentTypeSlug,
  view: ListView | undefined,
  filters: ListFilters,
): Promise<Where | undefined> => {
  const of = view && asOwnQuery(req, await whereOfView(req, collection, view, new Date()))
  const clauses = clausesOf(filters, filterableOf(req.payload.collections[collection].config))
  if (clauses.length === 0) return of
  return asOwnQuery(req, { and: of ? [of, ...clauses] : clauses })
}

/** Narrows the list of a type to the view and the filters that its address names; unknown ones narrow nothing. */
export const filterList =
  (collection: ContentTypeSlug, views: ListView[]): BaseFilter =>
  async ({ req }) => {
    const view = views.find(({ name }) => name === req.query?.view)
    const filters = filtersIn(req.query, filterableOf(req.payload.collections[collection].config))
    return (await whereOfList(req, collection, view, filters)) ?? null
  }
