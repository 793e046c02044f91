import type { Key } from '@collections/search-part'
import { Columns } from './columns'
import { keepMostCommon } from './common-words'
import { expression, type SearchQuestion } from './expression'
import { type RowKey, withTexts } from './highlighted-texts'
import { byDate, type Dated, narrow, onlyLive } from './matches'
import type { IndexDatabase } from './open-index'
import type { How, IndexQuery, IndexResult, SpellingCorrection } from './query'
import { rank } from './rank'
import { byTier, markedBy, type Tier, tiersOf, unionOf } from './tiers'
import { understood } from './understood'
import { meant } from './what-was-meant'

const keysOf = (database: IndexDatabase, numbers: number[]): RowKey[] => {
  const statement = database.prepare('SELECT n, collection, id, type FROM entries WHERE n = ?')
  return numbers.map((n) => statement.get(n) as RowKey)
}

type Attempt = { asked: SearchQuestion; join: 'AND' | 'OR'; how: How; corrections: SpellingCorrection[] }

/** Returns what to look for, one after the other until something is found: as asked, as probably meant, some of it. */
function* attempts(database: IndexDatabase, typed: SearchQuestion): Generator<Attempt> {
  const asked = understood(database, typed)
  yield { asked, join: 'AND', how: 'all', corrections: [] }
  if (asked.concepts.length === 0) return
  const better = meant(database, asked)
  const corrections = better?.corrections ?? []
  if (better) yield { asked: better.asked, join: 'AND', how: corrections.length > 0 ? 'meant' : 'all', corrections }
  const some = better?.asked ?? asked
  if (some.concepts.length > 1) yield { asked: some, join: 'OR', how: 'some', corrections }
}

type RankedAttempt = Attempt & { tiers: Tier[]; matches: Uint8Array }

const firstFinding = (database: IndexDatabase, columns: Columns, query: IndexQuery): RankedAttempt => {
  let first: RankedAttempt | undefined
  for (const attempt of attempts(database, query.asked)) {
    const tiers = tiersOf(database, columns, attempt.asked, attempt.join)
    const matches = unionOf(tiers)
    if (onlyLive(matches, columns, query) > 0) return { ...attempt, tiers, matches }
    first ??= { ...attempt, tiers, matches }
  }
  return first as RankedAttempt
}

/** Tier after tier, each the best first; what is withdrawn comes after all of them. */
const ranked = (
  database: IndexDatabase,
  columns: Columns,
  { tiers, join, corrections }: RankedAttempt,
  { current, withdrawn }: Dated,
  { words, now, offset, limit }: IndexQuery,
): number[] => {
  const until = offset + limit
  const typed = corrections.reduce((text, { typed, used }) => text.replace(typed, used), words)
  const groups = [...byTier(tiers, current, columns.count), withdrawn]
  let sorted: number[] = []
  for (const [n, rows] of groups.entries()) {
    if (sorted.length >= until) break
    const { asked } = tiers[n] ?? (tiers.at(-1) as Tier)
    const match = expression(asked, join)
    const what = { match: match ?? '', asked, words: typed, now, until: until - sorted.length }
    sorted = sorted.concat(match && rows.length > 0 ? rank(database, columns, rows, what) : Array.from(rows))
  }
  return sorted
}

/** The newest first, as far as they are shown. */
const inOrder = ({ current, withdrawn }: Dated, { offset, limit }: IndexQuery): number[] => {
  const until = offset + limit
  return [...current.subarray(0, until), ...withdrawn.subarray(0, Math.max(0, until - current.length))]
}

/** Leaves of the matches one document's, if it is among them. */
const onlyOne = (database: IndexDatabase, columns: Columns, matches: Uint8Array, { collection, id }: Key): void => {
  const record = database.prepare('SELECT n FROM entries WHERE collection = ? AND id = ?').get(collection, id)
  const row = columns.rowOf((record as { n: number } | undefined)?.n ?? -1)
  const isFound = matches[row] === 1
  matches.fill(0)
  if (isFound) matches[row] = 1
}

const search = (database: IndexDatabase, columns: Columns, query: IndexQuery): IndexResult => {
  columns.refresh(database)
  const finding = firstFinding(database, columns, query)
  if (query.only) onlyOne(database, columns, finding.matches, query.only)
  const { total, counts } = narrow(finding.matches, columns, query.filter, query.now)
  const dated = byDate(finding.matches, columns, total, query.now)
  const isRanked = finding.asked.concepts.length > 0 && query.sort === 'relevance' && query.limit > 0
  const rows = isRanked ? ranked(database, columns, finding, dated, query) : inOrder(dated, query)
  const shown = rows.slice(query.offset, query.offset + query.limit).map((row) => columns.n[row] as number)
  const hits = withTexts(database, keysOf(database, shown), markedBy(columns, finding.tiers, finding.join))
  return { total, hits, counts, how: finding.how, corrections: finding.corrections }
}

/** Returns what answers searches. Each is one transaction: what it counts and what it shows are of one moment. */
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
    load: (): void =>
      atOneMoment(() => {
        columns.refresh(database)
        keepMostCommon(database, columns)
      }),
  }
}

export type IndexReader = ReturnType<typeof indexReader>
