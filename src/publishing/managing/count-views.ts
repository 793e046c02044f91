import type { ContentTypeSlug } from '@collections/definitions'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ListFilters } from './list-filters'
import type { ListView } from './list-views'
import { whereOfList } from './view-filter'

/**
 * Counts what a list would show to somebody.
 *
 * @param view one of the type's views; without it, all
 * @param filters what it is narrowed to beside the view
 * @param user whose eyes it is counted with
 */
export const countView = async (
  payload: Payload,
  collection: ContentTypeSlug,
  { view, filters }: { view?: ListView; filters: ListFilters },
  user: PayloadRequest['user'],
): Promise<number> => {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const where = await whereOfList(req, collection, view, filters)
  const { totalDocs } = await payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    limit: 1,
    select: { _status: true },
    overrideAccess: false,
    req,
  })
  return totalDocs
}
