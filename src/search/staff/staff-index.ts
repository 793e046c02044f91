import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Key } from '@collections/search-part'
import Database from 'libsql'

/** The words of a document's newest version. */
export type StaffEntry = Key & {
  title: string
  body: string
  /** Words of its parts whose time has not come: who may not read drafts doesn't find it by them. */
  later: string
}

export type StaffHit = Key & { excerpt: string }

export type StaffQuery = {
  words: string
  /** Looks at the parts whose time has not come, too. */
  later: boolean
  offset: number
  limit: number
}

/** Describes what a portion changes, and how far the index is afterwards. */
export type StaffChange = { put: StaffEntry[]; remove: Key[]; position?: string }

/** Counts up whenever the tables, or what is put in them, change; a file of another version is emptied. */
const version = 2

/** Here, unlike for readers, stems in the index will do: nobody is misled by a word too many. */
const tables = `
  DROP TABLE IF EXISTS entries; DROP TABLE IF EXISTS texts; DROP TABLE IF EXISTS standing;
  CREATE TABLE entries (n INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (collection, id));
  CREATE VIRTUAL TABLE texts USING fts5(title, body, later, tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE TABLE standing (position TEXT);
  PRAGMA user_version = ${version};`

/** A match in the title comes first. */
const rank = 'bm25(texts, 8, 1, 1)'

/** Letters of private use, which no text keeps, stand around what was found. */
export const mark = { from: '\u{e000}', to: '\u{e001}' }

const excerptOf = `snippet(texts, 1, '${mark.from}', '${mark.to}', '…', 24)`

/**
 * A question as FTS5 reads it: all of the words, the last one perhaps only begun.
 *
 * @returns undefined where there is nothing to look for
 */
const expression = ({ words, later }: StaffQuery): string | undefined => {
  const terms = words.match(/[\p{L}\p{N}]+/gu)
  if (!terms) return undefined
  const all = `${terms.map((term) => `"${term}"`).join(' ')}*`
  return later ? all : `{title body} : (${all})`
}

const open = (file: string): Database.Database => {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  const database = new Database(file, { timeout: 15_000 })
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = NORMAL')
  const found = database.prepare('SELECT user_version AS version FROM pragma_user_version').get() as { version: number }
  if (found.version !== version)
    for (const statement of tables.split(';')) if (statement.trim()) database.exec(statement)
  return database
}

/**
 * The index that those who work here search: of the newest version of everything, drafts too. It has a file of its own, so
 * that no question of a reader can ever come near it; the rules of reading are asked again for whatever it finds.
 *
 * @param file of the index; made where there is none
 */
export const staffIndex = (file: string) => {
  const database = open(file)
  const rowOf = database.prepare('SELECT n FROM entries WHERE collection = ? AND id = ?')
  const remove = ({ collection, id }: Key): void => {
    const row = rowOf.get(collection, id) as { n: number } | undefined
    if (!row) return
    database.prepare('DELETE FROM texts WHERE rowid = ?').run(row.n)
    database.prepare('DELETE FROM entries WHERE n = ?').run(row.n)
  }
  const put = ({ collection, id, title, body, later }: StaffEntry): void => {
    const { lastInsertRowid } = database
      .prepare('INSERT INTO entries (collection, id) VALUES (?, ?)')
      .run(collection, id)
    const insert = database.prepare('INSERT INTO texts (rowid, title, body, later) VALUES (?, ?, ?, ?)')
    insert.run(lastInsertRowid, title, body, later)
  }
  const inTransaction = (write: () => void): void => {
    database.exec('BEGIN IMMEDIATE')
    try {
      write()
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
  return {
    /** How far it has followed the log; undefined for an index that is not whole yet. */
    position: (): string | undefined =>
      (database.prepare('SELECT position FROM standing').get() as { position: string } | undefined)?.position,

    empty: (): void =>
      inTransaction(() => {
        for (const table of ['standing', 'texts', 'entries']) database.exec(`DELETE FROM ${table}`)
      }),

    apply: (change: StaffChange): void =>
      inTransaction(() => {
        for (const key of [...change.remove, ...change.put]) remove(key)
        for (const entry of change.put) put(entry)
        if (change.position === undefined) return
        database.exec('DELETE FROM standing')
        database.prepare('INSERT INTO standing (position) VALUES (?)').run(change.position)
      }),

    /** The best first; none for a question without a letter or a figure. */
    search: (query: StaffQuery): StaffHit[] => {
      const match = expression(query)
      if (!match) return []
      const statement = database.prepare(
        `SELECT entries.collection AS collection, entries.id AS id, ${excerptOf} AS excerpt
         FROM texts JOIN entries ON entries.n = texts.rowid
         WHERE texts MATCH ? ORDER BY ${rank}, entries.n DESC LIMIT ? OFFSET ?`,
      )
      return statement.all(match, query.limit, query.offset) as StaffHit[]
    },
  }
}

export type StaffIndex = ReturnType<typeof staffIndex>
