import type { Columns } from './columns'
import type { IndexDatabase } from './open-index'

/** So many answers are kept, of a bit for each row: 12 MB in all where there are 100,000. */
const mostKept = 1000

type Rows = {
  /** 1 for what matches, eight rows in each byte. */
  bits: Uint8Array
  /** How many of the rows were looked at. */
  count: number
}

/**
 * Goes through the rows of what matches. Their numbers come in the order of the rows, in one text: a list of rows would
 * take ten times as long to hand over.
 *
 * @param first the first row that is looked at
 */
export const eachMatching = (
  database: IndexDatabase,
  { n, count }: Columns,
  match: string,
  take: (row: number) => void,
  first = 0,
): void => {
  const after = first > 0 ? (n[first - 1] as number) : undefined
  const query = 'SELECT group_concat(rowid) AS numbers FROM words WHERE words MATCH ?'
  const record =
    after === undefined
      ? database.prepare(query).get(match)
      : database.prepare(`${query} AND rowid > ?`).get(match, after)
  const { numbers } = record as { numbers: string | null }
  if (!numbers) return
  let row = first
  let number = 0
  for (let at = 0; at <= numbers.length; at += 1) {
    // The end is as good as a comma.
    const code = at < numbers.length ? numbers.charCodeAt(at) : 44
    if (code !== 44) {
      number = number * 10 + code - 48
      continue
    }
    while (row < count && (n[row] as number) < number) row += 1
    if (n[row] === number) take(row)
    number = 0
  }
}

/** Capitals make no difference to what is found. */
const nameOf = (match: string): string => match.toLowerCase()

/**
 * Keeps which rows have a common word. Going through all of them takes as long as everything else that a search does,
 * and common words are what most questions have. A row never changes, so only those that have come since are looked at.
 */
export class KeptRows {
  private readonly kept = new Map<string, Rows>()

  clear(): void {
    this.kept.clear()
  }

  has(match: string): boolean {
    return this.kept.has(nameOf(match))
  }

  /** Takes from the matches what is not among the rows that something has. */
  keepOnly(database: IndexDatabase, columns: Columns, match: string, matches: Uint8Array): void {
    const bits = this.load(database, columns, match)
    for (let row = 0; row < matches.length; row += 1)
      if (((bits[row >> 3] as number) & (1 << (row & 7))) === 0) matches[row] = 0
  }

  /** Sees to it that the rows that something has are at hand. */
  load(database: IndexDatabase, columns: Columns, match: string): Uint8Array {
    const name = nameOf(match)
    const rows = this.kept.get(name) ?? { bits: new Uint8Array(0), count: 0 }
    if (rows.bits.length * 8 < columns.count) {
      const longer = new Uint8Array(Math.ceil(columns.count / 8) + 100)
      longer.set(rows.bits)
      rows.bits = longer
    }
    const { bits } = rows
    const take = (row: number) => {
      bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7))
    }
    if (rows.count < columns.count) eachMatching(database, columns, match, take, rows.count)
    rows.count = columns.count
    // The one that was used last stands last, and the first is the one to go.
    this.kept.delete(name)
    this.kept.set(name, rows)
    const [oldest] = this.kept.keys()
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest)
    return bits
  }
}
