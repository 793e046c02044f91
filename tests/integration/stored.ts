import { type Client, createClient } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Newsroom } from './newsroom'

/** Every row of every table, or every document of every collection, as it is kept. */
export type Stored = Record<string, Record<string, unknown>[]>

const tablesOf = async (database: Client): Promise<string[]> => {
  const { rows } = await database.execute(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
  return rows.map(({ name }) => String(name))
}

const inSqlite = async (): Promise<Stored> => {
  const database = createClient({ url: String(process.env.DATABASE_URL) })
  const stored: Stored = {}
  for (const table of await tablesOf(database)) {
    const { rows } = await database.execute(`SELECT * FROM \`${table}\` ORDER BY rowid`)
    stored[table] = rows.map((row) => ({ ...row }))
  }
  database.close()
  return stored
}

/** With the types that JSON does not have: an id is not its text, nor a time its own. */
const typed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(typed)
  if (value instanceof Date) return { date: value.toISOString() }
  if (!value || typeof value !== 'object') return value
  if ('toHexString' in value) return { objectId: String(value) }
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, typed(inside)]))
}

/** Numbers of the log are counted outside of transactions: one that is rolled back leaves a gap. */
const counters = 'publication-log-sequence'

const inMongodb = async ({ payload }: Newsroom): Promise<Stored> => {
  const { db } = (payload.db as unknown as MongooseAdapter).connection
  const stored: Stored = {}
  // A server may list collections, and documents, in another order each time.
  const collections = (await db?.listCollections().toArray()) ?? []
  for (const name of collections.map((collection) => collection.name).sort()) {
    if (name === counters) continue
    const documents = (await db?.collection(name).find().sort({ _id: 1 }).toArray()) ?? []
    stored[name] = documents.map((document) => typed(document) as Stored[string][number])
  }
  return stored
}

/** The whole database, read past Payload; without MongoDB's counter of the log's rows. */
export const storedIn = (newsroom: Newsroom): Promise<Stored> => (newsroom.onMongodb ? inMongodb(newsroom) : inSqlite())
