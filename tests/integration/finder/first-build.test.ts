import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeUpNews } from '@/sample/made-up-news'
import { siteSearch } from '@/search/filter'
import { keepUp, searchIndex } from '@/search/keep-up'
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

test('an index of an older kind is built anew, and does not answer before it is whole', async () => {
  const { payload } = newsroom
  const told: number[] = []
  expect(await searchIndex().writer.standing()).toBeUndefined()
  await keepUp(payload, (done) => told.push(done))
  expect(told.at(-1)).toBe(1500)
  expect(await searchIndex().writer.standing()).toBeTruthy()
  const { foundPage } = await import('@/site/queries/found')
  expect((await foundPage(siteSearch, {}, 1, new Date()))?.total).toBe(1500)
})
