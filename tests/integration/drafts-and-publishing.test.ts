import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentTypeSlug, complete, contentTypes, newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const required: { type: ContentTypeSlug; field: string; empty?: unknown; message?: string }[] = [
  { type: 'news', field: 'title' },
  { type: 'news', field: 'summary' },
  { type: 'news', field: 'body' },
  { type: 'news', field: 'kind', empty: null },
  { type: 'consultations', field: 'title' },
  { type: 'consultations', field: 'summary' },
  { type: 'consultations', field: 'body' },
  { type: 'consultations', field: 'opensAt' },
  { type: 'consultations', field: 'closesAt' },
  { type: 'inspection-reports', field: 'title' },
  { type: 'inspection-reports', field: 'summary' },
  { type: 'inspection-reports', field: 'inspectorate' },
  { type: 'inspection-reports', field: 'service' },
  { type: 'service-notices', field: 'title' },
  { type: 'service-notices', field: 'message' },
  { type: 'service-notices', field: 'severity', empty: null },
  { type: 'service-notices', field: 'placement', empty: null },
  { type: 'pages', field: 'title' },
]

describe.each(contentTypes)('a draft of %s', (type) => {
  it.each([
    { how: 'with ?draft=true', query: { draft: true } },
    { how: 'without ?draft=true', query: {} },
  ])('may lack required fields, in REST $how', async ({ query }) => {
    const title = newTitle()
    const created = await newsroom.rest('POST', type, { as: editor, body: { title }, query })
    expect(created).toMatchObject({ status: 201, body: { doc: { title, _status: 'draft' } } })
    const { id } = created.body.doc
    const changed = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body: { title: `${title}!` }, query })
    expect(changed).toMatchObject({ status: 200, body: { doc: { title: `${title}!`, _status: 'draft' } } })
  })

  it('may be empty, in the Local API', async () => {
    const created = await newsroom.payload.create({ collection: type as 'news', data: {} as never, draft: true })
    expect(created).toMatchObject({ _status: 'draft' })
    const changed = await newsroom.payload.update({ collection: type as 'news', id: created.id, data: {} })
    expect(changed).toMatchObject({ _status: 'draft' })
  })

  it('is nobody’s business but the newsroom’s', async () => {
    const { body } = await newsroom.rest('POST', type, { as: editor, body: { title: newTitle() } })
    expect((await newsroom.rest('GET', `${type}/${body.doc.id}`)).status).toBe(404)
    expect((await newsroom.rest('GET', `${type}/versions`)).status).toBe(403)
  })
})

describe('publishing needs', () => {
  it.each(required)('$type: $field', async ({ type, field, empty, message = 'This field is required.' }) => {
    const { [field]: _, ...rest } = published(type)
    const body = empty === undefined ? rest : { ...rest, [field]: empty }
    const before = await newsroom.payload.count({ collection: type })
    const answer = await newsroom.rest('POST', type, { as: editor, body })
    expect(answer.status).toBe(400)
    const errors = answer.body.errors[0].data.errors as { path: string; message: string }[]
    expect(errors.map(({ path }) => path)).toEqual([field])
    expect(errors[0]?.message).toContain(message)
    expect(await newsroom.payload.count({ collection: type })).toEqual(before)
  })

  it.each(contentTypes)('nothing else of %s', async (type) => {
    const answer = await newsroom.rest('POST', type, { as: editor, body: published(type) })
    expect(answer).toMatchObject({ status: 201, body: { doc: { _status: 'published' } } })
    expect((await newsroom.rest('GET', `${type}/${answer.body.doc.id}`)).status).toBe(200)
  })

  it.each(contentTypes)('the same of a draft of %s that is published later', async (type) => {
    const { body } = await newsroom.rest('POST', type, { as: editor, body: {} })
    const { id } = body.doc
    const early = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body: { _status: 'published' } })
    expect(early.status).toBe(400)
    expect((await newsroom.rest('GET', `${type}/${id}`, { as: editor })).body._status).toBe('draft')
    const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body: published(type) })
    expect(answer).toMatchObject({ status: 200, body: { doc: { _status: 'published' } } })
  })
})

describe('publishing without a time to go live', () => {
  it.each([
    { type: 'news', from: 'publishedAt' },
    { type: 'consultations', from: 'publishedAt' },
    { type: 'inspection-reports', from: 'publishedAt' },
    { type: 'service-notices', from: 'startsAt' },
  ] as const)('sets $from of $type to that moment', async ({ type, from }) => {
    const { [from]: _, ...body } = published(type)
    const before = Date.now()
    const answer = await newsroom.rest('POST', type, { as: editor, body })
    expect(answer.status).toBe(201)
    const set = Date.parse(answer.body.doc[from])
    expect(set).toBeGreaterThanOrEqual(before)
    expect(set).toBeLessThanOrEqual(Date.now())
  })

  it('leaves a time that is given as it is', async () => {
    const publishedAt = '2026-01-02T03:04:05.678Z'
    const answer = await newsroom.rest('POST', 'news', { as: editor, body: published('news', { publishedAt }) })
    expect(answer.body.doc.publishedAt).toBe(publishedAt)
  })

  it('a draft gets none', async () => {
    const answer = await newsroom.rest('POST', 'news', { as: editor, body: complete('news') })
    expect(answer.body.doc.publishedAt ?? null).toBeNull()
    expect(answer.body.doc.firstPublishedAt ?? null).toBeNull()
  })
})
