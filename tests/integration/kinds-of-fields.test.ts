import { contentTypes, definitionOf } from '@collections/definitions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete, newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let author: Person
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

type Body = Record<string, unknown>

const write = async () =>
  (await newsroom.rest('POST', 'news', { as: author, body: complete('news') })).body.doc.id as string
const stored = async (id: string) => ({
  versions: (await newsroom.rest('GET', 'news/versions', { as: editor, query: { 'where[parent][equals]': id } })).body,
  newest: (await newsroom.rest('GET', `news/${id}`, { as: editor, query: { draft: true, depth: 0 } })).body,
})

describe('a field that is sent something of another kind', () => {
  const wrong: [string, Body][] = [
    ['title', { title: {} }],
    ['title', { title: ['a'] }],
    ['title', { title: 7 }],
    ['summary', { summary: true }],
    ['kind', { kind: [] }],
    ['kind', { kind: {} }],
    ['body', { body: 7 }],
    ['body', { body: [] }],
    ['featured', { featured: 'yes' }],
    ['leadImage', { leadImage: true }],
    ['leadImage', { leadImage: {} }],
    ['leadImage', { leadImage: { relationTo: 'media', value: 'x' } }],
    ['consultation', { consultation: { value: 'x' } }],
    ['topics', { topics: 5 }],
    ['topics', { topics: 'x' }],
    ['topics.0', { topics: [null] }],
    ['related.0', { related: [{ relationTo: 'news', value: 'x' }] }],
    ['authors', { authors: 'x' }],
    ['updates', { updates: 'x' }],
    ['updates', { updates: {} }],
    ['updates.0', { updates: ['x'] }],
    ['updates.0', { updates: [null] }],
    ['updates.0.note', { updates: [{ at: '2026-01-01T00:00:00Z', note: {} }] }],
    ['withdrawal', { withdrawal: 'x' }],
    ['withdrawal', { withdrawal: [] }],
    ['withdrawal.reason', { withdrawal: { reason: 7 } }],
  ]

  it.each(wrong)(
    'is refused under its name, in a draft and beforehand, and nothing is saved: %s %j',
    async (path, data) => {
      const id = await write()
      const before = await stored(id)
      const paths = ({ body }: { body: { errors?: { data?: { errors?: { path: string }[] } }[] } }) =>
        body.errors?.[0]?.data?.errors?.map((error) => error.path)
      for (const query of [{}, { draft: true }]) {
        const answer = await newsroom.rest('PATCH', `news/${id}`, { as: author, body: data, query })
        expect([answer.status, paths(answer)]).toEqual([400, [path]])
      }
      const foreseen = await newsroom.rest('POST', `news/${id}/foresee`, { as: author, body: { data } })
      expect([foreseen.status, paths(foreseen)]).toEqual([400, [path]])
      const made = await newsroom.rest('POST', 'news', { as: author, body: { ...complete('news'), ...data } })
      expect([made.status, paths(made)]).toEqual([400, [path]])
      expect(await stored(id)).toEqual(before)
    },
  )

  it.each([
    { leadImage: 'nowhere' },
    { topics: ['nowhere'] },
    { topics: ['00000000-0000-4000-8000-000000000000'] },
    { authors: ['nowhere'] },
    { related: ['a\u0000b'] },
  ])('is refused for what is not there: %j', async (body) => {
    const id = await write()
    for (const as of [author, editor]) {
      const answer = await newsroom.rest('PATCH', `news/${id}`, { as, body })
      expect([answer.status, answer.body.errors[0].name]).toEqual([400, 'ValidationError'])
    }
  })

  it('null means none', async () => {
    const id = await write()
    const at = '2026-01-01T00:00:00.000Z'
    const said = { updates: [{ at, note: 'The fee is £12.' }], withdrawal: { at, reason: 'Wrong.' } }
    expect((await newsroom.rest('PATCH', `news/${id}`, { as: author, body: said })).status).toBe(200)
    const none = { updates: null, withdrawal: null, topics: null, summary: null }
    const { status, body } = await newsroom.rest('PATCH', `news/${id}`, { as: author, body: none })
    expect([status, body.doc.updates, body.doc.topics ?? []]).toEqual([200, [], []])
    expect((await newsroom.rest('POST', 'news', { as: author, body: { ...complete('news'), ...none } })).status).toBe(
      201,
    )
  })
})

it('a text is taken for a rich text', async () => {
  const { status, body } = await newsroom.rest('POST', 'news', {
    as: author,
    body: { ...complete('news'), body: 'A text.' },
  })
  expect([status, JSON.stringify(body.doc.body)]).toEqual([201, expect.stringContaining('A text.')])
  const asked = { data: { body: 'Another text.' }, _status: 'published' }
  const foreseen = await newsroom.rest('POST', `news/${body.doc.id}/foresee`, { as: editor, body: asked })
  expect([foreseen.status, foreseen.body.intent]).toEqual([200, 'publish'])
})

describe('what is no object', () => {
  it.each(['null', 'true', '5', '"x"', '[{"_status":"published"}]', '[]'])('is no save: %s', async (body) => {
    const id = await write()
    const before = await stored(id)
    for (const as of [author, editor]) {
      expect((await newsroom.rest('PATCH', `news/${id}`, { as, body })).status).toBe(400)
      expect((await newsroom.rest('POST', 'news', { as, body })).status).toBe(400)
      const where = { 'where[id][in]': id }
      expect((await newsroom.rest('PATCH', 'news', { as, body, query: where })).status).toBe(400)
    }
    expect(await stored(id)).toEqual(before)
  })
})

describe('when a record was made', () => {
  it.each([null, '', '1999-01-01T00:00:00.000Z'])('is nobody’s to say: %j', async (createdAt) => {
    const id = await write()
    const { createdAt: made } = (await stored(id)).newest
    expect((await newsroom.rest('PATCH', `news/${id}`, { as: author, body: { createdAt } })).status).toBe(200)
    const published = await newsroom.rest('PATCH', `news/${id}`, { as: editor, body: { _status: 'published' } })
    expect([published.status, published.body.doc.createdAt]).toEqual([200, made])
  })
})

const templates = contentTypes.flatMap((type) =>
  (definitionOf(type).templates ?? []).map((template) => ({ type, ...template })),
)

it.each(templates)(
  'the template “$label” of $type has only what the editors of its fields can open',
  async ({ type, fields }) => {
    const { status, body } = await newsroom.rest('POST', type, { as: editor, body: { title: newTitle(), ...fields } })
    expect(status, JSON.stringify(body)).toBe(201)
  },
)
