import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { complete, newTitle, published } from './content'
import { type Answer, type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const clock = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
const post = (type: string, body: object) => newsroom.rest('POST', type, { as: editor, body })
const patch = (type: string, id: string, body: object) => newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body })
const expectRefused = (answer: Answer, message: string) => {
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].data.errors).toEqual([{ path: 'slug', label: 'Address', message }])
}

describe('an address is made from the title', () => {
  it.each([
    { title: 'Café in the library', slug: 'cafe-in-the-library' },
    { title: 'مرحبا بكم', slug: /^[a-z0-9]+(-[a-z0-9]+)*$/ },
    { title: '🎉🎉', slug: /^news-[a-z0-9]+$/ },
  ])('$title', async ({ title, slug }) => {
    const { body } = await post('news', complete('news', { title }))
    expect(body.doc.slug).toEqual(slug instanceof RegExp ? expect.stringMatching(slug) : slug)
  })

  it('a draft without a title gets one with its first title', async () => {
    const { body } = await post('news', {})
    expect(body.doc.slug ?? null).toBeNull()
    expect((await patch('news', body.doc.id, { title: 'Named at last' })).body.doc.slug).toBe('named-at-last')
  })

  it('two drafts may have none', async () => {
    expect((await post('pages', {})).status).toBe(201)
    expect((await post('pages', {})).status).toBe(201)
  })

  it('the second of a title gets -2, the third -3', async () => {
    const title = newTitle()
    const slugs = []
    for (let n = 0; n < 3; n += 1) slugs.push((await post('news', { title })).body.doc.slug)
    const slug = title.toLowerCase().replace(' ', '-')
    expect(slugs).toEqual([slug, `${slug}-2`, `${slug}-3`])
  })

  it('a copy gets one of its own when it is next saved, and was never public', async () => {
    const original = (await post('news', published('news'))).body.doc
    const copy = await newsroom.rest('POST', `news/${original.id}/duplicate`, { as: editor })
    expect(copy.status).toBe(200)
    const { _status, slug = null, address = null } = copy.body.doc
    expect({ _status, slug, address }).toEqual({ _status: 'draft', slug: null, address: null })
    const draft = { summary: 'Another summary.' }
    const saved = await newsroom.rest('PATCH', `news/${copy.body.doc.id}?draft=true`, { as: editor, body: draft })
    expect(saved.body.doc.slug).toMatch(/^copy-of-/)
    expect(saved.body.doc.address).not.toBe(original.address)
    expect(copy.body.doc.firstPublishedAt ?? null).toBeNull()
    expect((await newsroom.rest('GET', `news/${copy.body.doc.id}`)).status).toBe(404)
  })

  it('a page does not get one of the site’s own', async () => {
    expect((await post('pages', { title: 'News' })).body.doc.slug).toBe('news-2')
  })
})

describe('an address that is typed', () => {
  it('is refused when it is taken', async () => {
    const slug = newTitle().toLowerCase().replace(' ', '-')
    await post('news', { title: 'First', slug })
    const message = `“${slug}” is taken by another item. Choose a different address.`
    expectRefused(await post('news', { title: 'Second', slug }), message)
    const other = (await post('news', { title: newTitle() })).body.doc
    expectRefused(await patch('news', other.id, { slug }), message)
    expect((await post('consultations', { title: 'Another type', slug })).status).toBe(201)
  })

  it.each(['Upper-Case', 'two words', 'a--b', '-a', 'café', 'a/b', '../admin', 'a'.repeat(101)])(
    'is refused when it is no address: %s',
    async (slug) => {
      const message =
        'Use lower-case letters, numbers and single hyphens, at most 100 characters, for example “council-tax-2026”.'
      expectRefused(await post('news', { title: 'Bins', slug }), message)
    },
  )

  it.each(['admin', 'api', 'news', 'search', 'healthz'])('a page cannot take the site’s own: %s', async (slug) => {
    expectRefused(await post('pages', { title: 'A page', slug }), `“${slug}” is an address the site itself uses.`)
  })

  it('may change before going live', async () => {
    const { doc } = (await post('news', published('news', { publishedAt: '2031-05-01T00:00:00.000Z' }))).body
    const slug = `${doc.slug}-changed`
    const answer = await patch('news', doc.id, { slug, _status: 'published' })
    expect(answer).toMatchObject({ status: 200, body: { doc: { slug, address: `/news/2031/${slug}` } } })
  })
})

