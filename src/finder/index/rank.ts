import type { Columns } from './columns'
import { textColumns } from './entry'
import { type Asked, inTitle } from './expression'
import type { IndexDatabase } from './open-index'
import { plainTitle } from './plain-words'
import { markStart } from './query'
import { asWritten } from './with-forms'

type What = {
  match: string
  asked: Asked
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
const freshness = ({ time }: Columns, place: number, now: number): number => {
  const from = time.from[place] as number
  if (from === 0) return 1.2
  const age = Math.max(0, now - from)
  const isNow = from <= now && (time.until[place] as number) > now
  return (1 + 0.5 * Math.exp(-age / (2 * year))) * (isNow ? 1 : notNow)
}

const asList = ({ n }: Columns, places: Iterable<number>): string =>
  JSON.stringify(Array.from(places, (place) => n[place]))

/** Among so many of the newest titles are looked at: when there are more there is no lack of good ones. */
const newestByTitle = 20_000

/** The places whose titles say all of it; of very many the ones that came last. */
const titled = (database: IndexDatabase, columns: Columns, dated: number[], asked: Asked): Uint8Array => {
  let first = Number.POSITIVE_INFINITY
  for (let at = 0; at < dated.length && at < newestByTitle; at += 1)
    first = Math.min(first, columns.n[dated[at] as number] as number)
  const rows = database
    .prepare(`SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ${mostByTitle * 2}`)
    .raw()
    .all(inTitle(asked), first) as [number][]
  const marks = new Uint8Array(columns.count)
  for (const [n] of rows) {
    const place = columns.placeOf(n)
    if (place >= 0) marks[place] = 1
  }
  return marks
}

/** Titles that are exactly what was typed: these come before all others, however old they are. */
const exact = (database: IndexDatabase, columns: Columns, words: string): Set<number> => {
  const rows = database.prepare('SELECT n FROM entries WHERE title = ? LIMIT 100').all(plainTitle(words))
  return new Set((rows as { n: number }[]).map(({ n }) => columns.placeOf(n)))
}

/** The newest of those that are to be weighed, which have a mark. */
const chosen = (dated: number[], inTitles: Uint8Array, exactly: Set<number>, size: number): number[] => {
  const taken = new Uint8Array(size)
  const places: number[] = []
  const take = (place: number) => {
    if (taken[place] === 1 || places.length >= mostWeighed) return
    taken[place] = 1
    places.push(place)
  }
  let byTitle = 0
  for (const place of dated) {
    if (byTitle === mostByTitle) break
    if (inTitles[place] === 0 && !exactly.has(place)) continue
    take(place)
    byTitle += 1
  }
  if (exactly.size > 0) for (const place of dated) if (exactly.has(place)) take(place)
  for (let at = 0; at < dated.length && places.length < mostWeighed; at += 1) take(dated[at] as number)
  return places
}

type Scores = Map<number, number>

const withBm25 = (database: IndexDatabase, columns: Columns, places: number[], match: string): Scores => {
  // The plus sign keeps SQLite from asking the text index once for each number.
  const rows = database
    .prepare(
      `SELECT rowid AS n, bm25(words, ${weights}) AS score FROM words
       WHERE words MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(match, asList(columns, places)) as { n: number; score: number }[]
  // SQLite's scores are below nought, the best the lowest.
  return new Map(rows.map(({ n, score }) => [columns.placeOf(n), -score]))
}

/** For common words: whether the title says it is all there is to tell. */
const byTitleAlone = (places: number[], inTitles: Uint8Array): Scores =>
  new Map(places.map((place) => [place, inTitles[place] === 1 ? 12 : 1]))

/** The best of the weighed are looked at more closely. */
const lookedAt = 60

/** How much of what was asked for a title says, and whether it says it in one piece; the title has a mark before each word. */
const titleBonus = (marked: string, { concepts }: Asked, words: string): number => {
  const covered = Math.min(1, (marked.split(markStart).length - 1) / Math.max(1, concepts.length))
  const title = plainTitle(asWritten(marked).replaceAll(markStart, ''))
  const inOnePiece = title.startsWith(`${words} `) ? 1.5 : ` ${title} `.includes(` ${words} `) ? 1.25 : 1
  // As it was typed, and not another form of it.
  const exactly = words.split(' ').some((word) => ` ${title} `.includes(` ${word} `)) ? 1.2 : 1
  return (1 + covered) * inOnePiece * exactly
}

const titlesOf = (database: IndexDatabase, columns: Columns, places: number[], match: string) =>
  database
    .prepare(
      `SELECT rowid AS n, highlight(words, 0, '${markStart}', '') AS title FROM words
       WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(match, asList(columns, places)) as { n: number; title: string }[]

/**
 * Sorts results by how well they answer: BM25 with the columns' weights, how new they are, and what
 * their titles say. Withdrawn ones come last.
 *
 * @param dated places of all results, newest first
 * @returns as many of the best as are wanted, or all
 */
export const rank = (database: IndexDatabase, columns: Columns, dated: number[], what: What): number[] => {
  const { match, asked, now, until } = what
  const words = plainTitle(what.words)
  const inTitles = dated.length > mostWeighed ? titled(database, columns, dated, asked) : new Uint8Array(columns.count)
  const exactly = exact(database, columns, words)
  const places = dated.length > mostWeighed ? chosen(dated, inTitles, exactly, columns.count) : [...dated]
  const scores = dated.length > tooCommon ? byTitleAlone(places, inTitles) : withBm25(database, columns, places, match)
  const isWithdrawn = (place: number) => (columns.time.withdrawn[place] as number) <= now
  for (const place of places) {
    const own = (scores.get(place) ?? 0) * freshness(columns, place, now) * (exactly.has(place) ? 1e6 : 1)
    scores.set(place, isWithdrawn(place) ? -1 / (1 + own) : own)
  }
  const byScore = (a: number, b: number) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)
  places.sort(byScore)
  const best = places.slice(0, lookedAt)
  for (const { n, title } of titlesOf(database, columns, best, match)) {
    const place = columns.placeOf(n)
    const score = scores.get(place) ?? 0
    if (score > 0) scores.set(place, score * titleBonus(title, asked, words))
  }
  best.sort(byScore)
  const sorted = [...best, ...places.slice(lookedAt)]
  if (until <= sorted.length || sorted.length === dated.length) return sorted
  const weighed = new Set(places)
  return [...sorted, ...dated.filter((place) => !weighed.has(place))]
}
