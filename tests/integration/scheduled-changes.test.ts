import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeDueChanges } from '@/publishing/schedule/due-changes'
import { complete, contentTypes, newTitle, published } from './content'
import { type Newsroom, onMongodb, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const later = '2031-03-30T01:00:00.000Z'
// Timers stand still too, so that nothing but the reads themselves can make the change.
const clock = (milliseconds: number) =>
  vi.useFakeTimers({ toFake: ['Date', 'setInterval'], now: Date.parse(later) + milliseconds })

const live = async (type = 'news', more = {}) => {
  const body = published(type as 'news', more)
  return (await newsroom.rest('POST', type, { as: editor, body })).body.doc as { id: string; title: string }
}
// A session ends long before the time under test, so people work on the real clock.
const change = (id: string, body: object, { type = 'news', draft = false, as = editor } = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as, body, query: draft ? { draft } : {} })
const draft = (id: string, title: string, type = 'news') => change(id, { title }, { type, draft: true })
const schedule = (documentId: string, more: Record<string, unknown> = {}, as: Person | null = editor) =>
  newsroom.rest('POST', 'scheduled-changes', {
    as: as ?? undefined,
    body: { contentType: 'news', documentId, goesLiveAt: later, ...more },
  })
const cancel = (id: string, as: Person | null = editor) =>
  newsroom.rest('PATCH', `scheduled-changes/${id}`, { as: as ?? undefined, body: { state: 'cancelled' } })
const titleNow = async (id: string, type = 'news') => (await newsroom.rest('GET', `${type}/${id}`)).body.title
const stateNow = async (id: string) =>
  (await newsroom.rest('GET', `scheduled-changes/${id}`, { as: editor })).body as Record<string, unknown>
const events = async (documentId: string) => {
  const query = { 'where[documentId][equals]': documentId, sort: 'at', limit: 50, depth: 0 }
  const { body } = await newsroom.rest('GET', 'publication-log', { as: editor, query })
  return body.docs as Record<string, unknown>[]
}

describe.each(contentTypes)('a change of %s', (type) => {
  it('goes live on its millisecond, in the first answer to anybody, and not before', async () => {
    const { id, title } = await live(type)
    await draft(id, `New ${title}`, type)
    expect((await schedule(id, { contentType: type })).status).toBe(201)
    expect(await titleNow(id, type)).toBe(title)
    clock(-1)
    expect(await titleNow(id, type)).toBe(title)
    clock(0)
    expect(await titleNow(id, type)).toBe(`New ${title}`)
  })
})

describe('a change that lifts a withdrawal', () => {
  it('lifts it for the draft too, which does not withdraw the page again', async () => {
    const { id } = await live()
    const { body } = await draft(id, 'Approved')
    const query = { 'where[parent][equals]': id, sort: '-createdAt', limit: 1, depth: 0 }
    const { docs } = (await newsroom.rest('GET', 'news/versions', { as: editor, query })).body
    expect(body.doc.title).toBe('Approved')
    const withdrawal = { reason: 'Wrong figures.' }
    const withdrawn = await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: withdrawal })
    expect(withdrawn.status, JSON.stringify(withdrawn.body)).toBe(200)
    const asked = await schedule(id, { versionId: docs[0].id, confirm: true })
    expect(asked.status, JSON.stringify(asked.body)).toBe(201)
    clock(0)
    expect(await titleNow(id)).toBe('Approved')
    vi.useRealTimers()
    const newest = await newsroom.rest('GET', `news/${id}`, { as: editor, query: { draft: true } })
    expect(newest.body.withdrawal?.at ?? null).toBeNull()
  })
})

