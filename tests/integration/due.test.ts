import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DueDays } from '@/admin/dashboard/scheduled/due-endpoint'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const dueIn = async (as: Person | undefined, month?: string): Promise<DueDays> =>
  (await newsroom.rest('GET', 'due', { as, query: { month } })).body.days

it('tells by the days of a month, in UK time, what happens by itself, as far as one may know of it', async () => {
  const title = newTitle()
  // Just after midnight in London, and still the day before in UTC.
  const body = published('news', { title, publishedAt: '2031-06-02T23:01:00.000Z' })
  const { doc } = (await newsroom.rest('POST', 'news', { as: editor, body })).body
  const days = await dueIn(editor, '2031-06')
  expect(days).toEqual({
    '2031-06-03': [
      {
        id: doc.id,
        at: '2031-06-02T23:01:00.000Z',
        time: '12:01am',
        what: 'Goes live',
        title,
        kind: expect.any(String),
      },
    ],
  })
  expect(await dueIn(author, '2031-06')).toEqual({})
  expect(await dueIn(editor, '2031-07')).toEqual({})
  expect(await dueIn(editor, 'soon')).toEqual({})
})

it('tells nothing of what has happened already', async () => {
  const body = published('news', { publishedAt: '2026-01-05T09:00:00.000Z' })
  expect((await newsroom.rest('POST', 'news', { as: editor, body })).status).toBe(201)
  expect(await dueIn(editor, '2026-01')).toEqual({})
})

it('is for those who work here', async () => {
  for (const as of [undefined, await newsroom.person()])
    expect((await newsroom.rest('GET', 'due', { as, query: {} })).status).toBe(403)
})
