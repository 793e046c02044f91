import type { Columns, Row } from './columns'
import { textColumns } from './entry'
import { type Asked, inTitle } from './expression'
import type { IndexDatabase } from './open-index'
import { folded } from './plain-words'

type What = { match: string; asked: Asked; words: string; now: number }

/** So many are weighed. Where more are found the words are so common that the newest are as good as any. */
const mostWeighed = 1000

/** Of these, so many at most for having all the words in their titles. */
const mostByTitle = 600

const weights = textColumns.map(({ weight }) => weight).join(', ')

const year = 365.25 * 86_400_000

/** What is new counts for more: half as much again for today's, down to nothing over some years. */
const freshness = (row: Row, now: number): number => {
  if (row.from === 0) return 1.2
  return 1 + 0.5 * Math.exp(-(now - row.from) / (2 * year))
}

const plain = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A title that is exactly what was typed comes before all others; one that begins so, or has it in one piece, gains. */
const titleBonus = (title: string, words: string): number => {
  const own = plain(title)
  if (own === words) return 1000
  if (own.startsWith(`${words} `)) return 1.5
  return ` ${own} `.includes(` ${words} `) ? 1.25 : 1
}

/** The best of the weighed are looked at more closely: how much of what was asked for their titles say. */
const lookedAt = 60

const mark = '\u0001'

/** The share of the concepts that a title has, by a title with a mark before each. */
const coverage = (marked: string, { concepts }: Asked): number =>
  Math.min(1, (marked.split(mark).length - 1) / Math.max(1, concepts.length))

const titled = (database: IndexDatabase, columns: Columns, asked: Asked): Set<number> => {
  const rows = database
    .prepare(`SELECT rowid AS n FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${mostByTitle * 4}`)
    .raw()
    .all(inTitle(asked)) as [number][]
  return new Set(rows.map(([n]) => columns.placeOf(n)).filter((place) => place !== undefined))
}

/** Those that are weighed: all of them, or of many those whose titles say it, and the newest. */
const candidates = (database: IndexDatabase, columns: Columns, dated: number[], asked: Asked): Set<number> => {
  if (dated.length <= mostWeighed) return new Set(dated)
  const inTheirTitles = titled(database, columns, asked)
  const chosen = new Set<number>()
  for (const place of dated) {
    if (chosen.size === mostByTitle) break
    if (inTheirTitles.has(place)) chosen.add(place)
  }
  for (const place of dated) {
    if (chosen.size === mostWeighed) break
    chosen.add(place)
  }
  return chosen
}

const asList = (columns: Columns, places: Iterable<number>): string =>
  JSON.stringify([...places].map((place) => (columns.rows[place] as Row).n))

type Scores = Map<number, number>

/** By BM25 with the columns' weights, how new it is, and whether the title is what was typed. */
const weigh = (
  database: IndexDatabase,
  columns: Columns,
  weighed: Set<number>,
  { match, words, now }: What,
): Scores => {
  // The plus sign keeps SQLite from asking the text index once for each number.
  const rows = database
    .prepare(
      `SELECT rowid AS n, bm25(words, ${weights}) AS score, title FROM words
       WHERE words MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(match, asList(columns, weighed)) as { n: number; score: number; title: string }[]
  return new Map(
    rows.map(({ n, score, title }) => {
      const place = columns.placeOf(n) as number
      const row = columns.rows[place] as Row
      // SQLite's scores are below nought, the best the lowest.
      const own = -score * freshness(row, now) * titleBonus(title, plain(words))
      return [place, row.withdrawn > now ? own : -1 / (1 + own)]
    }),
  )
}

/** Adds to the scores of the best for what their titles say. */
const lookCloser = (database: IndexDatabase, columns: Columns, best: number[], scores: Scores, what: What): void => {
  const rows = database
    .prepare(
      `SELECT rowid AS n, highlight(words, 0, '${mark}', '') AS title FROM words
       WHERE words MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(what.match, asList(columns, best)) as { n: number; title: string }[]
  for (const { n, title } of rows) {
    const place = columns.placeOf(n) as number
    const score = scores.get(place) ?? 0
    if (score > 0) scores.set(place, score * (1 + coverage(title, what.asked)))
  }
}

/**
 * Sorts results by how well they answer; withdrawn ones come last.
 *
 * @param dated places of all results, newest first
 */
export const rank = (database: IndexDatabase, columns: Columns, dated: number[], what: What): number[] => {
  const weighed = candidates(database, columns, dated, what.asked)
  const scores = weigh(database, columns, weighed, what)
  const byScore = (a: number, b: number) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)
  const sorted = dated.filter((place) => weighed.has(place)).sort(byScore)
  const best = sorted.slice(0, lookedAt)
  lookCloser(database, columns, best, scores, what)
  best.sort(byScore)
  const others = sorted.length < dated.length ? dated.filter((place) => !weighed.has(place)) : []
  return [...best, ...sorted.slice(lookedAt), ...others]
}
