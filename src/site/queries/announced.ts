import type { ContentTypeSlug } from '@collections/definitions'
import type { SelectType, Where } from 'payload'
import { newsroom } from '@/newsroom'
import { named } from '@/publishing/store'

/*
 * What is planned or past is not live, so no list, feed or API shows it. Where a type announces its documents, its list,
 * search and a document’s own page show them all the same, marked as planned or past.
 */

type Question = { where: Where; sort: string; limit: number; select?: SelectType; depth?: number }

/** Published documents of a type that announces them, whether planned, current or past. */
export const announced = async <Document>(
  slug: ContentTypeSlug,
  { where, sort, limit, select, depth = 1 }: Question,
): Promise<Document[]> => {
  const payload = await newsroom()
  const { docs } = await payload.find({
    collection: named(slug),
    where: { and: [{ _status: { equals: 'published' } }, where] },
    sort,
    select: select as never,
    depth,
    limit,
    pagination: false,
    draft: false,
    overrideAccess: true,
  })
  return docs as Document[]
}
