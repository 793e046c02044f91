import type { ContentTypeSlug } from '@collections/definitions'
import { createLocalReq, type Where } from 'payload'
import { combineWhereConstraints } from 'payload/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countView } from '@/publishing/managing/count-views'
import type { ListView } from '@/publishing/managing/list-views'
import { complete, published } from './content'
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

const hour = 3_600_000
const past = new Date(Date.now() - hour).toISOString()
const ahead = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

const make = async (type: ContentTypeSlug, body: object, as = editor): Promise<string> => {
  const answer = await newsroom.rest('POST', type, { as, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc.id
}

const draftBeside = async (type: ContentTypeSlug, id: string, body: object = { title: 'Being rewritten' }) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as: editor, query: { draft: true }, body })

const viewsOf = (type: ContentTypeSlug): ListView[] =>
  newsroom.payload.collections[type].config.custom?.views as ListView[]

/** What a person finds in a view, as the list reads it: the newest versions, with their access. */
const inView = async (
  type: ContentTypeSlug,
  name: string,
  person = editor,
  mine: Where = {},
  filters: Record<string, string> = {},
): Promise<string[]> => {
  const user = await newsroom.payload.findByID({ collection: 'users', id: person.id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
  req.query = { view: name, ...filters }
  const filter = newsroom.payload.collections[type].config.admin.baseFilter
  const where = combineWhereConstraints([(await filter?.({ limit: 500, page: 1, req, sort: '' })) ?? {}, mine])
  const { docs } = await newsroom.payload.find({
    collection: type as 'news',
    where: where as Where,
    draft: true,
    req,
    overrideAccess: false,
    limit: 500,
    depth: 0,
  })
  return docs.map(({ id }) => id)
}

it('each item of news stands in the views of its state, also beside a newer draft', async () => {
  const withdrawal = { at: past, reason: 'Wrong.' }
  const made = {
    live: await make('news', published('news', { publishedAt: past })),
    liveWithDraft: await make('news', published('news', { publishedAt: past })),
    liveWithSubmitted: await make('news', published('news', { publishedAt: past })),
    ending: await make('news', published('news', { publishedAt: past, expiresAt: ahead(24) })),
    endsLater: await make('news', published('news', { publishedAt: past, expiresAt: ahead(24 * 8) })),
    scheduled: await make('news', published('news', { publishedAt: ahead(5) })),
    scheduledWithDraft: await make('news', published('news', { publishedAt: ahead(5) })),
    expired: await make('news', published('news', { publishedAt: '2026-01-01T00:00:00.000Z', expiresAt: past })),
    withdrawn: await make('news', published('news', { publishedAt: past, withdrawal })),
    withdrawnWithDraft: await make('news', published('news', { publishedAt: past, withdrawal })),
    draft: await make('news', complete('news')),
    waiting: await make('news', complete('news', { submitted: true })),
    ofAuthor: await make('news', complete('news'), author),
  }
  for (const id of [made.liveWithDraft, made.scheduledWithDraft, made.withdrawnWithDraft]) await draftBeside('news', id)
  await draftBeside('news', made.liveWithSubmitted, { title: 'Please look', submitted: true })

  const names = (ids: string[]) =>
    Object.entries(made)
      .filter(([, id]) => ids.includes(id))
      .map(([name]) => name)
  expect(names(await inView('news', 'live'))).toEqual([
    'live',
    'liveWithDraft',
    'liveWithSubmitted',
    'ending',
    'endsLater',
  ])
  expect(names(await inView('news', 'scheduled'))).toEqual(['scheduled', 'scheduledWithDraft'])
  expect(names(await inView('news', 'withdrawn'))).toEqual(['withdrawn', 'withdrawnWithDraft'])
  expect(names(await inView('news', 'ended'))).toEqual(['expired'])
  expect(names(await inView('news', 'ending'))).toEqual(['ending'])
  expect(names(await inView('news', 'waiting'))).toEqual(['liveWithSubmitted', 'waiting'])
  expect(names(await inView('news', 'mine', author))).toEqual(['ofAuthor'])
  expect(names(await inView('news', 'waiting', author))).toEqual([])
})

it('what waits for an approved change is scheduled, too', async () => {
  const id = await make('news', published('news', { publishedAt: past }))
  await draftBeside('news', id)
  expect(await inView('news', 'scheduled')).not.toContain(id)
  const body = { contentType: 'news', documentId: id, goesLiveAt: ahead(2) }
  expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
  expect(await inView('news', 'scheduled')).toContain(id)
  expect(await inView('news', 'live')).toContain(id)
})

it('a consultation is open, closing soon, or closed without an outcome', async () => {
  const ask = (opensAt: string, closesAt: string, more: object = {}) =>
    make('consultations', published('consultations', { publishedAt: past, opensAt, closesAt, ...more }))
  const open = await ask(past, ahead(24 * 30))
  const closing = await ask(past, ahead(24))
  const closed = await ask('2026-01-01T00:00:00.000Z', past)
  const told = await ask('2026-01-01T00:00:00.000Z', past, { outcome: { publishedAt: past } })
  const upcoming = await ask(ahead(24), ahead(48))
  expect((await inView('consultations', 'open')).sort()).toEqual([open, closing].sort())
  expect(await inView('consultations', 'closing')).toEqual([closing])
  expect(await inView('consultations', 'no-outcome')).toEqual([closed])
  expect((await inView('consultations', 'live')).sort()).toEqual([open, closing, closed, told, upcoming].sort())
})

it('each type offers the views that it can have', () => {
  const offered = (type: ContentTypeSlug) => viewsOf(type).map(({ label }) => label)
  expect(offered('pages')).toEqual(['Live now', 'Waiting for approval', 'My drafts'])
  expect(offered('service-notices')).toEqual([
    'Shown now',
    'Planned',
    'Waiting for approval',
    'My drafts',
    'Ending within 7 days',
    'Past',
  ])
  expect(offered('inspection-reports')).toContain('Withdrawn')
})

it('an author filters a view no further by what they may not ask about', async () => {
  const withdrawn = await make('news', published('news', { withdrawal: { at: past, reason: 'Wrong.' } }))
  expect(await inView('news', 'withdrawn', author)).toContain(withdrawn)
  expect(await inView('news', 'withdrawn', author, { title: { exists: true } })).toContain(withdrawn)
  const hidden: Where[] = [{ 'withdrawal.reason': { like: 'Wrong' } }, { 'updates.note': { exists: true } }]
  for (const mine of hidden) {
    await expect(inView('news', 'withdrawn', author, mine)).rejects.toThrow(Object.keys(mine)[0])
    await expect(inView('news', '', author, { or: [mine] })).rejects.toThrow(Object.keys(mine)[0])
  }
  const outcome = { 'outcome.youSaid': { exists: true } }
  await expect(inView('consultations', '', author, outcome)).rejects.toThrow('outcome.youSaid')
  expect(await inView('consultations', '', editor, outcome)).toEqual([])
  expect(await inView('news', '', author, { authors: { in: [author.id] } })).toEqual(expect.any(Array))
})

it('a list is narrowed to a topic, a kind and a year on the council’s clock, within its view, and counted so', async () => {
  const topic = (await newsroom.rest('POST', 'topics', { as: editor, body: { title: 'Bridges' } })).body.doc.id
  const about = { topics: [topic], kind: 'statement' }
  const made = {
    live: await make('news', published('news', { ...about, publishedAt: '2025-06-01T09:00:00.000Z' })),
    newYear: await make('news', published('news', { ...about, publishedAt: '2025-01-01T00:00:00.000Z' })),
    eve: await make('news', published('news', { ...about, publishedAt: '2024-12-31T23:59:00.000Z' })),
    otherKind: await make('news', published('news', { topics: [topic], publishedAt: '2025-06-01T09:00:00.000Z' })),
    draft: await make('news', complete('news', about)),
  }
  const names = async (view: string, filters: Record<string, string>, person = editor) => {
    const found = await inView('news', view, person, {}, filters)
    return Object.entries(made).flatMap(([name, id]) => (found.includes(id) ? [name] : []))
  }
  expect(await names('', { topic })).toEqual(['live', 'newYear', 'eve', 'otherKind', 'draft'])
  expect(await names('live', { topic, kind: 'statement' })).toEqual(['live', 'newYear', 'eve'])
  expect(await names('live', { topic, kind: 'statement', year: '2025' })).toEqual(['live', 'newYear'])
  expect(await names('mine', { topic })).toEqual(['draft'])
  expect(await names('live', { topic, kind: 'statement', year: '2025' }, author)).toEqual(['live', 'newYear'])
  expect(await names('withdrawn', { topic }, author)).toEqual([])
  const person = await newsroom.payload.findByID({ collection: 'users', id: editor.id })
  const user = { ...person, collection: 'users' as const }
  const view = viewsOf('news').find(({ name }) => name === 'live')
  const count = (filters: object) => countView(newsroom.payload, 'news', { view, filters }, user)
  expect(await count({ topic, year: '2025' })).toBe(3)
  // What is no topic, kind or year narrows nothing.
  const wrong = { topic: 'nowhere', kind: 'poem', year: '20x5' }
  expect(await names('', wrong)).toHaveLength(5)
})
