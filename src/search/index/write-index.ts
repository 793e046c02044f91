import { randomUUID } from 'node:crypto'
import type { Entry, Key } from '@collections/search-part'
import { textColumns } from './entry'
import { createTables, dropTables, type IndexDatabase, tableNames } from './open-index'
import { lettersOnlyWords, longestWord, plainTitle, shortestWord } from './plain-words'
import { superseded } from './superseded'
import { withForms } from './with-forms'

/** Describes how far an index has come; what it means is known to who keeps it up. */
export type StoredPosition = string

export type IndexChange = {
  /** The position that the change was worked out from. */
  before: StoredPosition
  after: StoredPosition
  /** They take the place of what was there for the same documents. */
  put: Entry[]
  remove: Key[]
}

const building = 'next_'

/** While much is written, more is gathered in memory (in bytes), and pieces are merged when there are many. */
const whileBuilding = { automerge: 0, crisismerge: 64, hashsize: 8_000_000 }

/** FTS5's own. */
const afterwards = { automerge: 4, crisismerge: 16, hashsize: 1_048_576 }

const texts = textColumns.map(({ name }) => name)

type Texts = Record<(typeof texts)[number], string>

/** The texts of an entry as the index holds them. */
const textsOf = (entry: Entry): Texts => ({
  title: withForms(entry.title),
  summary: withForms(entry.summary),
  findings: withForms(entry.findings, entry.names),
  body: withForms(entry.body),
  documents: withForms(entry.documents),
})

/** The words that matter enough to stand above a text: what somebody meant is one of these. */
const telling = ({ title, summary, findings, documents }: Texts): string[] =>
  lettersOnlyWords(`${title} ${summary} ${findings} ${documents}`)

/** Counts how often words stand where they tell what a document is about, and in how many documents at all. */
const counter = () => {
  const times = new Map<string, number>()
  const inDocuments = new Map<string, number>()
  const add = (counts: Map<string, number>, words: Iterable<string>, by: number) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + by)
  }
  return {
    countTelling: (texts: Texts, by: 1 | -1) => add(times, telling(texts), by),
    countAll: (texts: Texts, by: 1 | -1) =>
      add(inDocuments, new Set([...telling(texts), ...lettersOnlyWords(texts.body)]), by),
    write: (database: IndexDatabase, prefix: string) => {
      const statement = database.prepare(
        `INSERT INTO ${prefix}known_words (word, times, documents) VALUES (?, ?, ?)
         ON CONFLICT (word) DO UPDATE SET times = times + excluded.times, documents = documents + excluded.documents`,
      )
      for (const word of new Set([...times.keys(), ...inDocuments.keys()]))
        statement.run(word, times.get(word) ?? 0, inDocuments.get(word) ?? 0)
      database.exec(`DELETE FROM ${prefix}known_words WHERE times <= 0 AND documents <= 0`)
      times.clear()
      inDocuments.clear()
    },
  }
}

/** Learns all words of a whole index from its own list of them: to look for them text by text would take longer than to write it. */
const learnAllWords = (database: IndexDatabase, prefix: string): void => {
  database.exec(`
    CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, ${prefix}words, row);
    INSERT INTO ${prefix}known_words (word, times, documents)
      SELECT term, 0, doc FROM temp.vocabulary
      WHERE length(term) BETWEEN ${shortestWord} AND ${longestWord} AND term NOT GLOB '*[^a-z\u00df-\u024f\u0370-\u1fff]*'
      ON CONFLICT (word) DO UPDATE SET documents = excluded.documents;
    DROP TABLE temp.vocabulary;`)
}

const inserter = (database: IndexDatabase, prefix: string) => {
  const entries = database.prepare(
    `INSERT INTO ${prefix}entries (collection, id, type, topics, from_at, month, day, until_at, withdrawn_at,
      opens_at, closes_at, outcome_at, files, title) VALUES (${Array(14).fill('?').join(', ')})`,
  )
  const words = database.prepare(
    `INSERT INTO ${prefix}words (rowid, ${texts.join(', ')}) VALUES (?, ${texts.map(() => '?').join(', ')})`,
  )
  return (entry: Entry): Texts => {
    const { collection, id, type, topics, from, month, day, until, withdrawn, opens, closes, outcome, files } = entry
    const { lastInsertRowid } = entries.run(
      collection,
      id,
      type,
      JSON.stringify(topics),
      from,
      month,
      day,
      until,
      withdrawn,
      opens,
      closes,
      outcome,
      JSON.stringify(files),
      plainTitle(entry.title),
    )
    const held = textsOf(entry)
    words.run(Number(lastInsertRowid), ...texts.map((name) => held[name]))
    return held
  }
}

