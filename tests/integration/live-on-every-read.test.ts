import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ContentTypeSlug, complete, newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const clock = (moment: string, milliseconds = 0) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(moment) + milliseconds })

/** Everything an anonymous reader can ask REST for, and whether the document shows in the answer. */
const seenIn = async (type: ContentTypeSlug, id: string, pointer?: { type: ContentTypeSlug; id: string }) => {
  const where = { 'where[id][equals]': id }
  const seen: Record<string, boolean> = {
    find: (await newsroom.rest('GET', type, { query: where })).body.totalDocs > 0,
    'find as drafts': (await newsroom.rest('GET', type, { query: { ...where, draft: true } })).body.totalDocs > 0,
    'find without pagination':
      (await newsroom.rest('GET', type, { query: { ...where, pagination: false } })).body.docs.length > 0,
    'find by ID': (await newsroom.rest('GET', `${type}/${id}`)).status === 200,
    'find by ID as a draft': (await newsroom.rest('GET', `${type}/${id}`, { query: { draft: true } })).status === 200,
    count: (await newsroom.rest('GET', `${type}/count`, { query: where })).body.totalDocs > 0,
    'find by POST': (await newsroom.rest('POST', type, { query: where, inBody: true })).body.totalDocs > 0,
  }
  if (pointer)
    for (const depth of [1, 2, 4]) {
      const { body } = await newsroom.rest('GET', `${pointer.type}/${pointer.id}`, { query: { depth } })
      seen[`related at depth ${depth}`] = JSON.stringify(body).includes('found by this text')
    }
  return seen
}

const all = (seen: Record<string, boolean>, expected: boolean) =>
  Object.fromEntries(Object.keys(seen).map((name) => [name, expected]))

const expectSeen = async (expected: boolean, ...args: Parameters<typeof seenIn>) => {
  const seen = await seenIn(...args)
  expect(seen).toEqual(all(seen, expected))
}

const make = async (type: ContentTypeSlug, data: Record<string, unknown>) =>
  String((await newsroom.payload.create({ collection: type as 'news', data: published(type, data) as never })).id)

const goesLive = '2031-03-30T01:00:00.000Z'
const ends = '2031-10-26T01:00:00.000Z'

describe.each([
  { type: 'news', from: 'publishedAt', until: 'expiresAt' },
  { type: 'service-notices', from: 'startsAt', until: 'endsAt' },
  { type: 'consultations', from: 'publishedAt', until: undefined },
  { type: 'inspection-reports', from: 'publishedAt', until: undefined },
] as const)('$type', ({ type, from, until }) => {
  it(`is absent everywhere until the millisecond of ${from}, then there with no job`, async () => {
    const id = await make(type, { [from]: goesLive })
    await expectSeen(false, type, id)
    clock(goesLive, -1)
    await expectSeen(false, type, id)
    clock(goesLive)
    await expectSeen(true, type, id)
  })

  if (until)
    it(`is gone everywhere the millisecond of ${until}`, async () => {
      const id = await make(type, { [from]: goesLive, [until]: ends })
      clock(ends, -1)
      await expectSeen(true, type, id)
      clock(ends)
      await expectSeen(false, type, id)
    })

  it('staff see it before', async () => {
    const id = await make(type, { [from]: goesLive })
    expect((await newsroom.rest('GET', `${type}/${id}`, { as: editor })).status).toBe(200)
  })
})

describe('a relationship', () => {
  it('does not show what is under embargo, at any depth', async () => {
    const title = 'found by this text'
    const related = await make('news', {
      title,
      slug: newTitle().toLowerCase().replace(' ', '-'),
      publishedAt: goesLive,
    })
    const between = await make('news', { related: [related] })
    const id = await make('news', { related: [between, related] })
    await expectSeen(false, 'news', related, { type: 'news', id })
    clock(goesLive)
    await expectSeen(true, 'news', related, { type: 'news', id })
  })

  it.each([
    { field: 'consultation', type: 'consultations' },
    { field: 'inspectionReport', type: 'inspection-reports' },
  ] as const)('$field of a news item does not show a draft', async ({ field, type }) => {
    const draft = await newsroom.payload.create({
      collection: type as 'news',
      data: complete(type, { title: 'found by this text', slug: newTitle().toLowerCase().replace(' ', '-') }) as never,
    })
    const id = await make('news', { [field]: draft.id })
    await expectSeen(false, type, String(draft.id), { type: 'news', id })
  })

  it('a featured item on the home page does not show before its time', async () => {
    const featured = await make('news', { summary: 'featured before its time', publishedAt: goesLive })
    await newsroom.payload.updateGlobal({ slug: 'home', data: { featured: [featured] } })
    const home = async () => JSON.stringify((await newsroom.rest('GET', 'globals/home', { query: { depth: 2 } })).body)
    expect(await home()).not.toContain('featured before its time')
    clock(goesLive)
    expect(await home()).toContain('featured before its time')
  })
})

describe('what a query can find out', () => {
  it('nothing about what is not live: a clause of one’s own does not widen the rule', async () => {
    const id = await make('news', { publishedAt: goesLive, summary: 'secret until then' })
    for (const clause of [
      { 'where[or][0][id][equals]': id, 'where[or][1][_status][equals]': 'draft' },
      { 'where[summary][contains]': 'secret until then' },
      { 'where[publishedAt][greater_than]': '2031-01-01T00:00:00.000Z' },
      { 'where[_status][equals]': 'draft' },
    ]) {
      const { body } = await newsroom.rest('GET', 'news', { query: clause })
      expect(body.docs ?? []).toEqual([])
      expect((await newsroom.rest('GET', 'news/count', { query: clause })).body.totalDocs ?? 0).toBe(0)
    }
  })

  it('a clause about a related item finds nothing that only the item would tell', async () => {
    const related = await make('news', { summary: 'a secret in here', publishedAt: goesLive })
    await make('news', { related: [related] })
    const { body } = await newsroom.rest('GET', 'news', { query: { 'where[related.summary][contains]': 'a secret' } })
    expect(body.docs ?? []).toEqual([])
  })
})
