import type { EntryType, Key } from './entry'
import type { Asked } from './expression'

/** Where a consultation stands, as `phaseOf` says it. */
export const consultationStates = ['upcoming', 'open', 'closed', 'outcome'] as const
export type ConsultationState = (typeof consultationStates)[number]

export type IndexFilter = {
  type?: EntryType
  topic?: string
  /** As 2026, and as 11. */
  year?: number
  month?: number
  state?: ConsultationState
}

export type IndexQuery = {
  asked: Asked
  /** What was typed, for titles that are exactly that. */
  words: string
  filter: IndexFilter
  /** Only these types. */
  within?: EntryType[]
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
  /** The title and summary with marks; the words around what was found further down. */
  title?: string
  summary?: string
  excerpt?: string
}

export type IndexCounts = {
  types: Partial<Record<EntryType, number>>
  /** By the topics' ids. */
  topics: Record<string, number>
  /** By month, as 202611. */
  months: Record<number, number>
  states: Partial<Record<ConsultationState, number>>
}

/** A word that is looked for in the place of one that was typed. */
export type Correction = { typed: string; used: string }

/** How the results came about: they say all that was asked, what was probably meant, or some of it; or nothing was asked. */
export type How = 'all' | 'meant' | 'some' | 'nothing'

export type IndexResult = {
  total: number
  hits: Hit[]
  /** How many results each value of a filter would leave, with the other filters as they are. */
  counts: IndexCounts
  how: How
  /** What was looked for instead of what was typed, which nothing has. */
  corrections: Correction[]
}
