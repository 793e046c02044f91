import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { Logged } from '../log/log'
import { mayPublish } from '../roles'

const key = (collection: string, id: unknown) => `published-version:${collection}:${id}`

/** The version of a document that was published before the save under way; undefined if none was. */
export const publishedVersion = (req: PayloadRequest, collection: string, id: unknown): Logged | undefined =>
  req.context[key(collection, id)] as Logged | undefined

/** Looks up, before a save, what is published now: a draft may already stand beside it. */
export const rememberPublishedVersion: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (!originalDoc?.id) return data
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { equals: originalDoc.id }, _status: { equals: 'published' } },
    draft: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  req.context[key(collection.slug, originalDoc.id)] = docs[0]
  return data
}

/**
 * Refuses a save that makes something public, or takes it back, by somebody whose role only
 * writes drafts. The system itself (sample content, migrations) has no user and is let through.
 *
 * @throws {APIError} 403
 */
export const onlyPublishersPublish: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  const takesBack = req.context.takesBack === true && publishedVersion(req, collection.slug, originalDoc?.id)
  const publishes = data._status === 'published' || takesBack
  if (!req.user || !publishes || mayPublish(req.user, collection.slug)) return data
  throw new APIError('Your role writes drafts. Save this as a draft and ask an editor to publish it.', 403, null, true)
}
