import type { ContentTypeSlug } from '@collections/definitions'
import type { Access, PayloadRequest } from 'payload'
import { mayReadDrafts } from './roles'
import { named } from './store'

/** The documents of a type on which the user of a request is named as an author. @returns their ids */
export const ownDocuments = async (req: PayloadRequest, collection: ContentTypeSlug): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: named(collection),
    where: { authors: { in: [req.user?.id] } },
    draft: true,
    select: { slug: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/** Decides who may read a document's versions: those who may publish it, and who its authors are now. */
export const authorsOfVersion =
  (collection: ContentTypeSlug): Access =>
  async ({ req }) => {
    if (mayReadDrafts(req.user, collection)) return true
    if (!req.user) return false
    const own = await ownDocuments(req, collection)
    return own.length > 0 ? { parent: { in: own } } : { parent: { exists: false } }
  }
