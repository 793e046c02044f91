import type { Columns } from './columns'
import type { IndexDatabase } from './open-index'

/** So many answers are kept, of a byte for each row. */
const mostKept = 128

type Rows = {
  /** 1 for what matches. */
  matches: Uint8Array
  /** How many of the rows were looked at. */
  count: number
}

/**
 * Sets what matches. The numbers come in the order of the rows, in one text: a list of rows would
 * take ten times as long to hand over.
 *
 * @param first the first row that is looked at
 */
export const setMatching = (
  database: IndexDatabase,
  { n, count }: Columns,
  match: string,
  { value, matches, first = 0 }: { value: 0 | 1; matches: Uint8Array; first?: number },
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
    if (n[row] === number) matches[row] = value
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

  /** Returns a byte for each row, 1 for what matches. It is not to be changed. */
  of(database: IndexDatabase, columns: Columns, match: string): Uint8Array {
    const name = nameOf(match)
    const rows = this.kept.get(name) ?? { matches: new Uint8Array(columns.count), count: 0 }
    if (rows.matches.length < columns.count) {
      const longer = new Uint8Array(columns.count + 1000)
      longer.set(rows.matches)
      rows.matches = longer
    }
    if (rows.count < columns.count)
      setMatching(database, columns, match, { value: 1, matches: rows.matches, first: rows.count })
    rows.count = columns.count
    // The one that was used last stands last, and the first is the one to go.
    this.kept.delete(name)
    this.kept.set(name, rows)
    const [oldest] = this.kept.keys()
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest)
    return rows.matches
  }
}
