import type { CollectionSlug, PayloadRequest } from 'payload'
import { named } from './store'

/**
 * Returns whether the person of a request may change a document now, by the rule of its collection.
 *
 * @param collection any slug; one that there isn't is nobody's to edit
 */
export const mayEdit = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> => {
  const type = req.payload.collections[collection as CollectionSlug]
  const rule = type ? await type.config.access.update({ req, id }) : false
  if (typeof rule === 'boolean') return rule
  // Asked of the newest version: somebody may have become an author of it since the first.
  const { docs } = await req.payload.find({
    collection: named(collection),
    where: { and: [{ id: { equals: id } }, rule] },
    draft: true,
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.length > 0
}

/** The same for settings and the home page. */
export const mayEditSettings = async (req: PayloadRequest, slug: string): Promise<boolean> => {
  const settings = req.payload.config.globals.find((global) => global.slug === slug)
  return Boolean(settings && (await settings.access.update({ req })))
}
