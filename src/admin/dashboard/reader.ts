import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { asOwnQuery } from '@/publishing/later-parts'
import { named } from '@/publishing/store'

/** Describes who looks at the dashboard, and when. */
export type DashboardReader = { req: PayloadRequest; now: Date }

type Query = {
  where: Where
  sort: string
  limit: number
  select: Record<string, unknown>
  /** Ask the newest versions and not what is published. */
  draft?: boolean
}

/** The documents of a type that the person who is signed in may read, without a count of all there are. */
export const readAs = async <T>({ req }: DashboardReader, collection: CollectionSlug, query: Query): Promise<T[]> => {
  const { docs } = await req.payload.find({
    ...query,
    where: asOwnQuery(req, query.where, query.sort),
    collection: named(collection),
    select: query.select as never,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs as unknown as T[]
}
