import type { Columns } from './columns'
import { negatedOnly, type SearchQuestion, typedOnly } from './expression'
import type { Answered } from './highlighted-texts'
import { matchesOf, onlyWhen } from './matches'
import type { IndexDatabase } from './open-index'

/* What is found in more than one way comes in tiers: none of a lower one stands before any of a higher one. */

export type Tier = {
  asked: SearchQuestion
  /** A byte for each row, 1 for what belongs to it. */
  matches: Uint8Array
  /** It is what is of the day or month that was named, which `asked` leaves out. */
  ofTime?: true
}

/** Returns what is of the day or month that was named, and says all else. */
const ofThatTime = (database: IndexDatabase, columns: Columns, asked: SearchQuestion): Tier | undefined => {
  const [dated] = asked.concepts.filter(({ when }) => when)
  if (!dated?.when) return undefined
  const others = { ...asked, concepts: asked.concepts.filter((concept) => concept !== dated) }
  const matches = matchesOf(database, columns, others, 'AND')
  onlyWhen(matches, columns, dated.when)
  return { asked: others, matches, ofTime: true }
}

/** Returns what says some of it: the more of the words, the higher. */
const bySome = (database: IndexDatabase, columns: Columns, asked: SearchQuestion): Tier[] => {
  const says = new Uint8Array(columns.count)
  for (const concept of asked.concepts) {
    const matches = matchesOf(database, columns, { ...asked, concepts: [concept] }, 'AND')
    for (let row = 0; row < matches.length; row += 1) says[row] = (says[row] as number) + (matches[row] as number)
  }
  return asked.concepts.map((_, n) => ({
    asked,
    matches: says.map((count) => Number(count >= asked.concepts.length - n)),
  }))
}

/**
 * The tiers of what answers a question: what is of the day that was named, what says “not” where the question does, what
 * says what was typed, and what says something that means the same.
 */
export const tiersOf = (
  database: IndexDatabase,
  columns: Columns,
  asked: SearchQuestion,
  join: 'AND' | 'OR',
): Tier[] => {
  if (join === 'OR') return bySome(database, columns, asked)
  const tiers: Tier[] = []
  const time = ofThatTime(database, columns, asked)
  if (time) tiers.push(time)
  const negated = negatedOnly(asked)
  if (negated) tiers.push({ asked: negated, matches: matchesOf(database, columns, negated, 'AND') })
  if (asked.concepts.some(({ also }) => also.length > 0)) {
    const typed = typedOnly(asked)
    tiers.push({ asked: typed, matches: matchesOf(database, columns, typed, 'AND') })
  }
  tiers.push({ asked, matches: matchesOf(database, columns, asked, 'AND') })
  return tiers
}

/** Everything that is in one of the tiers. */
export const unionOf = (tiers: Tier[]): Uint8Array => {
  const all = Uint8Array.from(tiers.at(-1)?.matches ?? [])
  for (const { matches } of tiers.slice(0, -1)) for (let n = 0; n < all.length; n += 1) if (matches[n] === 1) all[n] = 1
  return all
}

/**
 * Places, in the same order, by the first tier that each is in.
 *
 * @param count how many rows there are at all
 */
export const byTier = (tiers: Tier[], rows: Int32Array, count: number): Int32Array[] => {
  if (tiers.length === 1) return [rows]
  const taken = new Uint8Array(count)
  return tiers.map(({ matches }) => {
    const own = rows.filter((row) => matches[row] === 1 && taken[row] === 0)
    for (const row of own) taken[row] = 1
    return own
  })
}

/** Returns what to mark in what is found: what was typed before what means the same, and either before a date alone. */
export const markedBy = (columns: Columns, tiers: Tier[], join: 'AND' | 'OR'): Answered[] => {
  // Tiers of some of the words ask for the same, and whatever is found answers it.
  if (join === 'OR') return tiers.slice(0, 1).map(({ asked }) => ({ asked, has: () => true }))
  return [...tiers.filter(({ ofTime }) => !ofTime), ...tiers.filter(({ ofTime }) => ofTime)]
    .filter(({ asked }) => asked.concepts.length > 0)
    .map(({ asked, matches }) => ({ asked, has: (n) => matches[columns.rowOf(n)] === 1 }))
}
