import type { Columns } from './columns'
import { isCommon, onlyThose } from './common-words'
import { textColumns } from './entry'
import { expression, inTitle, type SearchQuestion } from './expression'
import type { IndexDatabase } from './open-index'
import { plainTitle } from './plain-words'
import { countedInTitles } from './said-in-title'
import { asWritten } from './with-forms'

type What = {
  match: string
  asked: SearchQuestion
  words: string
  now: number
  /** So many of the best are wanted. */
  until: number
}

/** So many are weighed by BM25. Of more, it takes those whose titles say it, and the newest. */
const mostWeighed = 1000

/** Of these, so many at most for having all the words in their titles. */
const mostByTitle = 600

/** Words that so many documents have tell nothing apart: BM25 would take its time over them for nothing. */
const tooCommon = 5000

const weights = textColumns.map(({ weight }) => weight).join(', ')

const year = 365.25 * 86_400_000

/** A notice that is planned or over is wanted less often than what is so now. */
const notNow = 0.6

/** What is new counts for more: half as much again for today's, down to nothing over some years. */
const freshness = ({ time }: Columns, row: number, now: number): number => {
  const from = time.from[row] as number
  if (from === 0) return 1.2
  const age = Math.max(0, now - from)
  const isNow = from <= now && (time.until[row] as number) > now
  return (1 + 0.5 * Math.exp(-age / (2 * year))) * (isNow ? 1 : notNow)
}

const asList = ({ n }: Columns, rows: Iterable<number>): string => JSON.stringify(Array.from(rows, (row) => n[row]))

/** Among so many of the newest titles are looked at: when there are more there is no lack of good ones. */
const newestByTitle = 20_000

/** The rows whose titles say all of it; of very many the ones that came last. */
const titled = (database: IndexDatabase, columns: Columns, dated: Int32Array, asked: SearchQuestion): Uint8Array => {
  if (asked.concepts.every((concept) => isCommon(database, concept))) {
    const matches = new Uint8Array(columns.count).fill(1)
    for (const concept of asked.concepts) onlyThose(database, columns, matches, concept, 'title')
    return matches
  }
  let first = Number.POSITIVE_INFINITY
  for (let at = 0; at < dated.length && at < newestByTitle; at += 1)
    first = Math.min(first, columns.n[dated[at] as number] as number)
  const records = database
    .prepare(`SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ${mostByTitle * 2}`)
    .raw()
    .all(inTitle(asked), first) as [number][]
  const matches = new Uint8Array(columns.count)
  for (const [n] of records) {
    const row = columns.rowOf(n)
    if (row >= 0) matches[row] = 1
  }
  return matches
}

/** Titles that are exactly what was typed: these come before all others, however old they are. */
const exact = (database: IndexDatabase, columns: Columns, words: string): Set<number> => {
  const records = database.prepare('SELECT n FROM entries WHERE title = ? LIMIT 100').all(plainTitle(words))
  return new Set((records as { n: number }[]).map(({ n }) => columns.rowOf(n)))
}

/** The newest of those that are to be weighed, which match. */
const chosen = (dated: Int32Array, inTitles: Uint8Array, exactly: Set<number>, size: number): number[] => {
  const taken = new Uint8Array(size)
  const rows: number[] = []
  const take = (row: number) => {
    if (taken[row] === 1 || rows.length >= mostWeighed) return
    taken[row] = 1
    rows.push(row)
  }
  let byTitle = 0
  for (const row of dated) {
    if (byTitle === mostByTitle) break
    if (inTitles[row] === 0 && !exactly.has(row)) continue
    take(row)
    byTitle += 1
  }
  if (exactly.size > 0) for (const row of dated) if (exactly.has(row)) take(row)
  for (let at = 0; at < dated.length && rows.length < mostWeighed; at += 1) take(dated[at] as number)
  return rows
}

type Scores = Map<number, number>

