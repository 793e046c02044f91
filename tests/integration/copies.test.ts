import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { contentTypes, published } from './content'
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

const make = async (type: string, body: object) =>
  (await newsroom.rest('POST', type, { as: editor, body })).body.doc.id as string
const copy = (type: string, id: string, as: Person) =>
  newsroom.rest('POST', `${type}/${id}/duplicate`, { as, body: {} })

describe.each(contentTypes)('a copy of %s', (type) => {
  it('is a draft of its own, by whoever makes it', async () => {
    const id = await make(type, published(type))
    const { status, body } = await copy(type, id, author)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ _status: 'draft', submitted: false })
    expect(
      body.doc.authors.map((person: { id?: string } | string) => (person as { id?: string }).id ?? person),
    ).toEqual([author.id])
    expect((await newsroom.rest('GET', `${type}/${body.doc.id}`)).status).toBe(404)
  })
})

describe('a copy', () => {
  it('has neither the time, nor the corrections, nor the withdrawal of the other', async () => {
    const at = '2026-01-01T00:00:00.000Z'
    const id = await make(
      'news',
      published('news', { publishedAt: at, updates: [{ at, note: 'Wrong.' }], withdrawal: { at, reason: 'Wrong.' } }),
    )
    const { doc } = (await copy('news', id, editor)).body
    expect([doc.publishedAt ?? null, doc.updates, doc.withdrawal?.at ?? null]).toEqual([null, [], null])
    const answer = await newsroom.rest('PATCH', `news/${doc.id}`, { as: editor, body: { _status: 'published' } })
    expect(answer.status).toBe(200)
    expect(new Date(answer.body.doc.publishedAt).getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  it('was made when it was made', async () => {
    const id = await make('news', published('news'))
    const path = { collection: 'news', id, data: { createdAt: '2020-01-01T00:00:00.000Z' } } as const
    await newsroom.payload.db.updateOne({ ...path, req: {} })
    const { doc } = (await copy('news', id, editor)).body
    expect(new Date(doc.createdAt).getTime()).toBeGreaterThan(Date.now() - 60_000)
    const read = await newsroom.rest('GET', `news/${doc.id}`, { as: editor, query: { draft: true } })
    expect(new Date(read.body.createdAt).getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  it('says in its title what it is, once', async () => {
    const id = await make('news', published('news', { title: 'Bins are late' }))
    const { doc } = (await copy('news', id, editor)).body
    expect(doc.title).toBe('Copy of Bins are late')
    expect((await copy('news', doc.id, editor)).body.doc.title).toBe('Copy of Bins are late')
    const long = await make('news', published('news', { title: 'x'.repeat(200) }))
    expect((await copy('news', long, editor)).body.doc.title).toHaveLength(200)
  })

  it('gets its address from the title that it is given', async () => {
    const id = await make('news', published('news'))
    const [one, two] = [(await copy('news', id, editor)).body.doc, (await copy('news', id, editor)).body.doc]
    expect([one.slug ?? null, two.slug ?? null, one.address ?? null]).toEqual([null, null, null])
    const { body } = await newsroom.rest('PATCH', `news/${one.id}`, {
      as: editor,
      body: { title: 'A story of its own', _status: 'published' },
    })
    expect(body.doc.slug).toBe('a-story-of-its-own')
    const untouched = await newsroom.rest('PATCH', `news/${two.id}`, { as: editor, body: { _status: 'published' } })
    expect(untouched.body.doc.slug).toMatch(/^copy-of-item-/)
  })

  it('leads no page, and is not open to journalists', async () => {
    const more = { featured: true, kind: 'press-release', earlyAccessAt: '2026-01-01T00:00:00.000Z' }
    const { doc } = (await copy('news', await make('news', published('news', more)), editor)).body
    expect([doc.featured, doc.earlyAccessAt ?? null, doc.firstPublishedAt ?? null]).toEqual([false, null, null])
  })

  it('of a consultation has none of its days, events and outcome', async () => {
    const at = '2026-01-05T09:00:00.000Z'
    const outcome = { publishedAt: at, youSaid: paragraphs('Yes.') }
    const more = { partners: [{ name: 'The trust' }], events: [{ title: 'Drop-in', startsAt: at }], outcome }
    const { doc } = (await copy('consultations', await make('consultations', published('consultations', more)), editor))
      .body
    expect([doc.opensAt ?? null, doc.closesAt ?? null, doc.events]).toEqual([null, null, []])
    expect([doc.outcome?.publishedAt ?? null, doc.outcome?.youSaid ?? null]).toEqual([null, null])
    expect(doc.partners).toEqual([expect.objectContaining({ name: 'The trust' })])
  })

  it('gives nothing away that its maker may not see', async () => {
    const id = await make(
      'consultations',
      published('consultations', {
        outcome: { publishedAt: '2031-01-01T00:00:00.000Z', youSaid: paragraphs('Found by this text.') },
      }),
    )
    await newsroom.rest('PATCH', `consultations/${id}`, {
      as: editor,
      query: { draft: true },
      body: { summary: 'Found by this text.' },
    })
    expect(JSON.stringify((await copy('consultations', id, author)).body)).not.toContain('Found by this text')
    expect(JSON.stringify((await copy('consultations', id, editor)).body)).toContain('Found by this text')
  })

  it('of what somebody may not read is refused', async () => {
    const { body } = await newsroom.rest('POST', 'news', { as: editor, body: published('news', { _status: 'draft' }) })
    expect((await copy('news', body.doc.id, author)).status).toBe(403)
  })
})
