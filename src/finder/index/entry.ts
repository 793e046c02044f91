/** What readers tell apart when they look for something: the kinds of news, and the other types. */
export const entryTypes = [
  { value: 'news', label: 'News' },
  { value: 'press-release', label: 'Press release' },
  { value: 'statement', label: 'Statement' },
  { value: 'speech', label: 'Speech' },
  { value: 'consultation', label: 'Consultation' },
  { value: 'inspection-report', label: 'Inspection report' },
  { value: 'service-notice', label: 'Service notice' },
  { value: 'page', label: 'Page' },
  { value: 'topic', label: 'Topic' },
] as const

export type EntryType = (typeof entryTypes)[number]['value']

/** Where a document of the database is. */
export type Key = { collection: string; id: string }

/** A live document as the search index holds it. Times are in milliseconds since 1970. */
export type Entry = Key & {
  type: EntryType
  /** Ids of its topics. */
  topics: string[]
  /** From when it is live; 0 for what has no date, such as a page. */
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
  /** What inspectors found, or what came of a consultation. */
  findings: string
  body: string
  /** Titles of the files for download. */
  documents: string
  /** Words by which it is known too, such as short names of who inspects; they are shown nowhere. */
  names: string[]
}

/** What is searched, with the weight of a word that stands there. */
export const textColumns = [
  { name: 'title', weight: 12 },
  { name: 'summary', weight: 5 },
  { name: 'findings', weight: 3 },
  { name: 'body', weight: 1 },
  { name: 'documents', weight: 0.5 },
] as const
