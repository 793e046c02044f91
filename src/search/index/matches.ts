import type { TypeDefinition } from '@collections/definition'
import { definitions } from '@collections/definitions'
import { type Columns, typeNames } from './columns'
import { atHand, onlyThose } from './common-words'
import { expression, type SearchQuestion, unwanted, type When } from './expression'
import { eachMatching } from './kept-rows'
import type { IndexDatabase } from './open-index'
import {
  type ConsultationState,
  consultationStates,
  type IndexCounts,
  type IndexFilter,
  type IndexQuery,
} from './query'

/* Which of the rows of the columns a search finds: a byte for each, 1 for what it does. */

const states = consultationStates as readonly ConsultationState[]

/** The number of a consultation's state; -1 for what is none. */
const stateAt = ({ time }: Columns, row: number, now: number): number => {
  const opens = time.opens[row] as number
  if (opens === Number.POSITIVE_INFINITY) return -1
  if (opens > now) return 0
  if ((time.closes[row] as number) > now) return 1
  return (time.outcome[row] as number) <= now ? 3 : 2
}

/** Leaves the matches of what is of a day or month. */
export const onlyWhen = (matches: Uint8Array, { month, day, months }: Columns, when: When): void => {
  const taken = Uint8Array.from(months.list, (number) =>
    Number(number % 100 === when.month && (when.year === undefined || Math.floor(number / 100) === when.year)),
  )
  for (let row = 0; row < matches.length; row += 1)
    if (taken[month[row] as number] !== 1 || (when.day !== undefined && day[row] !== when.day)) matches[row] = 0
}

/** A match for each row that matches; for each row, when nothing is asked for. */
export const matchesOf = (
  database: IndexDatabase,
  columns: Columns,
  asked: SearchQuestion,
  join: 'AND' | 'OR',
): Uint8Array => {
  const matches = new Uint8Array(columns.count)
  const common = join === 'AND' ? atHand(database, columns, asked.concepts) : []
  const concepts = asked.concepts.filter((concept) => !common.includes(concept))
  const match = expression({ ...asked, concepts }, join)
  const set = (value: 0 | 1) => (row: number) => {
    matches[row] = value
  }
  if (match) eachMatching(database, columns, match, set(1))
  else {
    matches.fill(1)
    const not = unwanted(asked)
    if (not) eachMatching(database, columns, not, set(0))
  }
  for (const concept of common) onlyThose(database, columns, matches, concept)
  return matches
}

/** The kinds whose pages are there before their time and after it. */
const announcedKinds: ReadonlySet<string> = new Set(
  definitions.flatMap(({ isAnnounced, kinds }: TypeDefinition) => (isAnnounced ? kinds.map(({ value }) => value) : [])),
)

/** Leaves the matches of what may be found at all, and says how many that are. */
export const onlyLive = (
  matches: Uint8Array,
  { gone, type, time }: Columns,
  { now, withdrawnToo, announcedToo, within }: IndexQuery,
): number => {
  const types = new Uint8Array(typeNames.length).fill(within ? 0 : 1)
  for (const name of within ?? []) types[typeNames.indexOf(name)] = 1
  const { from, until, withdrawn } = time
  const announced = Uint8Array.from(typeNames, (name) => Number(announcedToo && announcedKinds.has(name)))
  let left = 0
  for (let row = 0; row < matches.length; row += 1) {
    if (matches[row] === 0) continue
    if (
      gone[row] === 0 &&
      types[type[row] as number] === 1 &&
      (announced[type[row] as number] === 1 || ((from[row] as number) <= now && (until[row] as number) > now)) &&
      (withdrawnToo || (withdrawn[row] as number) > now)
    )
      left += 1
    else matches[row] = 0
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

/** For each list of topics whether one is in it; for all of them where none is asked for. */
const listsWith = (lists: readonly (readonly number[])[], topic: number | undefined): Uint8Array =>
  Uint8Array.from(lists, (list) => Number(topic === undefined || list.includes(topic)))

/** Counts for each filter what it would leave, and takes the matches from what the filters leave out. */
export const narrow = (matches: Uint8Array, columns: Columns, filter: IndexFilter, now: number) => {
  const { type, month, filed, topicLists, months, topicIds, time } = columns
  const wantedType = filter.type === undefined ? -1 : typeNames.indexOf(filter.type)
  const wantedTopic = filter.topic === undefined ? -1 : topicIds.list.indexOf(filter.topic)
  const wantedCommittee = filter.committee === undefined ? -1 : topicIds.list.indexOf(filter.committee)
  const wantedState = filter.state === undefined ? -1 : states.indexOf(filter.state)
  const taken = monthsTaken(months.list, filter)
  const inTopic = listsWith(topicLists, filter.topic === undefined ? undefined : wantedTopic)
  const inCommittee = listsWith(topicLists, filter.committee === undefined ? undefined : wantedCommittee)
  const byType = new Uint32Array(typeNames.length)
  const byList = new Uint32Array(topicLists.length)
  const byTopic = new Uint32Array(topicIds.list.length)
  const byCommittee = new Uint32Array(topicIds.list.length)
  const byMonth = new Uint32Array(months.list.length)
  const byState = new Uint32Array(states.length)
  let total = 0
  for (let row = 0; row < matches.length; row += 1) {
    if (matches[row] === 0) continue
    const own = type[row] as number
    const when = month[row] as number
    const state = time.opens[row] === Number.POSITIVE_INFINITY ? -1 : stateAt(columns, row, now)
    const list = filed[row] as number
    const typeFits = wantedType < 0 || own === wantedType
    const stateFits = wantedState < 0 || state === wantedState
    const monthFits = taken[when] === 1
    const filedFits = inTopic[list] === 1 && inCommittee[list] === 1
    if (filedFits && stateFits && monthFits) byType[own] = (byType[own] as number) + 1
    if (typeFits && stateFits && monthFits) byList[list] = (byList[list] as number) + 1
    if (typeFits && filedFits && stateFits) byMonth[when] = (byMonth[when] as number) + 1
    if (state >= 0 && typeFits && filedFits && monthFits) byState[state] = (byState[state] as number) + 1
    if (typeFits && filedFits && stateFits && monthFits) total += 1
    else matches[row] = 0
  }
  for (const [list, times] of byList.entries())
    for (const one of times > 0 ? (topicLists[list] as readonly number[]) : []) {
      if (inCommittee[list] === 1) byTopic[one] = (byTopic[one] as number) + times
      if (inTopic[list] === 1) byCommittee[one] = (byCommittee[one] as number) + times
    }
  const { 0: _, ...dated } = named(byMonth, months.list)
  const counts: IndexCounts = {
    types: named(byType, typeNames),
    topics: named(byTopic, topicIds.list),
    committees: named(byCommittee, topicIds.list),
    months: dated,
    states: named(byState, states),
  }
  return { total, counts }
}

/** Rows of what is found, newest first. */
export type Dated = { current: Int32Array; withdrawn: Int32Array }

/**
 * Returns the rows of what matches.
 *
 * @param total how many there are
 */
export const byDate = (matches: Uint8Array, { order, time }: Columns, total: number, now: number): Dated => {
  const rows = new Int32Array(total)
  let first = 0
  // What is withdrawn is put down from the end.
  let last = total
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] as number
    if (matches[row] === 0) continue
    if ((time.withdrawn[row] as number) > now) rows[first++] = row
    else rows[--last] = row
  }
  return { current: rows.subarray(0, first), withdrawn: rows.subarray(last).reverse() }
}
