import type { EntryType } from '@collections/definitions'
import type { Key } from '@collections/search-part'
import type { SearchQuestion } from './expression'

/** Lists where a consultation stands, as `phaseOf` says it. */
export const consultationStates = ['upcoming', 'open', 'closed', 'outcome'] as const
export type ConsultationState = (typeof consultationStates)[number]

export type IndexFilter = {
  type?: EntryType
  topic?: string
  committee?: string
  /** As 2026, and as 11. */
  year?: number
  month?: number
  state?: ConsultationState
}

export type IndexQuery = {
  asked: SearchQuestion
  /** Says what was typed, for titles that are exactly that. */
  words: string
  filter: IndexFilter
  /** Only these types. */
  within?: EntryType[]
  /** Whether this one is among the results: of them, it alone is counted and returned. */
  only?: Key
  /** What is withdrawn is found too, after everything else. */
  withdrawnToo: boolean
  /** Service notices that are planned or over are found too, as their pages are public. */
  announcedToo: boolean
  sort: 'date' | 'relevance'
  /** In milliseconds. */
  now: number
  offset: number
  limit: number
}

/** Marked texts have these around what was found. */
export const markStart = '\u0001'
export const markEnd = '\u0002'

export type Hit = Key & {
  type: EntryType
  /** The title and summary with marks; the words around what was found further down. */
  title?: string
  summary?: string
  excerpt?: string
}

export type IndexCounts = {
  types: Partial<Record<EntryType, number>>
  /** By the topics' ids. */
  topics: Record<string, number>
  /** By the committees’ ids; those of topics are among them, with other numbers. */
  committees: Record<string, number>
  /** By month, as 202611. */
  months: Record<number, number>
  states: Partial<Record<ConsultationState, number>>
}

/** A word that is looked for in the place of one that was typed. */
export type SpellingCorrection = { typed: string; used: string }

/**
 * Describes how the results came about: they say all that was asked, what was probably meant, or some of it; or nothing
 * was asked.
 */
export type How = 'all' | 'meant' | 'some' | 'nothing'

export type IndexResult = {
  total: number
  hits: Hit[]
  /** Says how many results each value of a filter would leave, with the other filters as they are. */
  counts: IndexCounts
  how: How
  /** Lists what was looked for instead of what was typed, which nothing has. */
  corrections: SpellingCorrection[]
}
