import { type Columns, typeNames } from './columns'
import { type Asked, expression, unwanted, type When } from './expression'
import type { IndexDatabase } from './open-index'
import {
  type ConsultationState,
  consultationStates,
  type IndexCounts,
  type IndexFilter,
  type IndexQuery,
} from './query'

/* Which of the places in the columns a search finds: a byte for each, 1 for what it does. */

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

/** Leaves the marks of what is of a day or month. */
export const onlyWhen = (marks: Uint8Array, { month, day, months }: Columns, when: When): void => {
  const taken = Uint8Array.from(months.list, (number) =>
    Number(number % 100 === when.month && (when.year === undefined || Math.floor(number / 100) === when.year)),
  )
  for (let place = 0; place < marks.length; place += 1)
    if (taken[month[place] as number] !== 1 || (when.day !== undefined && day[place] !== when.day)) marks[place] = 0
}

/** A mark for each place that matches; for each place, when nothing is asked for. */
export const marksOf = (database: IndexDatabase, columns: Columns, asked: Asked, join: 'AND' | 'OR'): Uint8Array => {
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
export const onlyLive = (
  marks: Uint8Array,
  { gone, type, time }: Columns,
  { now, withdrawnToo, announcedToo, within }: IndexQuery,
): number => {
  const types = new Uint8Array(typeNames.length).fill(within ? 0 : 1)
  for (const name of within ?? []) types[typeNames.indexOf(name)] = 1
  const { from, until, withdrawn } = time
  const notice = announcedToo ? typeNames.indexOf('service-notice') : -1
  let left = 0
  for (let place = 0; place < marks.length; place += 1) {
    if (marks[place] === 0) continue
    if (
      gone[place] === 0 &&
      types[type[place] as number] === 1 &&
      (type[place] === notice || ((from[place] as number) <= now && (until[place] as number) > now)) &&
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
export const narrow = (marks: Uint8Array, columns: Columns, filter: IndexFilter, now: number) => {
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
export const byDate = (marks: Uint8Array, { order, time }: Columns, now: number): number[] => {
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
