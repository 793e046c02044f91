import type { SelectType } from 'payload'
import { richTextToPlainText } from '@/rich-text/to-plain-text'
import { longDate } from '@/words/dates'
import type { EntryType } from './definitions'

/** Describes where a document of the database is. */
export type Key = { collection: string; id: string }

/** A live document as the search index holds it. Times are in milliseconds since 1970. */
export type Entry = Key & {
  type: EntryType
  /** Ids of its topics, and of whatever else it is filed under, such as a committee. */
  topics: string[]
  /** From when it is live, or what it is dated by where that has passed; 0 for what has no date, such as a page. */
  from: number
  /** The month of `from` in the council's zone, as 202611; 0 for what has no date. */
  month: number
  /** The day of the month of `from`, there; 0 for what has no date. */
  day: number
  until: number | null
  withdrawn: number | null
  /** A consultation's. */
  opens: number | null
  closes: number | null
  outcome: number | null
  /** Ids of the files whose titles are in `documents`. */
  files: string[]
  title: string
  summary: string
  /** Says what inspectors found, or what came of a consultation. */
  findings: string
  body: string
  /** Titles of the files for download. */
  documents: string
  /** Words by which it is known too, such as short names of who inspects; they are shown nowhere. */
  names: string[]
}

/** Describes what the search index holds of a type’s documents, and what results show of them. */
export type SearchPart<Document> = {
  /** Fields that the index is made from; title, topics and withdrawal are taken for every type. */
  select: SelectType
  /** Returns what is different from type to type. */
  entry: (document: Document, now: Date) => Partial<Entry> & Pick<Entry, 'type'>
  /** Fields that a result shows. */
  shown: SelectType
  /** Fields that it shows of documents which these refer to, by collection. */
  populate?: Record<string, SelectType>
}

/** In milliseconds; null for a date that is not set. */
export const time = (dateTime: string | null | undefined): number | null =>
  dateTime ? new Date(dateTime).getTime() : null

/** Texts below each other, without those that are empty. */
export const text = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n')

export const points = (list: { text: string }[] | null | undefined): string =>
  text(...(list ?? []).map((point) => point.text))

/** The words of a rich text, each paragraph, point and cell of a table on a line: what stands in two says nothing together. */
export const linesOfRichText = (state: Parameters<typeof richTextToPlainText>[0]): string =>
  richTextToPlainText(state).replaceAll(' | ', '\n')

/** Days as people write them, “20 November 2026”, for who looks for what opens, closes or happens on one. */
export const datesOf = (...dateTimes: (string | Date | null | undefined)[]): string[] => [
  ...new Set(dateTimes.flatMap((dateTime) => (dateTime ? [longDate(dateTime)] : []))),
]

/** Fields that results of most types show. */
export const shownByAll = {
  title: true,
  address: true,
  withdrawal: true,
  publishedAt: true,
  summary: true,
  language: true,
} as const satisfies SelectType
