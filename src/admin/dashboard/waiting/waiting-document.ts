import type { Lifetime } from '@collections/definition'
import type { ContentTypeSlug } from '@collections/definitions'
import type { DocumentStanding } from '@/publishing/states/document-standing'
import type { Version } from '@/publishing/version'

/** Describes what was last decided about a document, other than a saved draft. */
export type Decision = { event: string; at: string; by?: string; byName?: string | null; reason?: string | null }

/** A draft that concerns the person who is signed in. */
export type WaitingDocument = {
  type: ContentTypeSlug
  lifetime: Lifetime
  kind?: string | null
  newest: Version
  standing: DocumentStanding & { change?: { goesLiveAt: string; createdAt: string } }
  /** This person is one of its authors. */
  isMine: boolean
  mayApprove: boolean
  /** Nobody approves what they edited last. */
  needsAnother: boolean
  decision?: Decision
}

/** Approved already, to go live at a time. */
const isApproved = ({ newest, standing: { change } }: WaitingDocument): boolean =>
  Boolean(change && new Date(change.createdAt) >= new Date(newest.updatedAt))

const isDraft = (document: WaitingDocument): boolean => document.newest._status !== 'published' && !isApproved(document)

/** Handed in, and neither approved nor returned since. */
export const waitsForApproval = (document: WaitingDocument): boolean =>
  isDraft(document) && document.newest.submitted === true

/** Somebody else gave it back to its authors, who have not handed it in again. */
export const isReturned = (document: WaitingDocument, me: string): boolean =>
  isDraft(document) &&
  document.isMine &&
  !document.newest.submitted &&
  document.decision?.event === 'returned' &&
  document.decision.by !== me

/** A draft of one's own that one can go on with. */
export const isOwnDraft = (document: WaitingDocument, me: string): boolean =>
  isDraft(document) && document.isMine && !document.newest.submitted && !isReturned(document, me)

/** Since when a document waits: since it was handed in, not since it was last saved. */
export const handedInAt = ({ decision, newest }: WaitingDocument): string =>
  decision?.event === 'submitted' ? decision.at : newest.updatedAt
