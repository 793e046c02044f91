import type { Access, PayloadRequest, Where } from 'payload'
import { contentTypes } from '../content-types'
import { hasRole, isStaff, mayPublish, mayReadDrafts } from '../roles'

/** An author has this many documents at most whose records they are shown: their newest. */
const mostOwn = 500

const ownDocuments = async (req: PayloadRequest): Promise<string[]> => {
  const own: string[] = []
  for (const collection of contentTypes) {
    if (mayReadDrafts(req.user, collection)) continue
    const { docs } = await req.payload.find({
      collection,
      where: { authors: { in: [req.user?.id] } },
      select: { slug: true },
      sort: '-updatedAt',
      limit: mostOwn,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    own.push(...docs.map(({ id }) => String(id)))
  }
  return own
}

/**
 * Read access of what is kept about documents (log, scheduled changes): it names them, so it is
 * shown to those who may read their drafts.
 */
export const readRecords: Access = async ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  if (!isStaff(req.user)) return false
  const readable = contentTypes.filter((type) => mayReadDrafts(req.user, type))
  const clauses: Where[] = [{ documentId: { in: await ownDocuments(req) } }]
  if (readable.length > 0) clauses.push({ contentType: { in: readable } })
  if (mayPublish(req.user, 'redirects')) clauses.push({ contentType: { in: ['redirects', 'topics'] } })
  return { or: clauses }
}