const remover = (database: IndexDatabase, forget: (texts: Texts) => void) => {
  const find = database.prepare('SELECT n FROM entries WHERE collection = ? AND id = ?')
  const read = database.prepare(`SELECT ${texts.join(', ')} FROM words WHERE rowid = ?`)
  const remove = [
    database.prepare('DELETE FROM words WHERE rowid = ?'),
    database.prepare('DELETE FROM entries WHERE n = ?'),
    database.prepare('INSERT INTO gone (n) VALUES (?)'),
  ]
  return ({ collection, id }: Key) => {
    const found = find.get(collection, id) as { n: number } | undefined
    if (!found) return
    forget(read.get(found.n) as Texts)
    for (const statement of remove) statement.run(found.n)
  }
}

const positionOf = (database: IndexDatabase): StoredPosition | undefined =>
  (database.prepare("SELECT value FROM standing WHERE name = 'standing'").get() as { value: string } | undefined)?.value

const writeValue = (database: IndexDatabase, prefix: string, name: 'standing' | 'build', value: string): void => {
  database.prepare(`INSERT OR REPLACE INTO ${prefix}standing (name, value) VALUES (?, ?)`).run(name, value)
}

const inTransaction = <T>(database: IndexDatabase, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/**
 * Returns what changes the index. Each call is one transaction, so that a crash leaves the index as it was
 * before the call or as it is after it.
 */
export const indexWriter = (database: IndexDatabase) => {
  const counts = counter()
  let build: string | undefined

  const set = (setting: string, value: number) =>
    database.exec(`INSERT INTO ${building}words (${building}words, rank) VALUES ('${setting}', ${value})`)

  const checkBuild = () => {
    const row = database.prepare(`SELECT value FROM ${building}standing WHERE name = 'build'`).get()
    if (!build || (row as { value: string } | undefined)?.value !== build) throw new Error(superseded)
  }

  return {
    /** Returns how far the index has come; undefined for one that was never built. */
    standing: (): StoredPosition | undefined => positionOf(database),

    /** Returns which build is under way beside the index in use, and how far it has come; undefined for none. */
    buildUnderWay: (): string | undefined => {
      if (!database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(`${building}standing`)) return undefined
      const of = database.prepare(`SELECT value FROM ${building}standing WHERE name = 'build'`).get()
      const last = database.prepare(`SELECT max(n) AS n FROM ${building}entries`).get()
      return JSON.stringify([of, last])
    },

    /** Documents whose entry holds the title of one of these files. */
    usersOf: (files: string[]): Key[] => {
      const statement = database.prepare(
        `SELECT DISTINCT collection, entries.id AS id FROM entries, json_each(entries.files) AS file
         WHERE entries.files <> '[]' AND file.value IN (SELECT value FROM json_each(?))`,
      )
      return statement.all(JSON.stringify(files)) as Key[]
    },

    /** @returns false, and nothing changed, when somebody else has changed the index in the meantime */
    apply: ({ before, after, put, remove }: IndexChange): boolean =>
      inTransaction(database, () => {
        if (positionOf(database) !== before) return false
        const change = counter()
        const takeOut = remover(database, (texts) => {
          change.countTelling(texts, -1)
          change.countAll(texts, -1)
        })
        const insert = inserter(database, '')
        for (const key of [...remove, ...put]) takeOut(key)
        for (const entry of put) {
          const texts = insert(entry)
          change.countTelling(texts, 1)
          change.countAll(texts, 1)
        }
        change.write(database, '')
        writeValue(database, '', 'standing', after)
        return true
      }),

    /** Begins a new index beside the one in use, which answers until the new one is whole. */
    beginBuild: (): void => {
      build = randomUUID()
      const own = build
      inTransaction(database, () => {
        dropTables(database, building)
        createTables(database, building)
        writeValue(database, building, 'build', own)
      })
      for (const [setting, value] of Object.entries(whileBuilding)) set(setting, value)
    },

    /** @throws {Error} when another process has begun a build since */
    addToBuild: (entries: Entry[]): void => {
      inTransaction(database, () => {
        checkBuild()
        const insert = inserter(database, building)
        for (const entry of entries) counts.countTelling(insert(entry), 1)
      })
    },

    /** Puts the new index in the place of the old one. @throws {Error} when another process has begun a build since */
    finishBuild: (position: StoredPosition): void => {
      counts.write(database, building)
      // All pieces become one: a search in a hundred pieces takes four times as long.
      database.exec(`INSERT INTO ${building}words (${building}words) VALUES ('optimize')`)
      learnAllWords(database, building)
      inTransaction(database, () => {
        checkBuild()
        writeValue(database, building, 'standing', position)
        for (const [setting, value] of Object.entries(afterwards)) set(setting, value)
        dropTables(database, '')
        for (const name of tableNames) database.exec(`ALTER TABLE ${building}${name} RENAME TO ${name}`)
      })
      build = undefined
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    },
  }
}

export type IndexWriter = ReturnType<typeof indexWriter>
