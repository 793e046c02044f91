import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isBesideSite } from '@/environment'
import { endWith } from './end-with'

/*
 * SQLite chooses an index by what it knows of the tables. When it knows nothing it takes "published"
 * for as rare as an id, and goes through 100,000 news items for 20 of them: 350 ms and not 4.
 * https://www.sqlite.org/lang_analyze.html
 */

/**
 * So many rows of an index are looked at. Where all are alike, SQLite takes there to be half as many of them as it
 * looked at: enough to tell them from the few that are on a page, and done in a tenth of a second.
 */
const rowsLookedAt = 10_000

/** A council's news doubles in years, but somebody may also bring ten years of it in an hour. */
const every = 10 * 60_000

const reload = 'ANALYZE sqlite_schema'

const steps = [
  // Each connection has a limit of its own: without one, it would go through whole indexes and hold up the site.
  `PRAGMA analysis_limit = ${rowsLookedAt}`,
  'ANALYZE',
  // Of an empty table nothing is written down, and SQLite then takes it to have a million rows
  // (https://www.sqlite.org/fileformat2.html#stat1tab): it would go through all news for corrections nobody made.
  `INSERT INTO sqlite_stat1 (tbl, idx, stat) SELECT name, NULL, '1' FROM sqlite_schema
   WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN (SELECT tbl FROM sqlite_stat1)`,
  reload,
]

type Session = { db: { run: (statement: string) => Promise<unknown> } }

/** Has the database look at its tables, once it can be written. */
export const analyse = async (adapter: SQLiteAdapter): Promise<void> => {
  const id = String(await adapter.beginTransaction())
  try {
    const { db } = (adapter.sessions as unknown as Record<string, Session>)[id] as Session
    for (const step of steps) await db.run(step)
    await adapter.commitTransaction(id)
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
  // The connection that reads would go on with what it knew.
  await adapter.client.execute(reload).catch(busy)
}

/** Another process writes just now; what was known before is good enough until the next time. */
const busy = () => {}

/** Has the database look at its tables, now and every ten minutes. */
export const keepStatistics = async (adapter: SQLiteAdapter): Promise<void> => {
  if (isBesideSite()) return
  try {
    for (const step of steps) await adapter.client.execute(step)
  } catch {
    busy()
  }
  const timer = setInterval(() => {
    analyse(adapter).catch((error) => adapter.payload.logger.error(error))
  }, every)
  timer.unref()
  endWith(adapter.payload, () => clearInterval(timer))
}
