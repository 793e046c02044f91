import { afterAll, beforeAll, expect, it } from 'vitest'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let author: Person
let editor: Person
let draft: string
beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  editor = await newsroom.person('editor')
  const made = await newsroom.rest('POST', 'news?draft=true', { as: author, body: { title: newTitle() } })
  draft = made.body.doc.id
})
afterAll(() => newsroom.close())

const keep = (as: Person | undefined, body: object) => newsroom.rest('PUT', 'kept-texts/mine', { as, body })
const read = (as: Person | undefined, documentId = draft, contentType = 'news') =>
  newsroom.rest('GET', 'kept-texts/mine', { as, query: { contentType, documentId } })
const forget = (as: Person, documentId = draft) =>
  newsroom.rest('DELETE', 'kept-texts/mine', { as, query: { contentType: 'news', documentId } })
const about = () => ({ contentType: 'news', documentId: draft })

it('what is typed is kept for who typed it alone, and replaced by what is typed next', async () => {
  expect((await read(author)).body).toEqual({})
  expect((await keep(author, { ...about(), data: { title: 'A', summary: 'Half a sen' } })).status).toBe(200)
  await keep(author, { ...about(), data: { title: 'A', summary: 'Half a sentence' } })
  expect((await read(author)).body.kept.data).toEqual({ title: 'A', summary: 'Half a sentence' })
  expect((await read(editor)).body).toEqual({})
  expect((await read(undefined)).status).toBe(403)
  expect((await newsroom.payload.count({ collection: 'kept-texts' })).totalDocs).toBe(1)
})

it('a new document of a type has a text of its own', async () => {
  await keep(author, { contentType: 'news', documentId: '', data: { title: 'New' } })
  expect((await read(author, '')).body.kept.data).toEqual({ title: 'New' })
  expect((await read(author, '', 'consultations')).body).toEqual({})
  await forget(author, '')
  expect((await read(author, '')).body).toEqual({})
  expect((await read(author)).body.kept.data.title).toBe('A')
})

it('new documents in two tabs are kept apart, and a closed tab’s is offered to the next', async () => {
  const mine = async (tab: string, open = '') =>
    (
      await newsroom.rest('GET', 'kept-texts/mine', {
        as: author,
        query: { contentType: 'news', documentId: '', tab, open },
      })
    ).body.kept
  const typed = (tab: string, title: string) =>
    keep(author, { contentType: 'news', documentId: '', tab, data: { title } })
  await typed('one', 'In the first')
  await typed('two', 'In the second')
  expect((await mine('one', 'two')).data.title).toBe('In the first')
  expect((await mine('two', 'one')).data.title).toBe('In the second')
  // Both are open: nothing of theirs is offered to a third.
  expect(await mine('three', 'one,two')).toBeUndefined()
  expect(await mine('three', 'two')).toMatchObject({ data: { title: 'In the first' }, tab: 'one' })
  const query = { contentType: 'news', documentId: '', tab: 'one' }
  await newsroom.rest('DELETE', 'kept-texts/mine', { as: author, query })
  expect(await mine('one', 'two')).toBeUndefined()
  expect((await mine('two')).data.title).toBe('In the second')
  await newsroom.rest('DELETE', 'kept-texts/mine', { as: author, query: { ...query, tab: 'two' } })
  expect((await keep(author, { ...query, tab: '../x', data: {} })).status).toBe(400)
})

it('it changes no document, no version and no log', async () => {
  const state = async () => [
    await newsroom.payload.findByID({ collection: 'news', id: draft, draft: true }),
    (await newsroom.payload.countVersions({ collection: 'news' })).totalDocs,
    (await newsroom.payload.count({ collection: 'publication-log' })).totalDocs,
  ]
  const before = await state()
  await keep(author, { ...about(), data: { title: 'Another title', _status: 'published' } })
  expect(await state()).toEqual(before)
})

it('it keeps nobody from leaving', async () => {
  const leaving = await newsroom.person('author')
  await keep(leaving, { contentType: 'news', documentId: '', data: { title: 'Unfinished' } })
  const admin = await newsroom.administrator()
  expect((await newsroom.rest('DELETE', `users/${leaving.id}`, { as: admin })).status).toBe(200)
})

it.each([
  ['no type', { contentType: 'users', documentId: '', data: {} }, 400],
  ['no id', { contentType: 'news', documentId: 'x', data: {} }, 400],
  ['a list', { contentType: 'news', documentId: '', data: [] }, 400],
  ['too much', { contentType: 'news', documentId: '', data: { title: 'a'.repeat(2_000_001) } }, 413],
])('%s is refused', async (_, body, status) => {
  expect((await keep(author, body)).status).toBe(status)
})
