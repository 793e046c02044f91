import type { PayloadRequest } from 'payload'

/** Lists what the log knows about content. */
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
  { value: 'draft-dropped', label: 'Draft dropped' },
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
  { value: 'sent-to-press', label: 'Sent to journalists' },
  { value: 'mail-paused', label: 'E-mails paused' },
  { value: 'mail-resumed', label: 'E-mails resumed' },
] as const

/** Lists what the log knows about people and settings; for administrators. */
export const accountEvents = [
  { value: 'signed-in', label: 'Signed in' },
  { value: 'sign-in-failed', label: 'Sign-in failed' },
  { value: 'account-made', label: 'Account made' },
  { value: 'account-renamed', label: 'Account renamed' },
  { value: 'account-deleted', label: 'Account deleted' },
  { value: 'roles-changed', label: 'Roles changed' },
  { value: 'password-link-made', label: 'Link to choose a password made' },
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
  /** Says when it happened, in ISO 8601; now, if it isn't said. */
  at?: string
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
      at: entry.at ?? new Date().toISOString(),
      by: byName ? undefined : req.user?.id,
      byName: byName ?? (req.user ? req.user.name || req.user.email : 'System'),
    },
  })
}
