import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { addressIsFixed } from '../addresses/address'
import { isApprovedAlone, reasonOf } from '../approval/approval'
import { publishedVersion } from '../approval/published-version'
import { type Lifetime, lifetimeOf } from '../live'
import { stateOf } from '../states/state'

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
  { value: 'added', label: 'Added' },
  { value: 'changed', label: 'Changed' },
  { value: 'redirect-made', label: 'Redirect made' },
  { value: 'redirect-changed', label: 'Redirect changed' },
  { value: 'redirect-deleted', label: 'Redirect deleted' },
] as const

/** What the log knows about people and settings; for administrators. */
export const accountEvents = [
  { value: 'signed-in', label: 'Signed in' },
  { value: 'sign-in-failed', label: 'Sign-in failed' },
  { value: 'account-made', label: 'Account made' },
  { value: 'account-renamed', label: 'Account renamed' },
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

type Update = { id?: string | null; note?: string | null; text?: string | null }

export type Logged = Record<string, unknown> & {
  id: string
  _status?: 'draft' | 'published' | null
  title?: string | null
  address?: string | null
  firstPublishedAt?: string | null
  submitted?: boolean | null
  updates?: Update[] | null
  withdrawal?: { at?: string | null; reason?: string | null } | null
}

type Change = {
  /** What was published before the save; undefined if nothing was. */
  published?: Logged
  /** The newest version before the save; undefined for a new document. */
  previous?: Logged
  saved: Logged
  /** The save made a draft beside the published version, which stays as it is. */
  besidePublished?: boolean
  restored?: boolean
  lifetime: Lifetime
  now: Date
}

const wordsOf = ({ note, text }: Update): string => note ?? text ?? ''

/** The first public update whose words a save changed, before and after. */
const reworded = (before: Logged, after: Logged): { from: string; to: string } | undefined => {
  for (const [index, then] of (before.updates ?? []).entries()) {
    const now = after.updates?.find(({ id }) => id && id === then.id) ?? after.updates?.[index]
    if (!now || wordsOf(now) !== wordsOf(then)) return { from: wordsOf(then), to: now ? wordsOf(now) : '' }
  }
  return undefined
}

const draftEvent = ({ published, previous, saved, besidePublished, restored }: Change): PublicationEvent => {
  if (published && !besidePublished) return 'unpublished'
  if (restored) return 'restored'
  if (saved.submitted && !previous?.submitted) return 'submitted'
  return !saved.submitted && previous?.submitted && previous._status !== 'published' ? 'returned' : 'drafted'
}

/** Names what a save did. */
export const eventOf = (change: Change): PublicationEvent => {
  const { published, saved, restored, lifetime, now } = change
  if (saved._status !== 'published') return draftEvent(change)
  if (published && saved.withdrawal?.at && !published.withdrawal?.at) return 'withdrawn'
  if (published && !saved.withdrawal?.at && published.withdrawal?.at) return 'reinstated'
  if (restored) return 'restored'
  const { from } = lifetime
  const isAhead = stateOf(saved, lifetime, now) === 'scheduled'
  if (isAhead && (!published || (from && published[from] !== saved[from]))) return 'scheduled'
  if (!published) return 'published'
  if ((saved.updates?.length ?? 0) > (published.updates?.length ?? 0)) return 'corrected'
  return reworded(published, saved) ? 'correction-changed' : 'updated'
}

const fromAndTo = (event: PublicationEvent, change: Change): { from?: string; to?: string } => {
  const { published, previous, saved, besidePublished, lifetime, now } = change
  if (event === 'correction-changed' && published) return reworded(published, saved) ?? {}
  const before = besidePublished || !published ? previous : published
  return { from: before ? stateOf(before, lifetime, now) : undefined, to: stateOf(saved, lifetime, now) }
}

const reasonFor = (
  req: PayloadRequest,
  collection: string,
  event: PublicationEvent,
  saved: Logged,
): string | undefined => {
  const given = reasonOf(req)
  if (event === 'withdrawn') return saved.withdrawal?.reason ?? given
  return isApprovedAlone(req, collection, saved.id) && given ? `Published without a second person: ${given}` : given
}

/** Says in the log what a save did, in the transaction of the save. */
export const recordChange: CollectionAfterChangeHook<Logged> = async ({
  doc,
  previousDoc,
  collection,
  operation,
  req,
}) => {
  const change: Change = {
    published: publishedVersion(req, collection.slug, doc.id),
    previous: operation === 'create' ? undefined : previousDoc,
    saved: doc,
    besidePublished: req.context.takesBack !== true,
    restored: req.context.isRestoringVersion === true,
    lifetime: lifetimeOf(collection),
    now: new Date(),
  }
  const event = eventOf(change)
  await appendToLog(req, {
    event,
    contentType: collection.slug,
    documentId: String(doc.id),
    title: doc.title,
    address: doc.address,
    reason: reasonFor(req, collection.slug, event, doc),
    wasPublic: addressIsFixed(doc, change.now),
    ...fromAndTo(event, change),
  })
  return doc
}

export const recordDeletion: CollectionAfterDeleteHook<Logged> = async ({ doc, collection, req }) => {
  const now = new Date()
  await appendToLog(req, {
    event: 'deleted',
    contentType: collection.slug,
    documentId: String(doc.id),
    title: doc.title,
    address: doc.address,
    from: stateOf(doc, lifetimeOf(collection), now),
    reason: reasonOf(req),
    wasPublic: addressIsFixed(doc, now),
  })
  return doc
}
