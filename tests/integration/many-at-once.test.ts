import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const fifty = Array.from({ length: 50 }, (_, number) => number)
const make = (body: object) => newsroom.rest('POST', 'news', { as: editor, body })
const statuses = (answers: { status: number }[]) => [...new Set(answers.map(({ status }) => status))]

describe('at once', () => {
  it('fifty new documents are all saved, each with its row in the log', async () => {
    const before = await newsroom.payload.count({ collection: 'publication-log' })
    const answers = await Promise.all(fifty.map(() => make(published('news'))))
    expect(statuses(answers)).toEqual([201])
    const ids = answers.map(({ body }) => body.doc.id as string)
    expect((await newsroom.payload.count({ collection: 'news', where: { id: { in: ids } } })).totalDocs).toBe(50)
    const after = await newsroom.payload.count({ collection: 'publication-log' })
    expect(after.totalDocs - before.totalDocs).toBe(50)
  })

  it('changes of fifty documents are all saved', async () => {
    const made = []
    for (const _ of fifty) made.push((await make(complete('news'))).body.doc.id as string)
    const answers = await Promise.all(
      made.map((id, n) => newsroom.rest('PATCH', `news/${id}`, { as: editor, body: { summary: `Number ${n}` } })),
    )
    expect(statuses(answers)).toEqual([200])
    for (const [n, id] of made.entries()) {
      const { body } = await newsroom.rest('GET', `news/${id}`, { as: editor, query: { draft: true } })
      expect(body.summary).toBe(`Number ${n}`)
    }
  })

  it('readers are answered while documents are saved', async () => {
    const saving = Promise.all(fifty.map(() => make(published('news'))))
    const reading = await Promise.all(fifty.map(() => newsroom.rest('GET', 'news', { query: { limit: 1 } })))
    expect(statuses(reading)).toEqual([200])
    expect(statuses(await saving)).toEqual([201])
  })

  // Two MongoDB transactions that read what the other writes conflict, and Payload does not try again.
  it('fifty of one title get fifty addresses', async () => {
    const answers = await Promise.all(fifty.map(() => make(complete('news', { title: 'Bins' }))))
    expect(statuses(answers)).toEqual([201])
    expect(new Set(answers.map(({ body }) => body.doc.slug)).size).toBe(50)
  })

  it('twelve changes of one document are all saved, one after the other', async () => {
    const { id } = (await make(published('news'))).body.doc
    const answers = await Promise.all(
      fifty
        .slice(0, 12)
        .map((n) => newsroom.rest('PATCH', `news/${id}`, { as: editor, body: { summary: `Number ${n}` } })),
    )
    expect(statuses(answers)).toEqual([200])
    const where = { parent: { equals: id } }
    expect((await newsroom.payload.countVersions({ collection: 'news', where })).totalDocs).toBe(13)
  })
})
