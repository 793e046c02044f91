import type { Columns } from './columns'
import { type Asked, expression, typedOnly } from './expression'
import { marksOf, onlyWhen } from './marks'
import type { IndexDatabase } from './open-index'

/* What is found in more than one way comes in tiers: none of a lower one stands before any of a higher one. */

export type Tier = {
  asked: Asked
  /** A byte for each place, 1 for what belongs to it. */
  marks: Uint8Array
}

/** What is of the day or month that was named, and says all else. */
const ofThatTime = (database: IndexDatabase, columns: Columns, asked: Asked): Tier | undefined => {
  const [dated] = asked.concepts.filter(({ when }) => when)
  if (!dated?.when) return undefined
  const others = { ...asked, concepts: asked.concepts.filter((concept) => concept !== dated) }
  const marks = marksOf(database, columns, others, 'AND')
  onlyWhen(marks, columns, dated.when)
  return { asked: others, marks }
}

/** What says some of it: the more of the words, the higher. */
const bySome = (database: IndexDatabase, columns: Columns, asked: Asked): Tier[] => {
  const says = new Uint8Array(columns.count)
  for (const concept of asked.concepts) {
    const marks = marksOf(database, columns, { ...asked, concepts: [concept] }, 'AND')
    for (let place = 0; place < marks.length; place += 1)
      says[place] = (says[place] as number) + (marks[place] as number)
  }
  return asked.concepts.map((_, n) => ({
    asked,
    marks: says.map((count) => Number(count >= asked.concepts.length - n)),
  }))
}

/**
 * The tiers of what answers a question: what is of the day that was named, what says what was typed, and what says
 * something that means the same.
 */
export const tiersOf = (database: IndexDatabase, columns: Columns, asked: Asked, join: 'AND' | 'OR'): Tier[] => {
  if (join === 'OR') return bySome(database, columns, asked)
  const tiers: Tier[] = []
  const time = ofThatTime(database, columns, asked)
  if (time) tiers.push(time)
  if (asked.concepts.some(({ also }) => also.length > 0)) {
    const typed = typedOnly(asked)
    tiers.push({ asked: typed, marks: marksOf(database, columns, typed, 'AND') })
  }
  tiers.push({ asked, marks: marksOf(database, columns, asked, 'AND') })
  return tiers
}

/** Everything that is in one of the tiers. */
export const allOf = (tiers: Tier[]): Uint8Array => {
  const all = Uint8Array.from(tiers.at(-1)?.marks ?? [])
  for (const { marks } of tiers.slice(0, -1)) for (let n = 0; n < all.length; n += 1) if (marks[n] === 1) all[n] = 1
  return all
}

/**
 * Places, in the same order, by the first tier that each is in.
 *
 * @param count how many places there are at all
 */
export const byTier = (tiers: Tier[], places: number[], count: number): number[][] => {
  if (tiers.length === 1) return [places]
  const taken = new Uint8Array(count)
  return tiers.map(({ marks }) => {
    const own = places.filter((place) => marks[place] === 1 && taken[place] === 0)
    for (const place of own) taken[place] = 1
    return own
  })
}

/** What to mark in what is found, in FTS5's language: what was typed before what means the same. */
export const markedBy = (tiers: Tier[], join: 'AND' | 'OR'): string[] => {
  // Tiers of some of the words ask for the same.
  const [first, ...rest] = (join === 'OR' ? tiers.slice(0, 1) : tiers)
    .map(({ asked }) => expression(asked, join))
    .filter((match) => match !== undefined)
  return first === undefined ? [] : [...rest, first]
}
