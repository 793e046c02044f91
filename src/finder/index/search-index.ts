import { Columns } from './columns'
import type { Key } from './entry'
import { type Asked, expression } from './expression'
import { withTexts } from './marked-texts'
import { byDate, marksOf, narrow, onlyLive } from './marks'
import type { IndexDatabase } from './open-index'
import type { How, IndexQuery, IndexResult } from './query'
import { rank } from './rank'
import { meant } from './what-was-meant'

const keysOf = (database: IndexDatabase, numbers: number[]): (Key & { n: number })[] => {
  const statement = database.prepare('SELECT n, collection, id FROM entries WHERE n = ?')
  return numbers.map((n) => statement.get(n) as Key & { n: number })
}

type Attempt = { asked: Asked; join: 'AND' | 'OR'; how: How; instead?: string }

/** What to look for, one after the other until something is found: as asked, as probably meant, some of it. */
function* attempts(database: IndexDatabase, asked: Asked): Generator<Attempt> {
  yield { asked, join: 'AND', how: 'all' }
  if (asked.concepts.length === 0) return
  const better = meant(database, asked)
  if (better) yield { asked: better.asked, join: 'AND', how: better.words ? 'meant' : 'all', instead: better.words }
  if (asked.concepts.length > 1) yield { asked: better?.asked ?? asked, join: 'OR', how: 'some' }
}

type Finding = Attempt & { marks: Uint8Array }

const firstFinding = (database: IndexDatabase, columns: Columns, query: IndexQuery): Finding => {
  let first: Finding | undefined
  for (const attempt of attempts(database, query.asked)) {
    const marks = marksOf(database, columns, attempt.asked, attempt.join)
    if (onlyLive(marks, columns, query) > 0) return { ...attempt, marks }
    first ??= { ...attempt, marks }
  }
  return first as Finding
}

const search = (database: IndexDatabase, columns: Columns, query: IndexQuery): IndexResult => {
  columns.refresh(database)
  const { asked, join, how, instead, marks } = firstFinding(database, columns, query)
  const { total, counts } = narrow(marks, columns, query.filter, query.now)
  const dated = byDate(marks, columns, query.now)
  const match = expression(asked, join)
  const until = query.offset + query.limit
  const places =
    match && query.sort === 'relevance'
      ? rank(database, columns, dated, { match, asked, words: instead ?? query.words, now: query.now, until })
      : dated
  const shown = places.slice(query.offset, until).map((place) => columns.n[place] as number)
  return { total, hits: withTexts(database, keysOf(database, shown), match), counts, how, instead }
}

/** What answers searches. Each is one transaction: what it counts and what it shows are of one moment. */
export const indexReader = (database: IndexDatabase) => {
  const columns = new Columns()
  return {
    search: (query: IndexQuery): IndexResult => {
      database.exec('BEGIN')
      try {
        return search(database, columns, query)
      } finally {
        database.exec('COMMIT')
      }
    },
  }
}

export type IndexReader = ReturnType<typeof indexReader>
