import { type EntryType, entryTypes } from '@collections/definitions'
import { KeptRows } from './kept-rows'
import type { IndexDatabase } from './open-index'

/*
 * Holds what filters and counts need of every entry, in memory: some eighty bytes each, a column an array.
 * Asking the database for it row by row would take longer than the search itself.
 */

export const typeNames: readonly EntryType[] = entryTypes.map(({ value }) => value)

/** Times in milliseconds; infinity for what never comes. */
const times = ['from', 'until', 'withdrawn', 'opens', 'closes', 'outcome'] as const
type Time = (typeof times)[number]

type StoredEntry = {
  n: number
  id: string
  type: EntryType
  topics: string
  month: number
  day: number
  from: number
  until: number | null
  withdrawn: number | null
  opens: number | null
  closes: number | null
  outcome: number | null
}

/** Names, each with a number. */
class Names<T extends string | number> {
  readonly list: T[] = []
  private readonly numbers = new Map<T, number>()

  numberOf(name: T): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.list.length)
    return this.list.push(name) - 1
  }
}

const grown = <T extends Float64Array | Int32Array | Uint8Array>(array: T, size: number): T => {
  const larger = new (array.constructor as new (size: number) => T)(size)
  larger.set(array as never)
  return larger
}

/** The entries of an index in memory, kept up with the file; an entry is known by its row. */
export class Columns {
  count = 0
  /** The numbers in the index, smallest first, as searches find them. */
  n = new Int32Array(1024)
  type = new Uint8Array(1024)
  gone = new Uint8Array(1024)
  /** Numbers of months. */
  month = new Int32Array(1024)
  /** Days of the month. */
  day = new Uint8Array(1024)
  time = Object.fromEntries(times.map((name) => [name, new Float64Array(1024)])) as Record<Time, Float64Array>
  /** Numbers of lists of topics: most entries have those of many others. */
  filed = new Int32Array(1024)
  /** Those lists, each of numbers of topics. */
  topicLists: (readonly number[])[] = []
  /** Places, newest first. */
  order: Int32Array = new Int32Array(0)
  months = new Names<number>()
  topicIds = new Names<string>()
  /** The rows that have common words. */
  readonly kept = new KeptRows()
  private listNumbers = new Map<string, number>()
  private ids: string[] = []
  private build: string | undefined
  private lastGone = 0

  /** Takes over what has changed in the file. Within a transaction, so that a search sees the same. */
  refresh(database: IndexDatabase): void {
    const record = database.prepare("SELECT value FROM standing WHERE name = 'build'").get()
    const build = (record as { value: string } | undefined)?.value ?? ''
    if (build !== this.build) this.clear(build)
    const added = database
      .prepare(
        `SELECT n, id, type, topics, month, day, from_at AS "from", until_at AS until, withdrawn_at AS withdrawn,
          opens_at AS opens, closes_at AS closes, outcome_at AS outcome
         FROM entries WHERE n > ? ORDER BY n`,
      )
      .all(this.n[this.count - 1] ?? 0) as StoredEntry[]
    this.add(added)
    const gone = database.prepare('SELECT at, n FROM gone WHERE at > ? ORDER BY at').all(this.lastGone)
    for (const { at, n } of gone as { at: number; n: number }[]) {
      this.lastGone = at
      const row = this.rowOf(n)
      if (row >= 0) this.gone[row] = 1
    }
  }

  /** The row of a number; -1 for one that is not there. */
  rowOf(n: number): number {
    let low = 0
    let high = this.count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.n[middle] as number
      if (found === n) return middle
      if (found < n) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  private clear(build: string): void {
    this.build = build
    this.kept.clear()
    this.lastGone = 0
    this.count = 0
    this.gone.fill(0)
    this.topicLists = []
    this.listNumbers.clear()
    this.ids = []
    this.order = new Int32Array(0)
    this.months = new Names()
    this.topicIds = new Names()
  }

  private makeRoom(size: number): void {
    if (size <= this.n.length) return
    const larger = Math.max(size, this.n.length * 2)
    this.n = grown(this.n, larger)
    this.type = grown(this.type, larger)
    this.gone = grown(this.gone, larger)
    this.month = grown(this.month, larger)
    this.day = grown(this.day, larger)
    this.filed = grown(this.filed, larger)
    for (const name of times) this.time[name] = grown(this.time[name], larger)
  }

  private listOf(ids: string): number {
    const known = this.listNumbers.get(ids)
    if (known !== undefined) return known
    const number = this.topicLists.push((JSON.parse(ids) as string[]).map((id) => this.topicIds.numberOf(id))) - 1
    this.listNumbers.set(ids, number)
    return number
  }

  private add(stored: StoredEntry[]): void {
    if (stored.length === 0) return
    const first = this.count
    this.makeRoom(first + stored.length)
    for (const record of stored) {
      const row = this.count
      this.n[row] = record.n
      this.type[row] = typeNames.indexOf(record.type)
      this.month[row] = this.months.numberOf(record.month)
      this.day[row] = record.day
      for (const name of times) this.time[name][row] = record[name] ?? Number.POSITIVE_INFINITY
      this.filed[row] = this.listOf(record.topics)
      this.ids.push(record.id)
      this.count += 1
    }
    this.sort(first)
  }

  /** Newest first; what has the same time in the order of its id, so that pages stay as they are. */
  private sort(first: number): void {
    const { from } = this.time
    const { ids } = this
    const compare = (a: number, b: number) =>
      (from[b] as number) - (from[a] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1)
    const fresh = Int32Array.from({ length: this.count - first }, (_, n) => first + n).sort(compare)
    const merged = new Int32Array(this.count)
    let old = 0
    let next = 0
    for (let at = 0; at < merged.length; at += 1) {
      const takesOld =
        next >= fresh.length || (old < first && compare(this.order[old] as number, fresh[next] as number) <= 0)
      merged[at] = takesOld ? (this.order[old++] as number) : (fresh[next++] as number)
    }
    this.order = merged
  }
}
