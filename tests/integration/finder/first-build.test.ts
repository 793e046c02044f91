import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteSearch } from '../../../src/finder/filter'
import { keepUp, searchIndex } from '../../../src/finder/keep-up'
import { IndexBeingBuiltError, prepareIndex, wholeIndex } from '../../../src/finder/whole-index'
import { makeUpNews } from '../../../src/sample/made-up-news'
import { type Newsroom, startNewsroom } from '../newsroom'

let newsroom: Newsroom

/** The index of the version before, whole and up to date as that understood it. */
const olderIndex = (folder: string) => {
  const database = new Database(path.join(folder, 'search.db'))
  database.exec(`
    CREATE TABLE entries (n INTEGER PRIMARY KEY, collection TEXT, id TEXT, title TEXT);
    CREATE VIRTUAL TABLE words USING fts5(title, summary, findings, body, documents, tokenize = 'porter unicode61');
    CREATE TABLE known_words (word TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE standing (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    INSERT INTO standing VALUES ('standing', '{"position":{"last":0,"missing":[]},"at":0,"boundary":9e15}');
    PRAGMA user_version = 2;`)
  database.close()
}

beforeAll(async () => {
  newsroom = await startNewsroom(async (folder) => olderIndex(folder))
  await makeUpNews(newsroom.payload, 1500, new Date())
})

afterAll(() => newsroom.close())

describe('an index of an older kind', () => {
  test('is built anew at start, which does not wait for it; who asks meanwhile is told so', async () => {
    const { payload } = newsroom
    const told: number[] = []
    expect(await prepareIndex(payload, (done) => told.push(done), 0)).toBe('being built')
    await expect(wholeIndex(payload, 0)).rejects.toThrow(IndexBeingBuiltError)
    await keepUp(payload)
    expect(told.at(-1)).toBe(1500)
    await wholeIndex(payload, 0)
    expect(await searchIndex().writer.standing()).toBeTruthy()
    expect(await prepareIndex(payload, () => {}, 0)).toBe('whole')
    const { foundPage } = await import('../../../src/site/queries/found')
    expect((await foundPage(siteSearch, {}, 1, new Date()))?.total).toBe(1500)
  })
})

describe('while an index is being built', () => {
  test('a page and a feed answer that they will be there later', async () => {
    const { page } = await import('../../../src/site/rendering/page')
    const get = page(() => {
      throw new IndexBeingBuiltError('Not yet.')
    })
    const answer = await get(new Request('http://localhost:3000/search'), { params: Promise.resolve({}) })
    expect(answer.status).toBe(503)
  })
})
