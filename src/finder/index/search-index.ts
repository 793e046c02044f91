import { Columns, type Row, typeNames } from './columns'
import { type EntryType, type Key, textColumns } from './entry'
import { type Asked, expression, unwanted } from './expression'
import type { IndexDatabase } from './open-index'
import { folded } from './plain-words'
import { rank } from './rank'
import { meant } from './what-was-meant'

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

/** How the results came about: they say all that was asked, what was probably meant, or some of it. */
export type How = 'all' | 'meant' | 'some'

export type IndexResult = {
  total: number
  hits: Hit[]
  /** How many results each value of a filter would leave, with the other filters as they are. */
  counts: IndexCounts
  how: How
  /** The words that were searched for instead. */
  instead?: string
}

const stateOf = (row: Row, now: number): ConsultationState | undefined => {
  if (row.opens === Number.POSITIVE_INFINITY) return undefined
  if (row.opens > now) return 'upcoming'
  if (row.closes > now) return 'open'
  return row.outcome <= now ? 'outcome' : 'closed'
}

const isLive = (row: Row, { now, withdrawnToo }: IndexQuery): boolean =>
  !row.gone && row.from <= now && row.until > now && (withdrawnToo || row.withdrawn > now)

/** Numbers as SQLite's group_concat writes them; a list of rows would take ten times as long to hand over. */
const numbersIn = (text: string | null): number[] => {
  const numbers: number[] = []
  if (!text) return numbers
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 44) {
      numbers.push(number)
      number = 0
    } else number = number * 10 + code - 48
  }
  numbers.push(number)
  return numbers
}

const matching = (database: IndexDatabase, match: string): number[] => {
  const row = database.prepare('SELECT group_concat(rowid) AS numbers FROM words WHERE words MATCH ?').get(match)
  return numbersIn((row as { numbers: string | null }).numbers)
}

/** Marks the places of numbers, which are in the order of the rows. */
const mark = (rows: Row[], numbers: number[], value: 0 | 1, marks: Uint8Array): void => {
  let place = 0
  for (const n of numbers) {
    while (place < rows.length && (rows[place] as Row).n < n) place += 1
    if (rows[place]?.n === n) marks[place] = value
  }
}

const found = (database: IndexDatabase, rows: Row[], asked: Asked, join: 'AND' | 'OR'): Uint8Array => {
  const marks = new Uint8Array(rows.length)
  const match = expression(asked, join)
  if (match) mark(rows, matching(database, match), 1, marks)
  else {
    marks.fill(1)
    const not = unwanted(asked)
    if (not) mark(rows, matching(database, not), 0, marks)
  }
  return marks
}

/** Leaves the marks of what may be found at all, and says how many that are. */
const onlyLive = (marks: Uint8Array, rows: Row[], query: IndexQuery, types: Set<number> | undefined): number => {
  let left = 0
  for (let place = 0; place < marks.length; place += 1) {
    if (marks[place] === 0) continue
    const row = rows[place] as Row
    if (isLive(row, query) && (!types || types.has(row.type))) left += 1
    else marks[place] = 0
  }
  return left
}

const add = <K extends string | number>(counts: Partial<Record<K, number>>, key: K): void => {
  counts[key] = ((counts[key] ?? 0) as number) + 1
}

type Chosen = { type?: number; topic?: number; year?: number; month?: number; state?: ConsultationState }

/** Counts for each filter what it would leave, and takes the marks from what the filters leave out. */
const narrow = (marks: Uint8Array, columns: Columns, filter: IndexFilter, now: number) => {
  const chosen: Chosen = {
    type: filter.type === undefined ? undefined : typeNames.indexOf(filter.type),
    topic: filter.topic === undefined ? undefined : columns.topicIds.indexOf(filter.topic),
    year: filter.year,
    month: filter.year !== undefined && filter.month ? filter.year * 100 + filter.month : undefined,
    state: filter.state,
  }
  const counts: IndexCounts = { types: {}, topics: {}, months: {}, states: {} }
  const topicCounts: number[] = []
  let total = 0
  for (let place = 0; place < marks.length; place += 1) {
    if (marks[place] === 0) continue
    const row = columns.rows[place] as Row
    const state = stateOf(row, now)
    const byType = chosen.type === undefined || row.type === chosen.type
    const byTopic = chosen.topic === undefined || row.topics.includes(chosen.topic)
    const byState = chosen.state === undefined || state === chosen.state
    const byMonth =
      chosen.month !== undefined
        ? row.month === chosen.month
        : chosen.year === undefined || Math.floor(row.month / 100) === chosen.year
    if (byTopic && byState && byMonth) add(counts.types, typeNames[row.type] as EntryType)
    if (byType && byState && byMonth) for (const topic of row.topics) topicCounts[topic] = (topicCounts[topic] ?? 0) + 1
    if (byType && byTopic && byState && row.month > 0) add(counts.months, row.month)
    if (byType && byTopic && byMonth && state) add(counts.states, state)
    if (byType && byTopic && byState && byMonth) total += 1
    else marks[place] = 0
  }
  for (const [topic, count] of topicCounts.entries())
    if (count) counts.topics[columns.topicIds[topic] as string] = count
  return { total, counts }
}