describe('what was approved is what goes live', () => {
  it('not what was written since, which stays a draft', async () => {
    const { id } = await live()
    await draft(id, 'Approved')
    await schedule(id)
    await draft(id, 'Written since')
    clock(0)
    expect(await titleNow(id)).toBe('Approved')
    vi.useRealTimers()
    const newest = await newsroom.rest('GET', `news/${id}`, { as: editor, query: { draft: true } })
    expect(newest.body).toMatchObject({ title: 'Written since', _status: 'draft' })
  })

  it('a version other than the newest can be chosen', async () => {
    const { id } = await live()
    await draft(id, 'First idea')
    const query = { 'where[parent][equals]': id, 'where[latest][equals]': true }
    const first = (await newsroom.rest('GET', 'news/versions', { as: editor, query })).body.docs[0]
    await draft(id, 'Second idea')
    expect((await schedule(id, { versionId: first.id })).status).toBe(201)
    clock(0)
    expect(await titleNow(id)).toBe('First idea')
  })

  it('the log says who approved it and when it was made', async () => {
    const { id } = await live()
    await draft(id, 'Approved')
    await schedule(id, { reason: 'The budget is set that day.' })
    clock(0)
    await titleNow(id)
    vi.useRealTimers()
    const rows = await events(id)
    expect(rows.map(({ event }) => event)).toEqual(['published', 'drafted', 'change-scheduled', 'updated'])
    expect(rows[2]).toMatchObject({ to: later, reason: 'The budget is set that day.', byName: 'editor' })
    expect(rows[3]).toMatchObject({ byName: 'System', reason: 'Scheduled by editor' })
  })

  it('rows, files and rich text are those of the version', async () => {
    const { id } = await live('news', { updates: [{ at: '2026-01-01T00:00:00.000Z', note: 'One.' }] })
    const updates = [
      { at: '2026-01-01T00:00:00.000Z', note: 'One.' },
      { at: '2026-02-01T00:00:00.000Z', note: 'Two.' },
    ]
    await change(id, { updates }, { draft: true })
    await schedule(id)
    clock(0)
    const { body } = await newsroom.rest('GET', `news/${id}`)
    expect(body.updates.map(({ note }: { note: string }) => note)).toEqual(['One.', 'Two.'])
    expect(body.body.root.children).toHaveLength(1)
  })
})

describe('a server that was down', () => {
  it('catches up with its first read, the earliest first', async () => {
    const one = await live()
    const two = await live()
    await draft(one.id, 'One, changed')
    await draft(two.id, 'Two, changed')
    await schedule(one.id)
    await schedule(two.id, { goesLiveAt: '2031-03-30T02:00:00.000Z' })
    clock(86_400_000)
    expect(await titleNow(two.id)).toBe('Two, changed')
    expect(await titleNow(one.id)).toBe('One, changed')
  })

  it('many readers at that moment make it once', async () => {
    const { id } = await live()
    await draft(id, 'Changed')
    const { body } = await schedule(id)
    clock(0)
    const titles = await Promise.all(Array.from({ length: 20 }, () => titleNow(id)))
    expect(new Set(titles)).toEqual(new Set(['Changed']))
    vi.useRealTimers()
    expect((await events(id)).filter(({ event }) => event === 'updated')).toHaveLength(1)
    expect(await stateNow(body.doc.id)).toMatchObject({ state: 'done' })
  })

  it('makes it without a reader, too', async () => {
    const { id } = await live()
    await draft(id, 'Changed')
    await schedule(id)
    clock(0)
    await makeDueChanges(newsroom.payload, new Date())
    const stored = await newsroom.payload.db.findOne<{ id: string; title: string }>({
      collection: 'news',
      where: { id: { equals: id } },
    })
    expect(stored?.title).toBe('Changed')
  })

  it('says so in the log when the change can no longer be made, and goes on', async () => {
    const { id, title } = await live()
    const slug = newTitle().toLowerCase().replace(' ', '-')
    await change(id, { title: 'Changed', slug }, { draft: true })
    const { body } = await schedule(id)
    await live('news', { slug })
    clock(0)
    expect(await titleNow(id)).toBe(title)
    vi.useRealTimers()
    expect(await stateNow(body.doc.id)).toMatchObject({ state: 'failed', problem: expect.stringMatching(/./) })
    expect((await events(id)).at(-1)).toMatchObject({ event: 'change-failed' })
    expect((await change(id, { title: 'By hand', slug: `${slug}-2` })).status).toBe(200)
  })
})

