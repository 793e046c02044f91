import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Remark } from '@/publishing/comments/comments'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
let another: Person
let draft: string
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  another = await newsroom.person('author')
  const made = await newsroom.rest('POST', 'news?draft=true', { as: author, body: { title: newTitle() } })
  draft = made.body.doc.id
})
afterAll(() => newsroom.close())

const about = () => ({ contentType: 'news', documentId: draft })
const say = (as: Person | undefined, body: object) =>
  newsroom.rest('POST', 'comments/on', { as, body: { ...about(), ...body } })
const read = (as: Person | undefined, query = about()) => newsroom.rest('GET', 'comments/on', { as, query })

it('an editor comments on words of a draft, its author answers, and it is done', async () => {
  const said = await say(editor, { text: 'Is this figure right?', quote: 'three million' })
  expect(said.status).toBe(201)
  const [{ id }] = said.body.remarks as [Remark]
  await say(author, { text: 'It is: see the budget.', answerTo: id })
  const { remarks } = (await read(editor)).body as { remarks: Remark[] }
  expect(remarks).toMatchObject([
    {
      quote: 'three million',
      text: 'Is this figure right?',
      isYours: true,
      answers: [{ text: 'It is: see the budget.', isYours: false }],
    },
  ])
  const done = await newsroom.rest('POST', `comments/${id}/done`, { as: author, body: { done: true } })
  expect(done.body.remarks[0].done).toMatchObject({ byName: 'author' })
  const open = await newsroom.rest('POST', `comments/${id}/done`, { as: editor, body: { done: false } })
  expect(open.body.remarks[0].done).toBeUndefined()
})

describe('what is said is kept from', () => {
  it('whoever may not change the document, and the public', async () => {
    const { body } = await say(editor, { text: 'Between us.' })
    const { id } = body.remarks.at(-1)
    for (const as of [another, undefined]) {
      expect((await read(as)).status).toBe(403)
      expect((await say(as, { text: 'Mine' })).status).toBe(403)
      expect((await newsroom.rest('POST', `comments/${id}/done`, { as, body: { done: true } })).status).toBe(403)
    }
  })

  it('the collection’s own addresses, for everybody', async () => {
    for (const as of [editor, await newsroom.administrator(), undefined])
      for (const collection of ['comments', 'kept-texts'])
        expect((await newsroom.rest('GET', collection, { as })).status).toBe(403)
  })
})

it.each([
  ['nothing', { text: ' \u200b ' }, 400],
  ['too much', { text: 'a'.repeat(2001) }, 400],
  ['an answer to nothing', { text: 'Yes', answerTo: '00000000-0000-4000-8000-000000000000' }, 404],
  ['another type', { text: 'Yes', contentType: 'users' }, 400],
  ['no document', { text: 'Yes', documentId: { $ne: '' } }, 400],
])('%s is refused', async (_, body, status) => {
  expect((await say(editor, body)).status).toBe(status)
})

it('is no version and no row of the log', async () => {
  const count = async () => (await newsroom.payload.count({ collection: 'publication-log' })).totalDocs
  const before = [await count(), (await newsroom.payload.countVersions({ collection: 'news' })).totalDocs]
  await say(editor, { text: 'One more thing.' })
  expect([await count(), (await newsroom.payload.countVersions({ collection: 'news' })).totalDocs]).toEqual(before)
})

it('all of it is shown, however much there is', async () => {
  const made = await newsroom.rest('POST', 'news?draft=true', { as: author, body: { title: newTitle() } })
  const documentId: string = made.body.doc.id
  for (let n = 0; n < 500; n += 1)
    await newsroom.payload.db.create({
      collection: 'comments',
      data: { contentType: 'news', documentId, text: `Comment ${n}`, byName: 'author' },
    })
  const { remarks } = (await say(editor, { documentId, text: 'The last.' })).body as { remarks: Remark[] }
  expect([remarks.length, remarks.some(({ text }) => text === 'The last.')]).toEqual([501, true])
})

it('goes with its document, about which nobody can say anything then', async () => {
  const made = await newsroom.rest('POST', 'news?draft=true', { as: author, body: { title: newTitle() } })
  const documentId: string = made.body.doc.id
  expect((await say(editor, { documentId, text: 'To be deleted.' })).status).toBe(201)
  expect((await newsroom.rest('DELETE', `news/${documentId}`, { as: editor })).status).toBe(200)
  const where = { documentId: { equals: documentId } }
  expect((await newsroom.payload.count({ collection: 'comments', where })).totalDocs).toBe(0)
  expect((await say(editor, { documentId, text: 'Too late.' })).status).toBe(404)
})
