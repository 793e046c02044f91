import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/*
 * SQLite chooses an index by what it knows of the tables. When it knows nothing it takes "published"
 * for as rare as an id, and goes through 100,000 news items for 20 of them: 350 ms and not 4.
 * https://www.sqlite.org/lang_analyze.html
 */

/** So many rows of an index are looked at: enough to tell rare from common, and done in milliseconds. */
const rowsLookedAt = 400

/** A council's news doubles in years, but somebody may also bring ten years of it in an hour. */
const every = 10 * 60_000

type Session = { db: { run: (statement: string) => Promise<unknown> } }

const analyseInTurn = async (adapter: SQLiteAdapter): Promise<void> => {
  const id = String(await adapter.beginTransaction())
  try {
    const { db } = (adapter.sessions as unknown as Record<string, Session>)[id] as Session
    await db.run('ANALYZE')
    await adapter.commitTransaction(id)
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

/** Has the database look at its tables, now and every ten minutes. */
export const keepStatistics = async (adapter: SQLiteAdapter): Promise<void> => {
  await adapter.client.execute(`PRAGMA analysis_limit = ${rowsLookedAt}`)
  await adapter.client.execute('ANALYZE').catch(() => {
    // Another process writes just now; what was known before is good enough until the next time.
  })
  const timer = setInterval(() => {
    analyseInTurn(adapter).catch((error) => adapter.payload.logger.error(error))
  }, every)
  timer.unref()
}