/** Places of the marked rows, newest first; what is withdrawn comes after everything else. */
const byDate = (marks: Uint8Array, { order, rows }: Columns, now: number): number[] => {
  const standing: number[] = []
  const withdrawn: number[] = []
  for (const place of order) {
    if (marks[place] === 0) continue
    if ((rows[place] as Row).withdrawn > now) standing.push(place)
    else withdrawn.push(place)
  }
  return withdrawn.length > 0 ? standing.concat(withdrawn) : standing
}

const columnOf = (name: (typeof textColumns)[number]['name']) => textColumns.findIndex((column) => column.name === name)

const highlighted = `highlight(words, ${columnOf('title')}, '${markStart}', '${markEnd}') AS title,
  highlight(words, ${columnOf('summary')}, '${markStart}', '${markEnd}') AS summary,
  snippet(words, ${columnOf('findings')}, '${markStart}', '${markEnd}', '…', 30) AS findings,
  snippet(words, ${columnOf('body')}, '${markStart}', '${markEnd}', '…', 30) AS body`

type Texts = { n: number; title: string; summary: string; findings: string; body: string }

const withTexts = (database: IndexDatabase, keys: (Key & { n: number })[], match: string | undefined): Hit[] => {
  if (!match || keys.length === 0) return keys.map(({ collection, id }) => ({ collection, id }))
  const rows = database
    .prepare(
      `SELECT rowid AS n, ${highlighted} FROM words
       WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(match, JSON.stringify(keys.map(({ n }) => n))) as Texts[]
  return keys.map(({ collection, id, n }) => {
    const texts = rows.find((row) => row.n === n)
    if (!texts) return { collection, id }
    const { title, summary, findings, body } = texts
    // Where the summary says it, more words would only be in the way.
    const excerpt = summary.includes(markStart) ? undefined : [findings, body].find((text) => text.includes(markStart))
    return { collection, id, title, summary, excerpt }
  })
}

const keysOf = (database: IndexDatabase, numbers: number[]): (Key & { n: number })[] => {
  const statement = database.prepare('SELECT n, collection, id FROM entries WHERE n = ?')
  return numbers.map((n) => statement.get(n) as Key & { n: number })
}

/** What answers searches. Each is one transaction: what it counts and what it shows are of one moment. */
export const indexReader = (database: IndexDatabase) => {
  const columns = new Columns()

  const run = (query: IndexQuery): IndexResult => {
    columns.refresh(database)
    const { rows } = columns
    const types = query.within && new Set(query.within.map((type) => typeNames.indexOf(type)))
    const marked = (asked: Asked, join: 'AND' | 'OR' = 'AND') => {
      const marks = found(database, rows, asked, join)
      return { marks, any: onlyLive(marks, rows, query, types) > 0 }
    }
    let { asked } = query
    let how: How = 'all'
    let instead: string | undefined
    let { marks, any } = marked(asked)
    if (!any && asked.concepts.length > 0) {
      const better = meant(database, asked)
      if (better) {
        const second = marked(better.asked)
        if (second.any) {
          marks = second.marks
          any = true
          asked = better.asked
          instead = better.words
          how = instead ? 'meant' : 'all'
        }
      }
      if (!any && asked.concepts.length > 1) {
        const some = marked(better?.asked ?? asked, 'OR')
        if (some.any) {
          marks = some.marks
          asked = better?.asked ?? asked
          how = 'some'
        }
      }
    }
    const { total, counts } = narrow(marks, columns, query.filter, query.now)
    const dated = byDate(marks, columns, query.now)
    const match = expression(asked, how === 'some' ? 'OR' : 'AND')
    const places =
      match && query.sort === 'relevance'
        ? rank(database, columns, dated, { match, asked, words: folded(instead ?? query.words), now: query.now })
        : dated
    const shown = places.slice(query.offset, query.offset + query.limit)
    const keys = keysOf(
      database,
      shown.map((place) => (rows[place] as Row).n),
    )
    return { total, hits: withTexts(database, keys, match), counts, how, instead }
  }

  return {
    search: (query: IndexQuery): IndexResult => {
      database.exec('BEGIN')
      try {
        return run(query)
      } finally {
        database.exec('COMMIT')
      }
    },
  }
}

export type IndexReader = ReturnType<typeof indexReader>
