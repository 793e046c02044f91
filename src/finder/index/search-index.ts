import { Columns } from './columns'
import type { Key } from './entry'
import { type Asked, expression } from './expression'
import { withTexts } from './marked-texts'
import { byDate, narrow, onlyLive } from './marks'
import type { IndexDatabase } from './open-index'
import type { Correction, How, IndexQuery, IndexResult } from './query'
import { rank } from './rank'
import { allOf, byTier, markedBy, type Tier, tiersOf } from './tiers'
import { understood } from './understood'
import { meant } from './what-was-meant'

const keysOf = (database: IndexDatabase, numbers: number[]): (Key & { n: number })[] => {
  const statement = database.prepare('SELECT n, collection, id FROM entries WHERE n = ?')
  return numbers.map((n) => statement.get(n) as Key & { n: number })
}

type Attempt = { asked: Asked; join: 'AND' | 'OR'; how: How; corrections: Correction[] }

/** What to look for, one after the other until something is found: as asked, as probably meant, some of it. */
function* attempts(database: IndexDatabase, typed: Asked): Generator<Attempt> {
  const asked = understood(database, typed)
  yield { asked, join: 'AND', how: 'all', corrections: [] }
  if (asked.concepts.length === 0) return
  const better = meant(database, asked)
  const corrections = better?.corrections ?? []
  if (better) yield { asked: better.asked, join: 'AND', how: corrections.length > 0 ? 'meant' : 'all', corrections }
  if (asked.concepts.length > 1) yield { asked: better?.asked ?? asked, join: 'OR', how: 'some', corrections }
}

type Finding = Attempt & { tiers: Tier[]; marks: Uint8Array }

const firstFinding = (database: IndexDatabase, columns: Columns, query: IndexQuery): Finding => {
  let first: Finding | undefined
  for (const attempt of attempts(database, query.asked)) {
    const tiers = tiersOf(database, columns, attempt.asked, attempt.join)
    const marks = allOf(tiers)
    if (onlyLive(marks, columns, query) > 0) return { ...attempt, tiers, marks }
    first ??= { ...attempt, tiers, marks }
  }
  return first as Finding
}

/** Tier after tier, each the best first; what is withdrawn comes after all of them. */
const ranked = (
  database: IndexDatabase,
  columns: Columns,
  { tiers, join, corrections }: Finding,
  dated: number[],
  { words, now, offset, limit }: IndexQuery,
): number[] => {
  const until = offset + limit
  const isWithdrawn = (place: number) => (columns.time.withdrawn[place] as number) <= now
  const standing = dated.filter((place) => !isWithdrawn(place))
  const typed = corrections.reduce((text, { typed, used }) => text.replace(typed, used), words)
  const groups = [...byTier(tiers, standing, columns.count), dated.filter(isWithdrawn)]
  let sorted: number[] = []
  for (const [n, places] of groups.entries()) {
    if (sorted.length >= until) break
    const { asked } = tiers[n] ?? (tiers.at(-1) as Tier)
    const match = expression(asked, join)
    const what = { match: match ?? '', asked, words: typed, now, until: until - sorted.length }
    sorted = sorted.concat(match && places.length > 0 ? rank(database, columns, places, what) : places)
  }
  return sorted
}

const search = (database: IndexDatabase, columns: Columns, query: IndexQuery): IndexResult => {
  columns.refresh(database)
  const finding = firstFinding(database, columns, query)
  const { total, counts } = narrow(finding.marks, columns, query.filter, query.now)
  const dated = byDate(finding.marks, columns, query.now)
  const isRanked = finding.asked.concepts.length > 0 && query.sort === 'relevance' && query.limit > 0
  const places = isRanked ? ranked(database, columns, finding, dated, query) : dated
  const shown = places.slice(query.offset, query.offset + query.limit).map((place) => columns.n[place] as number)
  const hits = withTexts(database, keysOf(database, shown), markedBy(finding.tiers, finding.join))
  return { total, hits, counts, how: finding.how, corrections: finding.corrections }
}

/** What answers searches. Each is one transaction: what it counts and what it shows are of one moment. */
export const indexReader = (database: IndexDatabase) => {
  const columns = new Columns()
  const atOneMoment = <T>(read: () => T): T => {
    database.exec('BEGIN')
    try {
      return read()
    } finally {
      database.exec('COMMIT')
    }
  }
  return {
    search: (query: IndexQuery): IndexResult => atOneMoment(() => search(database, columns, query)),
    /** Takes into memory what it has not yet, so that nobody's search waits for that. */
    load: (): void => atOneMoment(() => columns.refresh(database)),
  }
}

export type IndexReader = ReturnType<typeof indexReader>
