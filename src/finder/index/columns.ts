import { type EntryType, entryTypes } from './entry'
import type { IndexDatabase } from './open-index'

/*
 * What filters and counts need of every entry, in memory: some fifty bytes each. Asking the database
 * for it row by row would take longer than the search itself.
 */

export const typeNames: readonly EntryType[] = entryTypes.map(({ value }) => value)

export type Row = {
  n: number
  type: number
  topics: readonly number[]
  from: number
  month: number
  until: number
  withdrawn: number
  opens: number
  closes: number
  outcome: number
  gone: boolean
}

type Stored = {
  n: number
  type: EntryType
  topics: string
  from_at: number
  month: number
  until_at: number | null
  withdrawn_at: number | null
  opens_at: number | null
  closes_at: number | null
  outcome_at: number | null
}

const never = Number.POSITIVE_INFINITY

/** Newest first; what has the same time in the order of its id, so that pages stay as they are. */
const isBefore = (a: Row, aId: string, b: Row, bId: string): boolean =>
  a.from > b.from || (a.from === b.from && aId < bId)

/** The rows of an index in memory, kept up with the file. */
export class Columns {
  /** By number, smallest first, as searches find them. */
  rows: Row[] = []
  /** Places in `rows`, newest first. */
  order: number[] = []
  topicIds: string[] = []
  private topicNumbers = new Map<string, number>()
  private ids: string[] = []
  private build: string | undefined
  private lastGone = 0
  private countGone = 0

  /** Takes over what has changed in the file. Within a transaction, so that a search sees the same. */
  refresh(database: IndexDatabase): void {
    const build = database.prepare("SELECT value FROM standing WHERE name = 'build'").get() as
      | { value: string }
      | undefined
    const name = build?.value ?? ''
    if (name !== this.build) this.clear(name)
    const last = this.rows.at(-1)?.n ?? 0
    const added = database
      .prepare(
        `SELECT n, id, type, topics, from_at, month, until_at, withdrawn_at, opens_at, closes_at, outcome_at
         FROM entries WHERE n > ? ORDER BY n`,
      )
      .all(last) as (Stored & { id: string })[]
    this.add(added)
    const gone = database.prepare('SELECT at, n FROM gone WHERE at > ? ORDER BY at').all(this.lastGone) as {
      at: number
      n: number
    }[]
    for (const { at, n } of gone) {
      this.lastGone = at
      const place = this.placeOf(n)
      const row = place === undefined ? undefined : this.rows[place]
      if (!row) continue
      row.gone = true
      this.countGone += 1
    }
    if (this.countGone > 1000 && this.countGone > this.rows.length / 4) this.sweep()
  }

  /** The place of a number in `rows`; undefined for one that is not there. */
  placeOf(n: number): number | undefined {
    let low = 0
    let high = this.rows.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = (this.rows[middle] as Row).n
      if (found === n) return middle
      if (found < n) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }

  private clear(build: string): void {
    this.build = build
    this.lastGone = 0
    this.countGone = 0
    this.rows = []
    this.ids = []
    this.order = []
    this.topicIds = []
    this.topicNumbers.clear()
  }

  private add(stored: (Stored & { id: string })[]): void {
    const first = this.rows.length
    for (const row of stored) {
      this.ids.push(row.id)
      this.rows.push({
        n: row.n,
        type: typeNames.indexOf(row.type),
        topics: this.numbersOf(row.topics),
        from: row.from_at,
        month: row.month,
        until: row.until_at ?? never,
        withdrawn: row.withdrawn_at ?? never,
        opens: row.opens_at ?? never,
        closes: row.closes_at ?? never,
        outcome: row.outcome_at ?? never,
        gone: false,
      })
    }
    if (stored.length > 200) this.sort()
    else for (let place = first; place < this.rows.length; place += 1) this.insert(place)
  }

  private sort(): void {
    const { rows, ids } = this
    this.order = rows.map((_, place) => place)
    this.order.sort((a, b) => {
      const difference = (rows[b] as Row).from - (rows[a] as Row).from
      if (difference !== 0) return difference
      return (ids[a] as string) < (ids[b] as string) ? -1 : 1
    })
  }

  private insert(place: number): void {
    const row = this.rows[place] as Row
    let low = 0
    let high = this.order.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.order[middle] as number
      if (isBefore(this.rows[other] as Row, this.ids[other] as string, row, this.ids[place] as string)) low = middle + 1
      else high = middle
    }
    this.order.splice(low, 0, place)
  }

  /** Rows that are gone are left in their places until there are many of them. */
  private sweep(): void {
    const kept = this.rows.map((row, place) => (row.gone ? -1 : place)).filter((place) => place >= 0)
    this.ids = kept.map((place) => this.ids[place] as string)
    this.rows = kept.map((place) => this.rows[place] as Row)
    this.countGone = 0
    this.sort()
  }

  private numbersOf(topics: string): readonly number[] {
    if (topics === '[]') return none
    return (JSON.parse(topics) as string[]).map((id) => {
      const known = this.topicNumbers.get(id)
      if (known !== undefined) return known
      const number = this.topicIds.push(id) - 1
      this.topicNumbers.set(id, number)
      return number
    })
  }
}

const none: readonly number[] = []
