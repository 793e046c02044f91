import type { Who } from './actions'

export type Note = { at: number; words: string }

export type Version = {
  words: string
  /** In a field that is empty at first. */
  aside?: string
  notes: Note[]
  withdrawnAt?: number
  from?: number
  until?: number
  published: boolean
  submitted: boolean
  editedBy: Who
}

/** Where a version stands, in the words of the log. */
export const stateOf = (version: Version, now: number): string => {
  if (!version.published) return version.submitted ? 'submitted' : 'draft'
  if (version.until !== undefined && version.until <= now) return 'expired'
  if (version.from === undefined || version.from > now) return 'scheduled'
  return version.withdrawnAt !== undefined && version.withdrawnAt <= now ? 'withdrawn' : 'live'
}

/** What somebody who is not signed in may read of the document; undefined for nothing. */
export const publicAt = (published: Version | undefined, now: number) => {
  if (!published || !['live', 'withdrawn'].includes(stateOf(published, now))) return undefined
  return {
    words: published.words,
    aside: published.aside,
    notes: published.notes.map(({ words }) => words),
    withdrawn: stateOf(published, now) === 'withdrawn',
  }
}
