import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { EJSON } from 'bson'
import mongoose from 'mongoose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { missing, moved } from './missing'
import { type Newsroom, onMongodb, type Person, startNewsroom } from './newsroom'

/*
 * A database that the version before has filled (`version-before/fill.ts` says how) starts whole on this one.
 */

const kept = (name: string) => gunzipSync(readFileSync(path.join(import.meta.dirname, 'version-before', name)))

const putInPlace = async (folder: string): Promise<void> => {
  if (!onMongodb) return writeFileSync(path.join(folder, 'site.db'), kept('site.db.gz'))
  const all = EJSON.parse(kept('site.ejson.gz').toString(), { relaxed: false }) as Record<string, object[]>
  const connection = await mongoose.createConnection(String(process.env.DATABASE_URL)).asPromise()
  for (const [name, rows] of Object.entries(all))
    if (rows.length > 0) await connection.db?.collection(name).insertMany(rows)
  await connection.close()
}

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom(putInPlace)
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const titled = async (type: string, title: string): Promise<{ id: string; address: string }> => {
  const query = { 'where[title][equals]': title, limit: 1, draft: true, depth: 0 }
  return (await newsroom.rest('GET', type, { as: editor, query })).body.docs[0]
}
const publicly = async (type: string) =>
  (await newsroom.rest('GET', type, { query: { limit: 100, depth: 0, sort: 'title' } })).body.docs as {
    id: string
    title: string
    address: string
  }[]
const patch = (type: string, id: string, body: object) => newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body })

describe('a database of the version before', () => {
  it('shows the public what it showed, at the same addresses', async () => {
    expect((await publicly('news')).map(({ title, address }) => [title, address])).toEqual([
      ['Live', '/news/2026/live'],
      ['Live beside a draft', '/news/2026/live-beside-a-draft'],
      ['Live until it changes', '/news/2026/live-until-it-changes'],
      ['Moved', '/news/2026/moved-elsewhere'],
      ['Withdrawn', '/news/2026/withdrawn'],
    ])
    expect((await publicly('consultations')).map(({ address }) => address)).toEqual([
      '/consultations/should-the-park-close-at-dusk',
      '/consultations/where-should-the-library-open',
    ])
    expect(await publicly('inspection-reports')).toHaveLength(1)
    expect(await publicly('service-notices')).toHaveLength(1)
    expect(await publicly('pages')).toHaveLength(1)
    expect(await missing('/news/2026/moved')).toEqual(moved('/news/2026/moved-elsewhere'))
  })

  it('keeps people, who sign in with the passwords they have', async () => {
    const signIn = { email: 'author@example.org', password: 'four long words here' }
    const { status, body } = await newsroom.rest('POST', 'users/login', { body: signIn })
    expect([status, body.user.name]).toEqual([200, 'Jo Patel'])
  })

  it('keeps every version and every row of the log', async () => {
    const { totalDocs } = (await newsroom.rest('GET', 'news/versions', { as: editor, query: { limit: 1 } })).body
    expect(totalDocs).toBe(11)
    const query = { 'where[byName][equals]': 'Sam Okafor', limit: 1 }
    expect((await newsroom.rest('GET', 'publication-log', { as: editor, query })).body.totalDocs).toBeGreaterThan(10)
  })

  it('publishes a draft that was written before', async () => {
    const { id } = await titled('news', 'A draft beside what is live')
    expect((await patch('news', id, { _status: 'published' })).status).toBe(200)
    expect((await publicly('news')).map(({ title }) => title)).toContain('A draft beside what is live')
  })

  it('withdraws, reinstates, corrects and ends what was published before', async () => {
    const live = await titled('news', 'Live')
    const { body } = await newsroom.rest('GET', `news/${live.id}`, { query: { depth: 0 } })
    const updates = [...body.updates, { at: new Date().toISOString(), note: 'Not £10.' }]
    expect((await patch('news', live.id, { _status: 'published', updates })).status).toBe(200)
    expect((await patch('news', live.id, { _status: 'published', updates: [] })).status).toBe(409)
    const withdrawn = await newsroom.rest('POST', `news/${live.id}/withdraw`, {
      as: editor,
      body: { reason: 'Wrong.' },
    })
    expect(withdrawn.status).toBe(200)
    const other = await titled('news', 'Withdrawn')
    const lifted = { _status: 'published', withdrawal: { at: null, reason: null } }
    expect((await patch('news', other.id, lifted)).status).toBe(200)
    const notice = await titled('service-notices', 'Bins are late')
    expect((await newsroom.rest('POST', `service-notices/${notice.id}/end`, { as: editor })).status).toBe(200)
  })

  it('restores a version that was saved before', async () => {
    const { id } = await titled('news', 'Moved')
    const query = { 'where[parent][equals]': id, sort: 'updatedAt', limit: 1 }
    const [first] = (await newsroom.rest('GET', 'news/versions', { as: editor, query })).body.docs
    expect((await newsroom.rest('POST', `news/versions/${first.id}`, { as: editor })).status).toBe(200)
  })

  it('has what is new: a consultation of before is corrected in public', async () => {
    const { id } = await titled('consultations', 'Where should the library open?')
    const { status, body } = await patch('consultations', id, {
      _status: 'published',
      closesAt: '2090-12-16T00:00:00Z',
    })
    expect(status).toBe(200)
    expect(body.doc.updates.map(({ note }: { note: string }) => note)).toEqual([
      'Closing date moved from 1 to 15 December.',
    ])
  })

  it('makes a change at its time that was approved before', async () => {
    const { id } = await titled('news', 'Changed at its time')
    const title = async () => (await newsroom.rest('GET', `news/${id}`, { query: { depth: 0 } })).body.title
    expect(await title()).toBe('Live until it changes')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2090-06-01T09:00:00.000Z') })
    expect(await title()).toBe('Changed at its time')
  })
})
