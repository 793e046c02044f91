import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete, contentTypes, newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let one: Person
let two: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  one = await newsroom.person('editor')
  two = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const open = async (type: string, id: string, as: Person) =>
  (await newsroom.rest('GET', `${type}/${id}`, { as, query: { draft: true, depth: 0 } })).body
const save = (type: string, id: string, as: Person, body: object, query = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as, body, query })

describe.each(contentTypes)('%s', (type) => {
  it.each([
    { state: 'a draft', make: complete, query: { draft: true } },
    { state: 'what is published', make: published, query: {} },
    { state: 'a draft beside what is published', make: published, query: { draft: true } },
  ])('a save over a newer version is refused: $state', async ({ make, query }) => {
    const { body } = await newsroom.rest('POST', type, { as: one, body: make(type) })
    const { id } = body.doc
    const [mine, theirs] = [await open(type, id, one), await open(type, id, two)]
    expect((await save(type, id, one, { ...mine, title: 'Mine' }, query)).status).toBe(200)
    const refused = await save(type, id, two, { ...theirs, title: 'Theirs' }, query)
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toMatch(/^editor saved a newer version at \d+.* Yours is not saved/)
    expect((await open(type, id, two)).title).toBe('Mine')
  })

  it('somebody who goes on from their own save is not held up', async () => {
    const { body } = await newsroom.rest('POST', type, { as: one, body: complete(type) })
    let form = body.doc
    for (const [title, query] of [
      ['First', { draft: true }],
      ['Second', { draft: true }],
      ['Third', {}],
      ['Fourth', { draft: true }],
    ] as const) {
      const status = title === 'Third' ? { _status: 'published' } : {}
      const saved = await save(type, form.id, one, { ...form, ...status, title }, { ...query, depth: 0 })
      expect(saved.status).toBe(200)
      form = saved.body.doc
    }
  })
})

it('a program that does not say what it started from is not held up', async () => {
  const { body } = await newsroom.rest('POST', 'news', { as: one, body: complete('news') })
  await save('news', body.doc.id, one, { title: newTitle() })
  expect((await save('news', body.doc.id, two, { title: 'Last' })).status).toBe(200)
})

it('one’s own other window is named as such', async () => {
  const { body } = await newsroom.rest('POST', 'news', { as: one, body: complete('news') })
  const form = await open('news', body.doc.id, one)
  await save('news', body.doc.id, one, { ...form, title: 'Here' })
  const refused = await save('news', body.doc.id, one, { ...form, title: 'There' })
  expect(refused.body.errors[0].message).toMatch(/^You, in another window, saved/)
})

describe('who may not edit a document', () => {
  const old = '2001-01-01T00:00:00.000Z'

  it.each(contentTypes)('does not learn from a save who saved it last, and when: %s', async (type) => {
    const { id } = (await newsroom.rest('POST', type, { as: one, body: published(type) })).body.doc
    await save(type, id, two, { title: newTitle() }, { draft: true })
    const others = [undefined, await newsroom.person(), await newsroom.person('author')]
    for (const as of others) {
      for (const query of [{}, { draft: true }]) {
        const alone = await newsroom.rest('PATCH', `${type}/${id}`, { as, body: { updatedAt: old }, query })
        expect(alone.status).toBe(403)
        const inBulk = await newsroom.rest('PATCH', type, {
          as,
          body: { updatedAt: old },
          query: { ...query, 'where[id][equals]': id },
        })
        // In bulk, what is not one’s own is not found.
        expect(inBulk.body.docs ?? []).toEqual([])
        expect(JSON.stringify([alone, inBulk])).not.toMatch(/saved|editor|2026/)
      }
    }
  })

  it('is refused as ever, while an author of it is told', async () => {
    const author = await newsroom.person('author')
    const { id } = (await newsroom.rest('POST', 'news', { as: author, body: complete('news') })).body.doc
    await save('news', id, one, { title: newTitle() })
    expect((await save('news', id, author, { updatedAt: old })).status).toBe(409)
    expect((await save('news', id, await newsroom.person('author'), { updatedAt: old })).status).toBe(403)
  })
})
