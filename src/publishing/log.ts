import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { addressIsFixed } from './address'
import { publishedVersion } from './published-version'

export const publicationEvents = [
  { value: 'drafted', label: 'Draft saved' },
  { value: 'published', label: 'Published' },
  { value: 'updated', label: 'Published version changed' },
  { value: 'corrected', label: 'Public update added' },
  { value: 'withdrawn', label: 'Withdrawn' },
  { value: 'reinstated', label: 'Withdrawal lifted' },
  { value: 'unpublished', label: 'Taken off the site' },
  { value: 'deleted', label: 'Deleted' },
] as const

export type PublicationEvent = (typeof publicationEvents)[number]['value']

export type Logged = {
  id: string
  _status?: 'draft' | 'published' | null
  title?: string | null
  address?: string | null
  firstPublishedAt?: string | null
  updates?: unknown[] | null
  withdrawal?: { at?: string | null; reason?: string | null } | null
}

/**
 * Names what a save did.
 *
 * @param published what was published before it; undefined if nothing was
 * @param saved the document as saved
 * @param besidePublished the save made a draft beside the published version, which stays as it is
 */
export const eventOf = (published: Logged | undefined, saved: Logged, besidePublished: boolean): PublicationEvent => {
  if (saved._status !== 'published') return published && !besidePublished ? 'unpublished' : 'drafted'
  if (!published) return 'published'
  if (saved.withdrawal?.at && !published.withdrawal?.at) return 'withdrawn'
  if (!saved.withdrawal?.at && published.withdrawal?.at) return 'reinstated'
  return (saved.updates?.length ?? 0) > (published.updates?.length ?? 0) ? 'corrected' : 'updated'
}

/** Appends one row, in the transaction of `req`, so that it stands or falls with the change. */
const append = async (req: PayloadRequest, event: PublicationEvent, contentType: string, document: Logged) => {
  await req.payload.create({
    collection: 'publication-log',
    req,
    depth: 0,
    overrideAccess: true,
    data: {
      at: new Date().toISOString(),
      event,
      contentType,
      documentId: String(document.id),
      title: document.title,
      address: document.address,
      by: req.user?.id,
      byName: req.user ? req.user.name || req.user.email : 'System',
      reason: event === 'withdrawn' ? document.withdrawal?.reason : undefined,
      wasPublic: addressIsFixed(document, new Date()),
    },
  })
}

export const recordChange: CollectionAfterChangeHook<Logged> = async ({ doc, collection, req }) => {
  const published = publishedVersion(req, collection.slug, doc.id)
  const besidePublished = req.context.takesBack !== true
  await append(req, eventOf(published, doc, besidePublished), collection.slug, doc)
  return doc
}

export const recordDeletion: CollectionAfterDeleteHook<Logged> = async ({ doc, collection, req }) => {
  await append(req, 'deleted', collection.slug, doc)
  return doc
}