describe('an address once its page has been public', () => {
  it('a new title does not change it', async () => {
    const { doc } = (await post('news', published('news'))).body
    const renamed = await patch('news', doc.id, { title: 'A new title', slug: '' })
    expect(renamed.body.doc).toMatchObject({ title: 'A new title', slug: doc.slug, address: doc.address })
  })

  it('nor does a new time, a draft, or taking it back and publishing it again', async () => {
    const { doc } = (await post('news', published('news', { publishedAt: '2025-12-31T23:59:59.999Z' }))).body
    expect(doc.address).toBe(`/news/2025/${doc.slug}`)
    for (const body of [{ publishedAt: '2026-01-02T00:00:00.000Z' }, { _status: 'draft' }, { _status: 'published' }]) {
      const answer = await patch('news', doc.id, body)
      expect(answer).toMatchObject({ status: 200, body: { doc: { address: doc.address, slug: doc.slug } } })
    }
  })

  it('a new slug does, once it is published; the year stays', async () => {
    const { doc } = (await post('news', published('news', { publishedAt: '2025-12-31T23:59:59.999Z' }))).body
    const slug = `${doc.slug}-renamed`
    const body = { slug, publishedAt: '2026-01-02T00:00:00.000Z' }
    const draft = await newsroom.rest('PATCH', `news/${doc.id}`, { as: editor, body, query: { draft: true } })
    expect(draft.body.doc).toMatchObject({ slug, address: doc.address })
    expect((await newsroom.rest('GET', `news/${doc.id}`)).body.address).toBe(doc.address)
    const answer = await patch('news', doc.id, { _status: 'published' })
    const { firstPublishedAt } = doc
    expect(answer.body.doc).toMatchObject({ slug, address: `/news/2025/${slug}`, firstPublishedAt })
  })

  it('an emptied slug gives up the new one that a draft had', async () => {
    const { doc } = (await post('news', published('news'))).body
    const query = { draft: true }
    await newsroom.rest('PATCH', `news/${doc.id}`, { as: editor, body: { slug: `${doc.slug}-new` }, query })
    const answer = await patch('news', doc.id, { slug: '', title: newTitle(), _status: 'published' })
    expect(answer.body.doc).toMatchObject({ slug: doc.slug, address: doc.address })
  })

  it('a topic keeps its own when its title changes', async () => {
    const { doc } = (await post('topics', { title: newTitle() })).body
    const renamed = await patch('topics', doc.id, { title: newTitle(), slug: '' })
    expect(renamed.body.doc).toMatchObject({ slug: doc.slug, address: `/topics/${doc.slug}` })
  })

  it('nobody can set it, or the time of first going live, by hand', async () => {
    const body = published('news', { address: '/admin', firstPublishedAt: '2001-01-01T00:00:00.000Z' })
    const { doc } = (await post('news', body)).body
    expect(doc.address).toMatch(/^\/news\/\d{4}\//)
    expect(doc.firstPublishedAt).toBe(doc.publishedAt)
    const changed = (await patch('news', doc.id, { address: '/admin', firstPublishedAt: null })).body.doc
    expect(changed).toMatchObject({ address: doc.address, firstPublishedAt: doc.firstPublishedAt })
  })
})

describe('an address that two documents want', () => {
  const draftOf = async (slug: string) => {
    const { doc } = (await post('news', published('news'))).body
    const saved = await newsroom.rest('PATCH', `news/${doc.id}`, { as: editor, body: { slug }, query: { draft: true } })
    expect(saved.status).toBe(200)
    return doc as { id: string; slug: string; address: string }
  }

  it('goes to the first that is published; the other is told, and keeps its own', async () => {
    const slug = newTitle().toLowerCase().replace(' ', '-')
    const [first, second] = [await draftOf(slug), await draftOf(slug)]
    expect((await patch('news', first.id, { _status: 'published' })).body.doc.slug).toBe(slug)
    const message = `“${slug}” is taken by another item. Choose a different address.`
    expectRefused(await patch('news', second.id, { _status: 'published' }), message)
    const now = await newsroom.rest('GET', `news/${second.id}`)
    expect(now.body).toMatchObject({ slug: second.slug, address: second.address })
  })

  it('goes to one of two that are published at once', async () => {
    const slug = newTitle().toLowerCase().replace(' ', '-')
    const drafts = [await draftOf(slug), await draftOf(slug)]
    const answers = await Promise.all(drafts.map(({ id }) => patch('news', id, { _status: 'published' })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const { body } = await newsroom.rest('GET', 'news', { query: { 'where[slug][equals]': slug } })
    expect(body.totalDocs).toBe(1)
  })
})

describe('of many that are saved at once', () => {
  const untitled = async (count: number) => {
    const made: string[] = []
    for (let n = 0; n < count; n += 1) {
      const { title: _, ...body } = complete('news')
      made.push((await post('news', body)).body.doc.id)
    }
    return made
  }
  const many = (ids: string[], body: object) =>
    newsroom.rest('PATCH', 'news', { as: editor, body, query: { 'where[id][in]': ids.join() } })

  it('each gets an address of its own from the same title', async () => {
    const title = newTitle()
    const slug = title.toLowerCase().replace(' ', '-')
    const { status, body } = await many(await untitled(3), { title, _status: 'published' })
    expect([status, body.errors]).toEqual([200, []])
    expect(body.docs.map((doc: { slug: string }) => doc.slug).sort()).toEqual([slug, `${slug}-2`, `${slug}-3`])
  })

  it('one gets the address that is typed, and the others are told', async () => {
    const title = newTitle()
    const slug = title.toLowerCase().replace(' ', '-')
    const { status, body } = await many(await untitled(3), { title, slug, _status: 'published' })
    expect([status, body.docs.length]).toEqual([400, 1])
    const message = expect.stringContaining(`“${slug}” is taken by another item. Choose a different address.`)
    expect(body.errors.map((error: { message: string }) => error.message)).toEqual([message, message])
    const { totalDocs } = (await newsroom.rest('GET', 'news', { query: { 'where[slug][equals]': slug } })).body
    expect(totalDocs).toBe(1)
  })
})

describe('the year of an address', () => {
  it('is that of going live in London, winter and summer', async () => {
    for (const [publishedAt, year] of [
      ['2029-12-31T23:59:59.999Z', 2029],
      ['2030-01-01T00:00:00.000Z', 2030],
      ['2030-06-30T23:30:00.000Z', 2030],
    ]) {
      const { doc } = (await post('news', published('news', { publishedAt }))).body
      expect(doc.address).toBe(`/news/${year}/${doc.slug}`)
    }
  })

  it('follows a scheduled item to another year, until it goes live', async () => {
    const { doc } = (await post('news', published('news', { publishedAt: '2030-12-31T12:00:00.000Z' }))).body
    expect(doc.address).toBe(`/news/2030/${doc.slug}`)
    const moved = await patch('news', doc.id, { publishedAt: '2031-01-02T12:00:00.000Z' })
    expect(moved.body.doc.address).toBe(`/news/2031/${doc.slug}`)
    expect(moved.body.doc.firstPublishedAt).toBe('2031-01-02T12:00:00.000Z')
    clock('2031-01-02T12:00:00.000Z')
    editor = await newsroom.person('editor')
    const late = await patch('news', doc.id, { publishedAt: '2032-01-02T12:00:00.000Z', confirm: true })
    expect(late.body.doc.address).toBe(`/news/2031/${doc.slug}`)
  })

  it('a scheduled item taken back before it went live is free again', async () => {
    const { doc } = (await post('news', published('news', { publishedAt: '2030-12-31T12:00:00.000Z' }))).body
    await patch('news', doc.id, { _status: 'draft' })
    clock('2031-06-01T00:00:00.000Z')
    editor = await newsroom.person('editor')
    expect((await patch('news', doc.id, { slug: `${doc.slug}-later` })).status).toBe(200)
  })
})
