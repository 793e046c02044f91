import { Columns, typeNames } from './columns'
import { type EntryType, type Key, textColumns } from './entry'
import { type Asked, expression, unwanted } from './expression'
import type { IndexDatabase } from './open-index'
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

const states = consultationStates as readonly ConsultationState[]

/** The number of a consultation's state; -1 for what is none. */
const stateAt = ({ time }: Columns, place: number, now: number): number => {
  const opens = time.opens[place] as number
  if (opens === Number.POSITIVE_INFINITY) return -1
  if (opens > now) return 0
  if ((time.closes[place] as number) > now) return 1
  return (time.outcome[place] as number) <= now ? 3 : 2
}

/**
 * Marks what matches. The numbers come in the order of the places, in one text: a list of rows would
 * take ten times as long to hand over.
 */
const markMatching = (
  database: IndexDatabase,
  { n, count }: Columns,
  match: string,
  value: 0 | 1,
  marks: Uint8Array,
) => {
  const row = database.prepare('SELECT group_concat(rowid) AS numbers FROM words WHERE words MATCH ?').get(match)
  const { numbers } = row as { numbers: string | null }
  if (!numbers) return
  let place = 0
  let number = 0
  for (let at = 0; at <= numbers.length; at += 1) {
    // The end is as good as a comma.
    const code = at < numbers.length ? numbers.charCodeAt(at) : 44
    if (code !== 44) {
      number = number * 10 + code - 48
      continue
    }
    while (place < count && (n[place] as number) < number) place += 1
    if (n[place] === number) marks[place] = value
    number = 0
  }
}

const found = (database: IndexDatabase, columns: Columns, asked: Asked, join: 'AND' | 'OR'): Uint8Array => {
  const marks = new Uint8Array(columns.count)
  const match = expression(asked, join)
  if (match) markMatching(database, columns, match, 1, marks)
  else {
    marks.fill(1)
    const not = unwanted(asked)
    if (not) markMatching(database, columns, not, 0, marks)
  }
  return marks
}

/** Leaves the marks of what may be found at all, and says how many that are. */
const onlyLive = (
  marks: Uint8Array,
  { gone, type, time }: Columns,
  { now, withdrawnToo, within }: IndexQuery,
): number => {
  const types = new Uint8Array(typeNames.length).fill(within ? 0 : 1)
  for (const name of within ?? []) types[typeNames.indexOf(name)] = 1
  const { from, until, withdrawn } = time
  let left = 0
  for (let place = 0; place < marks.length; place += 1) {
    if (marks[place] === 0) continue
    if (
      gone[place] === 0 &&
      types[type[place] as number] === 1 &&
      (from[place] as number) <= now &&
      (until[place] as number) > now &&
      (withdrawnToo || (withdrawn[place] as number) > now)
    )
      left += 1
    else marks[place] = 0
  }
  return left
}

/** Counts by number, as an object by name. */
const named = <T extends string | number>(counts: ArrayLike<number>, names: readonly T[]): Record<T, number> => {
  const pairs = Array.from(counts, (count, n): [T | undefined, number] => [names[n], count])
  return Object.fromEntries(pairs.filter(([name, count]) => name !== undefined && count > 0)) as Record<T, number>
}

/** For each month whether the filter takes it. */
const monthsTaken = (months: readonly number[], { year, month }: IndexFilter): Uint8Array =>
  Uint8Array.from(months, (number) => {
    if (year === undefined) return 1
    return Number(month ? number === year * 100 + month : Math.floor(number / 100) === year)
  })

/** Counts for each filter what it would leave, and takes the marks from what the filters leave out. */
const narrow = (marks: Uint8Array, columns: Columns, filter: IndexFilter, now: number) => {
  const { type, month, topics, months, topicIds } = columns
  const wantedType = filter.type === undefined ? -1 : typeNames.indexOf(filter.type)
  const wantedTopic = filter.topic === undefined ? -1 : topicIds.list.indexOf(filter.topic)
  const wantedState = filter.state === undefined ? -1 : states.indexOf(filter.state)
  const taken = monthsTaken(months.list, filter)
  const byType = new Uint32Array(typeNames.length)
  const byTopic = new Uint32Array(topicIds.list.length)
  const byMonth = new Uint32Array(months.list.length)
  const byState = new Uint32Array(states.length)
  let total = 0
  for (let place = 0; place < marks.length; place += 1) {
    if (marks[place] === 0) continue
    const own = type[place] as number
    const when = month[place] as number
    const state = stateAt(columns, place, now)
    const about = topics[place] as readonly number[]
    const typeFits = wantedType < 0 || own === wantedType
    const topicFits = filter.topic === undefined || about.includes(wantedTopic)
    const stateFits = wantedState < 0 || state === wantedState
    const monthFits = taken[when] === 1
    if (topicFits && stateFits && monthFits) byType[own] = (byType[own] as number) + 1
    if (typeFits && stateFits && monthFits) for (const topic of about) byTopic[topic] = (byTopic[topic] as number) + 1
    if (typeFits && topicFits && stateFits) byMonth[when] = (byMonth[when] as number) + 1
    if (state >= 0 && typeFits && topicFits && monthFits) byState[state] = (byState[state] as number) + 1
    if (typeFits && topicFits && stateFits && monthFits) total += 1
    else marks[place] = 0
  }
  const { 0: _, ...dated } = named(byMonth, months.list)
  const counts: IndexCounts = {
    types: named(byType, typeNames),
    topics: named(byTopic, topicIds.list),
    months: dated,
    states: named(byState, states),
  }
  return { total, counts }
}

/** Places of what is marked, newest first; what is withdrawn comes after everything else. */
const byDate = (marks: Uint8Array, { order, time }: Columns, now: number): number[] => {
  const standing: number[] = []
  const withdrawn: number[] = []
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] as number
    if (marks[place] === 0) continue
    if ((time.withdrawn[place] as number) > now) standing.push(place)
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
    const marked = (asked: Asked, join: 'AND' | 'OR' = 'AND') => {
      const marks = found(database, columns, asked, join)
      return { marks, any: onlyLive(marks, columns, query) > 0 }
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
    const until = query.offset + query.limit
    const places =
      match && query.sort === 'relevance'
        ? rank(database, columns, dated, { match, asked, words: instead ?? query.words, now: query.now, until })
        : dated
    const shown = places.slice(query.offset, until)
    const keys = keysOf(
      database,
      shown.map((place) => columns.n[place] as number),
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
