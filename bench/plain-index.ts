import { rmSync } from 'node:fs'
import type { Entry } from '@collections/search-part'
import Database from 'libsql'

/*
 * What anybody would write first: a table, FTS5 with its own stemmer, bm25 and GROUP BY. It has the live rule and the
 * counts of the filters, and nothing of forms, synonyms, corrections or tiers.
 */

const columns = ['title', 'summary', 'findings', 'body', 'documents'] as const

const schema = `
  CREATE TABLE entries (n INTEGER PRIMARY KEY, collection TEXT, id TEXT, type TEXT, from_at INTEGER, month INTEGER,
    until_at INTEGER, withdrawn_at INTEGER);
  CREATE TABLE topics_of (n INTEGER, topic TEXT);
  CREATE INDEX topics_by_entry ON topics_of (n, topic);
  CREATE VIRTUAL TABLE words USING fts5(${columns.join(', ')}, content='', tokenize='porter unicode61 remove_diacritics 2');`

const found = `FROM words JOIN entries ON entries.n = words.rowid
  WHERE words MATCH ? AND from_at <= ? AND (until_at IS NULL OR until_at > ?)`

export type PlainIndex = {
  search: (typed: string, now: number) => { total: number; hits: unknown[] }
  close: () => void
}

/** Writes the index anew and opens it. @returns also how many entries were written a second */
export const buildPlainIndex = (file: string, entries: Entry[]): { index: PlainIndex; perSecond: number } => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000')
  database.exec(schema)
  const begun = performance.now()
  const entry = database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const topic = database.prepare('INSERT INTO topics_of VALUES (?, ?)')
  const words = database.prepare(`INSERT INTO words (rowid, ${columns.join(', ')}) VALUES (?, ?, ?, ?, ?, ?)`)
  database.exec('BEGIN')
  for (const [n, one] of entries.entries()) {
    const { collection, id, type, from, month, until, withdrawn, topics } = one
    entry.run(n + 1, collection, id, type, from, month, until, withdrawn)
    for (const of of topics) topic.run(n + 1, of)
    words.run(n + 1, ...columns.map((name) => one[name]))
  }
  database.exec("COMMIT; INSERT INTO words (words) VALUES ('optimize')")
  const perSecond = entries.length / ((performance.now() - begun) / 1000)
  const statements = {
    total: database.prepare(`SELECT count(*) AS n ${found}`),
    hits: database.prepare(
      `SELECT collection, id ${found} ORDER BY bm25(words, 12, 5, 3, 1, 0.5), from_at DESC LIMIT 20`,
    ),
    types: database.prepare(`SELECT type, count(*) ${found} GROUP BY type`),
    months: database.prepare(`SELECT month, count(*) ${found} GROUP BY month`),
    topics: database.prepare(
      `SELECT topic, count(*) FROM topics_of WHERE n IN (SELECT entries.n ${found}) GROUP BY topic`,
    ),
  }
  return {
    perSecond,
    index: {
      search: (typed, now) => {
        const asked = (typed.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' ')
        for (const counts of [statements.types, statements.months, statements.topics]) counts.all(asked, now, now)
        const { n } = statements.total.get(asked, now, now) as { n: number }
        return { total: n, hits: statements.hits.all(asked, now, now) }
      },
      close: () => database.close(),
    },
  }
}