describe('while a change waits', () => {
  it('nothing else is published, so that neither undoes the other', async () => {
    const { id, title } = await live()
    await draft(id, 'Changed')
    const { body } = await schedule(id)
    const refused = await change(id, { _status: 'published', summary: 'Another.' })
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toContain('30 March 2031')
    expect(await titleNow(id)).toBe(title)
    await cancel(body.doc.id)
    expect((await change(id, { _status: 'published', title: 'By hand' })).status).toBe(200)
    clock(0)
    expect(await titleNow(id)).toBe('By hand')
  })

  it.each([
    {
      how: 'withdrawn',
      act: (id: string) => newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'Wrong.' } }),
    },
    { how: 'taken off the site', act: (id: string) => change(id, { _status: 'draft' }) },
    { how: 'deleted', act: (id: string) => newsroom.rest('DELETE', `news/${id}`, { as: editor }) },
  ])('it can be $how at once, and does not come back', async ({ act }) => {
    const { id } = await live()
    await draft(id, 'Changed')
    await change(id, { title: newTitle() }, { draft: true })
    const scheduled = await schedule(id)
    expect((await act(id)).status).toBe(200)
    expect(await stateNow(scheduled.body.doc.id)).toMatchObject({ state: 'cancelled' })
    expect((await events(id)).map(({ event }) => event)).toContain('change-cancelled')
    clock(0)
    expect(await titleNow(id)).not.toBe('Changed')
  })

  it('a cancelled change never goes live, and cannot be revived', async () => {
    const { id, title } = await live()
    await draft(id, 'Changed')
    const { body } = await schedule(id)
    expect((await cancel(body.doc.id)).status).toBe(200)
    expect((await cancel(body.doc.id)).status).toBe(409)
    const revive = { state: 'waiting', goesLiveAt: later }
    const answer = await newsroom.rest('PATCH', `scheduled-changes/${body.doc.id}`, { as: editor, body: revive })
    expect(answer.status).toBe(400)
    clock(0)
    expect(await titleNow(id)).toBe(title)
  })
})

describe('is refused', () => {
  it.each([
    { what: 'without a time', more: { goesLiveAt: undefined }, status: 400 },
    { what: 'with a time that is none', more: { goesLiveAt: 'soon' }, status: 400 },
    { what: 'with a time that has passed', more: { goesLiveAt: '2026-01-01T00:00:00.000Z' }, status: 400 },
    { what: 'for another type', more: { contentType: 'users' }, status: 400 },
    { what: 'for a name of every object', more: { contentType: 'constructor' }, status: 400 },
    { what: 'for a document that is not there', more: { documentId: 'nowhere' }, status: 404 },
    { what: 'for what is no version', more: { versionId: 'nowhere' }, status: 400 },
    {
      what: 'for a version that this document hasn’t',
      more: { versionId: onMongodb ? '0'.repeat(24) : '00000000-0000-4000-8000-000000000000' },
      status: 404,
    },
  ])('$what', async ({ more, status }) => {
    const { id } = await live()
    await draft(id, 'Changed')
    expect((await schedule(id, more)).status).toBe(status)
  })

  it('with a body that is no JSON', async () => {
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body: '{' })).status).toBe(400)
  })

  it('when nothing has changed', async () => {
    expect((await schedule((await live()).id)).status).toBe(400)
  })

  it('for what is not published: its own time does that', async () => {
    const { body } = await newsroom.rest('POST', 'news', { as: editor, body: complete('news') })
    expect((await schedule(body.doc.id)).status).toBe(404)
  })

  it('when a change waits already, also for two at the same time', async () => {
    const { id } = await live()
    await draft(id, 'Changed')
    await schedule(id)
    expect((await schedule(id)).status).toBe(409)
  })

  it('when the version lacks what publishing needs, today and not on the day', async () => {
    const { id, title } = await live()
    await change(id, { summary: '' }, { draft: true })
    const answer = await schedule(id)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('ummary')
    expect(await titleNow(id)).toBe(title)
    expect((await events(id)).map(({ event }) => event)).toEqual(['published', 'drafted'])
  })

  it.each(['anonymous', 'author', 'notices'] as const)('to %s', async (who) => {
    const as = who === 'anonymous' ? null : who === 'author' ? author : await newsroom.person('notices')
    const { id } = await live('news', { authors: [author.id] })
    await draft(id, 'Changed')
    expect((await schedule(id, {}, as)).status).toBe(403)
    const { body } = await schedule(id)
    expect((await cancel(body.doc.id, as)).status).toBe(403)
    expect((await newsroom.rest('DELETE', `scheduled-changes/${body.doc.id}`, { as: editor })).status).toBe(403)
  })

  it('by the one who edited last, under the two people rule', async () => {
    const { id } = await live()
    await draft(id, 'Changed')
    await newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: true } })
    expect((await schedule(id)).status).toBe(403)
    expect((await schedule(id, {}, await newsroom.person('editor'))).status).toBe(201)
    await newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: false } })
  })
})
