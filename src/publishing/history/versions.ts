import type { ContentTypeSlug } from '@collections/definitions'
import type { PayloadRequest, Where } from 'payload'

export type SavedVersion = { id: string; updatedAt: string; version: Record<string, unknown> }

type VersionsQuery = { type: ContentTypeSlug; id: string; where?: Where; limit: number }

/**
 * Versions of a document with what they refer to, newest first, as far as the person who asks may read them.
 */
export const versionsOf = async (
  req: PayloadRequest,
  { type, id, where, limit }: VersionsQuery,
): Promise<SavedVersion[]> => {
  const { docs } = await req.payload.findVersions({
    collection: type,
    where: { and: [{ parent: { equals: id } }, ...(where ? [where] : [])] },
    // What is restored keeps the day on which it was made.
    sort: '-updatedAt',
    limit,
    pagination: false,
    depth: 1,
    showHiddenFields: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs as unknown as SavedVersion[]
}