const withBm25 = (database: IndexDatabase, columns: Columns, rows: number[], match: string): Scores => {
  // The plus sign keeps SQLite from asking the text index once for each number.
  const records = database
    .prepare(
      `SELECT rowid AS n, bm25(words, ${weights}) AS score FROM words
       WHERE words MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(match, asList(columns, rows)) as { n: number; score: number }[]
  // SQLite's scores are below nought, the best the lowest.
  return new Map(records.map(({ n, score }) => [columns.rowOf(n), -score]))
}

/** For common words: whether the title says it is all there is to tell. */
const byTitleAlone = (rows: number[], inTitles: Uint8Array): Scores =>
  new Map(rows.map((row) => [row, inTitles[row] === 1 ? 12 : 1]))

/** The best of the weighed are looked at more closely. */
const lookedAt = 60

/** Returns how much of what was asked for a title says, and whether it says it in one piece. */
const titleBonus = (stored: string, said: number, { concepts }: SearchQuestion, words: string): number => {
  const covered = Math.min(1, said / Math.max(1, concepts.length))
  const title = plainTitle(asWritten(stored))
  const inOnePiece = title.startsWith(`${words} `) ? 1.5 : ` ${title} `.includes(` ${words} `) ? 1.25 : 1
  // As it was typed, and not another form of it.
  const exactly = words.split(' ').some((word) => ` ${title} `.includes(` ${word} `)) ? 1.2 : 1
  return (1 + covered) * inOnePiece * exactly
}

const titlesOf = (database: IndexDatabase, columns: Columns, rows: number[]) =>
  database
    .prepare('SELECT rowid AS n, title FROM words WHERE rowid IN (SELECT value FROM json_each(?))')
    .all(asList(columns, rows)) as { n: number; title: string }[]

/** What tells the rows apart: a word that very many documents have weighs nothing, and is as long counted as all others. */
const telling = (database: IndexDatabase, { match, asked }: What): string => {
  const concepts = asked.concepts.filter((concept) => !isCommon(database, concept))
  if (concepts.length === 0 || concepts.length === asked.concepts.length) return match
  return expression({ concepts, without: [] }, 'OR') ?? match
}

/**
 * Sorts results by how well they answer: BM25 with the columns' weights, how new they are, and what
 * their titles say. Withdrawn ones come last.
 *
 * @param dated rows of all results, newest first
 * @returns as many of the best as are wanted, or all
 */
export const rank = (database: IndexDatabase, columns: Columns, dated: Int32Array, what: What): number[] => {
  const { asked, now, until } = what
  const words = plainTitle(what.words)
  const inTitles = dated.length > mostWeighed ? titled(database, columns, dated, asked) : new Uint8Array(columns.count)
  const exactly = exact(database, columns, words)
  const rows = dated.length > mostWeighed ? chosen(dated, inTitles, exactly, columns.count) : [...dated]
  const scores =
    dated.length > tooCommon ? byTitleAlone(rows, inTitles) : withBm25(database, columns, rows, telling(database, what))
  const isWithdrawn = (row: number) => (columns.time.withdrawn[row] as number) <= now
  for (const row of rows) {
    const own = (scores.get(row) ?? 0) * freshness(columns, row, now) * (exactly.has(row) ? 1e6 : 1)
    scores.set(row, isWithdrawn(row) ? -1 / (1 + own) : own)
  }
  const byScore = (a: number, b: number) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)
  rows.sort(byScore)
  const best = rows.slice(0, lookedAt)
  const timesIn = countedInTitles(asked)
  for (const { n, title } of titlesOf(database, columns, best)) {
    const row = columns.rowOf(n)
    const score = scores.get(row) ?? 0
    if (score > 0) scores.set(row, score * titleBonus(title, timesIn(title), asked, words))
  }
  best.sort(byScore)
  const sorted = [...best, ...rows.slice(lookedAt)]
  if (until <= sorted.length || sorted.length === dated.length) return sorted
  const weighed = new Set(rows)
  return [...sorted, ...dated.filter((row) => !weighed.has(row))]
}
