import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentTypeSlug, contentTypes, newTitle, published } from './content'
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

const publicly = (type: ContentTypeSlug, id: string) => newsroom.rest('GET', `${type}/${id}`, { query: { depth: 0 } })
const newest = (type: ContentTypeSlug, id: string) =>
  newsroom.rest('GET', `${type}/${id}`, { as: editor, query: { draft: true, depth: 0 } })
const change = (type: ContentTypeSlug, id: string, body: object, query = {}, as = editor) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as, body, query })

const publish = async (type: ContentTypeSlug) => {
  const { body } = await newsroom.rest('POST', type, { as: editor, body: published(type) })
  return { id: body.doc.id as string, title: body.doc.title as string }
}

describe.each(contentTypes)('%s', (type) => {
  it('taken back is gone, and comes back when it is published again', async () => {
    const { id } = await publish(type)
    expect((await change(type, id, { _status: 'draft' })).status).toBe(200)
    expect((await publicly(type, id)).status).toBe(404)
    expect((await newsroom.rest('GET', type, { query: { 'where[id][equals]': id } })).body.totalDocs).toBe(0)
    expect((await change(type, id, { _status: 'published' })).status).toBe(200)
    expect((await publicly(type, id)).status).toBe(200)
  })

  it.each([
    { how: 'saved as a draft', body: { _status: 'draft' }, query: { draft: true } },
    { how: 'saved with ?draft=true and no status', body: {}, query: { draft: true } },
  ])('a newer draft $how changes nothing public', async ({ body, query }) => {
    const { id, title } = await publish(type)
    const before = await publicly(type, id)
    expect((await change(type, id, { title: 'Not for readers yet', ...body }, query)).status).toBe(200)
    expect(await publicly(type, id)).toEqual(before)
    expect((await newest(type, id)).body).toMatchObject({ title: 'Not for readers yet', _status: 'draft' })
    const asDraft = await newsroom.rest('GET', `${type}/${id}`, { query: { draft: true } })
    expect(JSON.stringify(asDraft.body)).not.toContain('Not for readers yet')
    expect((await publicly(type, id)).body.title).toBe(title)
  })

  it.each([
    { where: 'in REST', save: (id: string, data: object) => change(type, id, data) },
    {
      where: 'in the Local API',
      save: (id: string, data: object) => newsroom.payload.update({ collection: type as 'news', id, data }),
    },
  ])('a change $where beside a newer draft, with no status, is one of the draft (payload#13267)', async ({ save }) => {
    const { id } = await publish(type)
    const before = await publicly(type, id)
    await change(type, id, { title: 'Draft' }, { draft: true })
    await save(id, { title: 'Second draft' })
    expect(await publicly(type, id)).toEqual(before)
    expect((await newest(type, id)).body).toMatchObject({ title: 'Second draft', _status: 'draft' })
  })

  it('publishing the newer draft makes it what readers see', async () => {
    const { id } = await publish(type)
    await change(type, id, { title: 'Draft' }, { draft: true })
    await change(type, id, { _status: 'published' })
    expect((await publicly(type, id)).body.title).toBe('Draft')
  })
})

describe('many at once', () => {
  const where = (...ids: string[]) => ({ 'where[id][in]': ids.join(',') })

  it('a change with no status makes drafts beside what is published', async () => {
    const one = await publish('news')
    const two = await publish('news')
    const answer = await newsroom.rest('PATCH', 'news', {
      as: editor,
      query: where(one.id, two.id),
      body: { summary: 'Not for readers yet' },
    })
    expect(answer.status).toBe(200)
    for (const { id } of [one, two]) {
      expect((await publicly('news', id)).body.summary).toBe('What happened.')
      expect((await newest('news', id)).body).toMatchObject({ summary: 'Not for readers yet', _status: 'draft' })
    }
  })

  it('an editor takes several back', async () => {
    const one = await publish('news')
    const two = await publish('news')
    const body = { _status: 'draft' }
    expect((await newsroom.rest('PATCH', 'news', { as: editor, query: where(one.id, two.id), body })).status).toBe(200)
    for (const { id } of [one, two]) expect((await publicly('news', id)).status).toBe(404)
  })

  it.each([
    { what: 'take several back', body: { _status: 'draft' } },
    { what: 'publish several', body: { _status: 'published' } },
  ])('an author cannot $what', async ({ body }) => {
    const { id } = await publish('news')
    const { body: draft } = await newsroom.rest('POST', 'news', {
      as: author,
      body: published('news', { _status: 'draft' }),
    })
    await newsroom.rest('PATCH', 'news', { as: author, query: where(id, draft.doc.id), body })
    expect((await publicly('news', id)).status).toBe(200)
    expect((await publicly('news', draft.doc.id)).status).toBe(404)
  })
})

describe('an older version', () => {
  const versions = async (id: string) => {
    const query = { 'where[parent][equals]': id, sort: 'createdAt', limit: 50 }
    return (await newsroom.rest('GET', 'news/versions', { as: editor, query })).body.docs as {
      id: string
      version: { _status: string; title: string }
    }[]
  }
  const withHistory = async () => {
    const first = newTitle()
    const { body } = await newsroom.rest('POST', 'news', {
      as: editor,
      body: published('news', { title: first, _status: 'draft', authors: [author.id] }),
    })
    const id = body.doc.id as string
    await change('news', id, { _status: 'published', title: 'As published' })
    await change('news', id, { title: 'As changed', slug: body.doc.slug })
    const [draft, publishedVersion] = await versions(id)
    return { id, first, draft: String(draft?.id), publishedVersion: String(publishedVersion?.id) }
  }
  const restore = (version: string, as: Person) => newsroom.rest('POST', `news/versions/${version}`, { as })

  it.each(['draft', 'publishedVersion'] as const)(
    'restored is a draft, and what readers see stays: %s',
    async (which) => {
      for (const as of [author, editor]) {
        const history = await withHistory()
        const before = await publicly('news', history.id)
        expect((await restore(history[which], as)).status).toBe(200)
        expect(await publicly('news', history.id)).toEqual(before)
        const restored = { title: which === 'draft' ? history.first : 'As published', _status: 'draft' }
        expect((await newest('news', history.id)).body).toMatchObject(restored)
      }
    },
  )

  it('restored is published like any other draft, at the same address', async () => {
    const { id, publishedVersion } = await withHistory()
    const { address } = (await publicly('news', id)).body
    await restore(publishedVersion, editor)
    expect((await change('news', id, { _status: 'published' })).status).toBe(200)
    expect((await publicly('news', id)).body).toMatchObject({ title: 'As published', address })
  })
})
