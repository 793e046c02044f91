import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Gathered } from './write-together'

type DatabaseRow = Record<string, unknown>
type Insert = { tableName: string; values: DatabaseRow | DatabaseRow[] }
type Tables = Record<string, Parameters<SQLiteAdapter['drizzle']['insert']>[0]>
type Sessions = Record<string, { db: SQLiteAdapter['drizzle'] }>

/** More make no difference, and SQLite takes 32,766 values a statement at most. */
const rowsPerStatement = 100

/**
 * The SQLite adapter with its own way of making rows of a document, which keeps them instead of
 * inserting them one document at a time.
 */
export const gatherRows = (adapter: SQLiteAdapter): Gathered => {
  const rowsOf = new Map<string, DatabaseRow[]>()
  const gatherer = Object.assign(Object.create(adapter) as SQLiteAdapter, {
    insert: async ({ tableName, values }: Insert) => {
      // A document's own row comes alone, and the rows that belong to it need its id at once.
      if (!Array.isArray(values)) values.id ??= randomUUID()
      const rows = [values].flat()
      const there = rowsOf.get(tableName)
      if (there) there.push(...rows)
      else rowsOf.set(tableName, rows)
      return rows
    },
    // After each version the adapter looks for older ones: a new document has none.
    execute: async () => undefined,
  })
  const write = async (transactionID: string) => {
    const { db } = (adapter.sessions as unknown as Sessions)[transactionID] as Sessions[string]
    for (const [tableName, rows] of rowsOf) {
      const table = (adapter.tables as unknown as Tables)[tableName] as Tables[string]
      for (let n = 0; n < rows.length; n += rowsPerStatement)
        await db.insert(table).values(rows.slice(n, n + rowsPerStatement) as never)
    }
  }
  return { db: gatherer, newId: () => randomUUID(), write }
}
