import type { Lifetime } from '@collections/definition'
import { hasEnded, isLive } from '@/publishing/live'

/** Says where a document stands on its way from the first draft to the archive. */
export const documentStates = {
  draft: 'Draft',
  submitted: 'Waits for approval',
  scheduled: 'Approved, goes live later',
  live: 'Live',
  withdrawn: 'Withdrawn',
  expired: 'Came off',
} as const

export type DocumentState = keyof typeof documentStates

type Stated = {
  _status?: string | null
  submitted?: boolean | null
  withdrawal?: { at?: string | null } | null
}

/**
 * The state of one version of a document at a moment.
 *
 * @param document a version: of a published one, what the public gets; else a draft
 */
export const stateOf = (document: Stated, lifetime: Lifetime, now: Date): DocumentState => {
  if (document._status !== 'published') return document.submitted ? 'submitted' : 'draft'
  const dated = document as Record<string, unknown>
  if (hasEnded(dated, lifetime, now)) return 'expired'
  if (!isLive(dated, lifetime, now)) return 'scheduled'
  const withdrawn = document.withdrawal?.at && new Date(document.withdrawal.at) <= now
  return withdrawn ? 'withdrawn' : 'live'
}
