import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { addressIsFixed } from './address'
import { publishedVersion } from './published-version'

/** What the log knows about content. */
export const publicationEvents = [
  { value: 'drafted', label: 'Draft saved' },
  { value: 'submitted', label: 'Submitted for approval' },
  { value: 'returned', label: 'Returned to its authors' },
  { value: 'scheduled', label: 'Approved, goes live later' },
  { value: 'published', label: 'Published' },
  { value: 'updated', label: 'Published version changed' },
  { value: 'corrected', label: 'Public update added' },
  { value: 'correction-changed', label: 'Public update reworded' },
  { value: 'withdrawn', label: 'Withdrawn' },
  { value: 'reinstated', label: 'Withdrawal lifted' },
  { value: 'unpublished', label: 'Taken off the site' },
  { value: 'restored', label: 'Older version restored' },
  { value: 'deleted', label: 'Deleted' },
  { value: 'moved', label: 'Address changed' },
  { value: 'change-scheduled', label: 'Change scheduled' },
  { value: 'change-cancelled', label: 'Scheduled change cancelled' },
  { value: 'change-failed', label: 'Scheduled change could not be published' },
  { value: 'preview-link-made', label: 'Preview link made' },
  { value: 'preview-link-opened', label: 'Preview link opened' },
  { value: 'preview-link-revoked', label: 'Preview link revoked' },
  { value: 'redirect-made', label: 'Redirect made' },
  { value: 'redirect-changed', label: 'Redirect changed' },
  { value: 'redirect-deleted', label: 'Redirect deleted' },
] as const

/** What the log knows about people and settings; for administrators. */
export const accountEvents = [
  { value: 'signed-in', label: 'Signed in' },
  { value: 'sign-in-failed', label: 'Sign-in failed' },
  { value: 'account-made', label: 'Account made' },
  { value: 'account-deleted', label: 'Account deleted' },
  { value: 'roles-changed', label: 'Roles changed' },
  { value: 'password-changed', label: 'Password changed' },
  { value: 'settings-changed', label: 'Settings changed' },
] as const

export type PublicationEvent = (typeof publicationEvents)[number]['value']
export type LogEvent = PublicationEvent | (typeof accountEvents)[number]['value']

export type LogEntry = {
  event: LogEvent
  /** The slug of the collection, or of the global, that it happened to. */
  contentType: string
  documentId: string
  title?: string | null
  address?: string | null
  from?: string | null
  to?: string | null
  reason?: string | null
  /** The public could have seen the document at `address` before or at this moment. */
  wasPublic?: boolean
}

/**
 * Appends one row, in the transaction of `req`, so that it stands or falls with the change.
 *
 * @param req whose user did it; nobody signed in is the system, or for a preview link its holder
 * @param byName who did it, when it is not the user of `req`
 */
export const appendToLog = async (req: PayloadRequest, entry: LogEntry, byName?: string): Promise<void> => {
  await req.payload.create({
    collection: 'publication-log',
    req,
    depth: 0,
    overrideAccess: true,
    data: {
      ...entry,
      at: new Date().toISOString(),
      by: byName ? undefined : req.user?.id,
      byName: byName ?? (req.user ? req.user.name || req.user.email : 'System'),
    },
  })
}

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

const append = (req: PayloadRequest, event: PublicationEvent, contentType: string, document: Logged) =>
  appendToLog(req, {
    event,
    contentType,
    documentId: String(document.id),
    title: document.title,
    address: document.address,
    reason: event === 'withdrawn' ? document.withdrawal?.reason : undefined,
    wasPublic: addressIsFixed(document, new Date()),
  })

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
