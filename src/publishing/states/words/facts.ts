import type { Lifetime } from '@collections/definition'
import { type DocumentStanding, dateOf } from '@/publishing/states/document-standing'
import { type DocumentState, stateOf } from '@/publishing/states/state'

/** Describes what a type's documents can do, as far as it makes words. */
export type TypeFacts = {
  slug: string
  lifetime: Lifetime
  canBeWithdrawn: boolean
  /** Public changes are shown with their time. */
  hasUpdates: boolean
}

/** Describes what is in the form and not saved yet. */
export type FormFacts = {
  modified: boolean
  from?: string | null
  until?: string | null
  /** A reason for a withdrawal. */
  withdrawal?: string | null
}

/** All that decides what is said about a document, and what somebody may do with it now. */
export type Facts = {
  type: TypeFacts
  /** None: it is not saved yet. */
  standing?: DocumentStanding
  /** Says who decided about the version that readers get, or will get. */
  approval?: { by?: string; byYou: boolean; at: string }
  /** Says who edited the newest version last. */
  editor?: { name?: string; isYou: boolean }
  /** An approved version that waits. */
  change?: {
    id: string
    versionId?: string
    goesLiveAt: string
    by?: string
    byYou: boolean
    approvedAt: string
    isNewest: boolean
  }
  /** The last words that somebody left with a decision. */
  said?: { by: string; words: string }
  /** Says when it was handed in, and by whom. */
  handedIn?: { by?: string; at: string }
  /** Says what the newest version changes in what is public or approved: "1 sentence added". */
  differs?: string
  may: { write: boolean; publish: boolean }
  /** Nobody publishes what they edited last, here. */
  twoPeople: boolean
  /** Lists who else may approve, by name. */
  others: string[]
  form?: FormFacts
}

/** Describes where a document stands at a moment, taken apart. */
export type Stand = {
  state: DocumentState | 'unsaved'
  /** A draft stands beside what is approved. */
  hasNewerDraft: boolean
  isWaiting: boolean
  /** Says when it goes live, as the form has it, else as the newest version; only if that is ahead. */
  ahead?: string
  /** There is something that could be published or handed in. */
  hasSomethingNew: boolean
  /** Somebody else has to approve it. */
  needsAnother: boolean
  /** The form withdraws what is live. */
  withdraws: boolean
}

const formOr = (typed: string | null | undefined, saved: string | undefined): string | undefined =>
  typed === undefined ? saved : (typed ?? undefined) || undefined

/** The end that the form has, else the newest version. */
export const endFact = ({ form, standing, type }: Facts): string | undefined =>
  formOr(form?.until, dateOf(standing?.newest, type.lifetime.until))

const isAhead = (dateTime: string | undefined, now: Date): boolean =>
  Boolean(dateTime) && new Date(dateTime as string) > now

/**
 * Returns whether there is something that may be published: what is typed, or a draft that is not approved for a time
 * already.
 */
const somethingNew = ({ standing, change, form }: Facts): boolean => {
  if (!standing || form?.modified) return true
  return standing.newest._status !== 'published' && !change?.isNewest
}

export const standOf = (facts: Facts, now: Date): Stand => {
  const { type, standing, form, twoPeople, may, editor } = facts
  const from = formOr(form?.from, dateOf(standing?.newest, type.lifetime.from))
  const hasSomethingNew = somethingNew(facts)
  const state = standing ? stateOf(standing.published ?? standing.newest, type.lifetime, now) : 'unsaved'
  const editedByYou = !standing || form?.modified === true || editor?.isYou === true
  return {
    state,
    hasNewerDraft: Boolean(standing?.published) && standing?.newest._status !== 'published',
    isWaiting: standing?.newest._status !== 'published' && standing?.newest.submitted === true,
    ahead: isAhead(from, now) ? from : undefined,
    hasSomethingNew,
    needsAnother: twoPeople && may.publish && hasSomethingNew && editedByYou,
    withdraws: state === 'live' && form?.modified === true && Boolean(form.withdrawal?.trim()),
  }
}
