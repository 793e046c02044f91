import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { textColumns } from './entry'

export type IndexDatabase = Database.Database

/** Counts up whenever the tables, or what is put in them, change; an index of another version is thrown away and built anew. */
const version = 8

/** Words as they are written, accents folded: a word that means the same is found exactly, stems when it is asked. */
const tokenizer = 'unicode61 remove_diacritics 2'

/**
 * The tables of an index. A row is never changed: a document that changes gets a new one, and the
 * number of the old one is written down, so that who knows all rows up to a number can catch up.
 *
 * @param prefix '' for the index in use, another for one that is being built beside it
 */
const tables = (prefix: string): string => `
  CREATE TABLE ${prefix}entries (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, topics TEXT NOT NULL,
    from_at INTEGER NOT NULL, month INTEGER NOT NULL, day INTEGER NOT NULL, until_at INTEGER, withdrawn_at INTEGER,
    opens_at INTEGER, closes_at INTEGER, outcome_at INTEGER, files TEXT NOT NULL, title TEXT NOT NULL,
    UNIQUE (collection, id),
    -- An index that is renamed with its table.
    UNIQUE (title, n)
  );
  CREATE VIRTUAL TABLE ${prefix}words USING fts5(
    ${textColumns.map(({ name }) => name).join(', ')}, tokenize = '${tokenizer}'
  );
  CREATE TABLE ${prefix}known_words (
    word TEXT PRIMARY KEY,
    -- How often it stands where it tells what a document is about, and in how many documents at all.
    times INTEGER NOT NULL, documents INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE ${prefix}gone (at INTEGER PRIMARY KEY AUTOINCREMENT, n INTEGER NOT NULL);
  CREATE TABLE ${prefix}standing (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;`

export const tableNames = ['entries', 'words', 'known_words', 'gone', 'standing'] as const

export const dropTables = (database: IndexDatabase, prefix: string): void => {
  for (const name of tableNames) database.exec(`DROP TABLE IF EXISTS ${prefix}${name}`)
}

export const createTables = (database: IndexDatabase, prefix: string): void => {
  for (const statement of tables(prefix).split(';\n')) if (statement.trim()) database.exec(statement)
}

const versionOf = (database: IndexDatabase): number =>
  (database.prepare('SELECT user_version AS version FROM pragma_user_version').get() as { version: number }).version

const open = (file: string): IndexDatabase => {
  const database = new Database(file, { timeout: 15_000 })
  database.exec('PRAGMA busy_timeout = 15000')
  database.exec('PRAGMA journal_mode = WAL')
  // A crash of the machine may lose the last changes, never the order of them: they are read again from the log.
  database.exec('PRAGMA synchronous = NORMAL')
  database.exec('PRAGMA temp_store = MEMORY')
  database.exec('PRAGMA cache_size = -16000')
  database.exec('PRAGMA wal_autocheckpoint = 8000')
  if (versionOf(database) !== version) {
    database.exec('BEGIN IMMEDIATE')
    if (versionOf(database) !== version) {
      dropTables(database, 'next_')
      dropTables(database, '')
      createTables(database, '')
      database.exec(`PRAGMA user_version = ${version}`)
    }
    database.exec('COMMIT')
  }
  return database
}

const isBroken = (error: unknown): boolean => /malformed|not a database|corrupt/i.test((error as Error).message ?? '')

/**
 * Opens the file of the index, and makes an empty one where there is none, where it is of another
 * version or where it cannot be read: it holds nothing that is not in the database too.
 */
export const openIndex = (file: string): IndexDatabase => {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  try {
    return open(file)
  } catch (error) {
    if (!isBroken(error)) throw error
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    return open(file)
  }
}
