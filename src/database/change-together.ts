import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, eq, inArray, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { AnySQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { CollectionSlug, PayloadRequest } from 'payload'

type Value = string | number | null

/** What is set in one document: fields of the document itself, as the database keeps them. */
export type Change = { id: string; data: Record<string, Value> }

type Tables = Record<string, SQLiteTable & Record<string, AnySQLiteColumn>>
type Sessions = Record<string, { db: SQLiteAdapter['drizzle'] }>

/** One value where all have the same; otherwise to each its own. */
const valueFor = (id: AnySQLiteColumn, changes: Change[], field: string): Value | SQL => {
  const values = changes.map(({ data }) => data[field] ?? null)
  const [first = null] = values
  if (values.every((value) => value === first)) return first
  const cases = changes.map((change, n) => sql`when ${change.id} then ${values[n]}`)
  return sql`case ${id} ${sql.join(cases, sql` `)} end`
}

/**
 * Changes many documents without hooks, in one statement of SQLite, which takes a quarter of the time that one each does.
 *
 * @param req its transaction is what they stand or fall with; throws where there is none
 * @param changes all of the same fields, which have to be the document's own: none in lists or blocks
 * @param only changes those alone that have these values
 */
export const changeTogether = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  changes: Change[],
  only: Record<string, Value> = {},
): Promise<void> => {
  if (changes.length === 0) return
  const transactionID = await req.transactionID
  if (!transactionID) throw new Error('Many documents are changed in a transaction only.')
  const adapter = req.payload.db as unknown as SQLiteAdapter
  const { db } = (adapter.sessions as unknown as Sessions)[String(transactionID)] as Sessions[string]
  const table = (adapter.tables as unknown as Tables)[collection.replaceAll('-', '_')] as Tables[string]
  const id = table.id as AnySQLiteColumn
  const fields = Object.keys(changes[0]?.data ?? {})
  await db
    .update(table)
    .set(Object.fromEntries(fields.map((field) => [field, valueFor(id, changes, field)])))
    .where(
      and(
        inArray(
          id,
          changes.map((change) => change.id),
        ),
        ...Object.entries(only).map(([field, value]) => eq(table[field] as AnySQLiteColumn, value)),
      ),
    )
}
