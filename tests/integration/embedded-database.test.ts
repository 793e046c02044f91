import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { CollectionAfterChangeHook } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { queueWrites } from '@/database/sqlite'
import { WriteQueue } from '@/database/write-queue'
import { complete, newTitle, published } from './content'
import { type Newsroom, onMongodb, type Person, startNewsroom } from './newsroom'

describe.skipIf(onMongodb)('the embedded database', () => {
  let newsroom: Newsroom
  let editor: Person
  let db: SQLiteAdapter
  beforeAll(async () => {
    newsroom = await startNewsroom()
    editor = await newsroom.person('editor')
    db = newsroom.payload.db as unknown as SQLiteAdapter
  })
  afterAll(() => newsroom.close())

  const hooks = () => newsroom.payload.collections.news.config.hooks.afterChange as CollectionAfterChangeHook[]
  let restore = () => {}
  afterEach(() => {
    restore()
    restore = () => {}
  })
  const withHook = (hook: CollectionAfterChangeHook) => {
    hooks().push(hook)
    restore = () => void hooks().pop()
  }
  const withQueue = (limits: ConstructorParameters<typeof WriteQueue>[0]) => {
    const before = { ...db }
    queueWrites(db, new WriteQueue(limits))
    const restoreHook = restore
    restore = () => {
      restoreHook()
      Object.assign(db, before)
    }
  }
  const save = (body = published('news')) => newsroom.rest('POST', 'news', { as: editor, body })
  const counts = async () => [
    (await newsroom.payload.count({ collection: 'news' })).totalDocs,
    (await newsroom.payload.countVersions({ collection: 'news' })).totalDocs,
    (await newsroom.payload.count({ collection: 'publication-log' })).totalDocs,
  ]
  const transactionOf = async (id: unknown) =>
    (db.sessions as unknown as Record<string, { db: SQLiteAdapter['drizzle'] }>)[String(await id)]?.db

  it('has a write-ahead log, and keeps foreign keys, in transactions too', async () => {
    const [journal] = (await db.client.execute('PRAGMA journal_mode')).rows
    expect(journal?.journal_mode).toBe('wal')
    const id = await db.beginTransaction()
    const transaction = await transactionOf(id)
    const inside = await transaction?.all<{ foreign_keys: number }>(sql`PRAGMA foreign_keys`)
    await db.rollbackTransaction(String(id))
    expect(inside).toEqual([{ foreign_keys: 1 }])
    expect((await db.client.execute('PRAGMA foreign_keys')).rows[0]?.foreign_keys).toBe(1)
    const orphan = "INSERT INTO news_updates (_order, _parent_id, id) VALUES (1, 'nobody', 'x')"
    await expect(db.client.execute(orphan)).rejects.toThrow('FOREIGN KEY')
  })

  it('readers see nothing of a transaction until it is committed', async () => {
    const id = String(await db.beginTransaction())
    const req = { transactionID: id } as never
    const { id: made } = await db.create({ collection: 'topics', data: { title: newTitle() }, req })
    const found = () => newsroom.payload.count({ collection: 'topics', where: { id: { equals: made } } })
    expect((await found()).totalDocs).toBe(0)
    await db.commitTransaction(id)
    expect((await found()).totalDocs).toBe(1)
  })

  it('a COMMIT that the database refuses is an error, nothing is saved, and the next save works', async () => {
    withHook(async ({ req }) => {
      const transaction = await transactionOf(req.transactionID)
      await transaction?.run(sql`PRAGMA defer_foreign_keys = ON`)
      await transaction?.run(sql`INSERT INTO news_updates (_order, _parent_id, id) VALUES (1, 'nobody', 'x')`)
    })
    const before = await counts()
    expect((await save()).status).toBe(500)
    restore()
    expect(await counts()).toEqual(before)
    expect((await save()).status).toBe(201)
  })

  it('a write for a transaction that has ended is refused, and so is committing it again', async () => {
    const before = await counts()
    for (const end of ['commitTransaction', 'rollbackTransaction'] as const) {
      const transactionID = String(await db.beginTransaction())
      await db[end](transactionID)
      const late = db.create({ collection: 'topics', data: { title: 'Late' }, req: { transactionID } as never })
      await expect(late).rejects.toThrow('The transaction this write belongs to has ended, so it was not made.')
      await expect(db.commitTransaction(transactionID)).rejects.toThrow('The transaction was no longer open')
      await expect(db.rollbackTransaction(transactionID)).resolves.toBeUndefined()
    }
    expect(await counts()).toEqual(before)
  })

  it('a hook that writes without its req is refused after the wait, and does not hang the newsroom', async () => {
    withHook(async ({ req }) => {
      await req.payload.create({ collection: 'contacts', data: { name: 'Without req' } })
    })
    withQueue({ wait: 200 })
    const before = await counts()
    const answer = await save()
    expect(answer.status).toBe(500)
    restore()
    expect(await counts()).toEqual(before)
    expect((await newsroom.payload.count({ collection: 'contacts' })).totalDocs).toBe(0)
    expect((await save()).status).toBe(201)
  })

  it('a transaction that nothing finishes is rolled back, and others go on', async () => {
    withQueue({ hold: 100 })
    const transactionID = String(await db.beginTransaction())
    const title = newTitle()
    await db.create({ collection: 'topics', data: { title }, req: { transactionID } as never })
    expect((await save()).status).toBe(201)
    expect(
      (await newsroom.payload.count({ collection: 'topics', where: { title: { equals: title } } })).totalDocs,
    ).toBe(0)
    await expect(db.commitTransaction(transactionID)).rejects.toThrow('nothing was saved')
  })

  it('a write of several statements outside any transaction is all or nothing', async () => {
    const { id } = await newsroom.payload.create({ collection: 'news', data: complete('news') as never })
    const data = {
      title: 'Half',
      updates: [
        { id: 'same', note: 'a' },
        { id: 'same', note: 'b' },
      ],
    }
    await expect(db.updateOne({ collection: 'news', id, data, where: undefined as never })).rejects.toThrow()
    const stored = await newsroom.payload.findByID({ collection: 'news', id })
    expect(stored.title).not.toBe('Half')
  })

  it('a save opens no file that it leaves open', async () => {
    const open = () =>
      readdirSync('/proc/self/fd').filter((file) => {
        try {
          return readlinkSync(`/proc/self/fd/${file}`).startsWith(newsroom.folder)
        } catch {
          return false
        }
      }).length
    await save()
    const before = open()
    for (let n = 0; n < 20; n += 1) expect((await save()).status).toBe(201)
    expect(open()).toBe(before)
  })

  describe('while another process writes', () => {
    const holding = `
      import Database from 'libsql'
      const db = new Database(process.argv[1])
      db.exec('BEGIN IMMEDIATE')
      console.log('locked')
      setTimeout(() => db.exec('COMMIT'), 1000)`
    const another = async () => {
      const file = path.join(newsroom.folder, 'site.db')
      const child = spawn(process.execPath, ['--input-type=module', '-e', holding, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      return { ended: once(child, 'exit'), stillRuns: () => child.exitCode === null }
    }

    it.each([
      { what: 'a save', action: () => save(), status: 201 },
      {
        what: 'a change',
        action: async () => newsroom.rest('PATCH', `users/${editor.id}`, { as: editor, body: { name: 'Patient' } }),
        status: 200,
      },
      { what: 'signing in', action: () => newsroom.person('author').then(() => ({ status: 200 })), status: 200 },
      { what: 'reading', action: () => newsroom.rest('GET', 'news'), status: 200 },
    ])('$what succeeds', async ({ action, status }) => {
      const other = await another()
      const deedDone = action()
      expect(other.stillRuns()).toBe(true)
      expect((await deedDone).status).toBe(status)
      expect((await other.ended)[0]).toBe(0)
    })
  })
})
