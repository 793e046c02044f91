import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Position } from '@/publishing/log/new-rows'
import { readLog } from '@/publishing/log/read-log'
import { datesIn, nextBoundary } from '@/publishing/next-boundary'
import { complete, newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Person
let position: Position
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
})
afterAll(() => newsroom.close())

/** What an action did to the pages, as far as the log tells. */
const done = async (action: () => Promise<unknown>) => {
  position = (await readLog(newsroom.payload, undefined)).position
  await action()
  const { changed, removed, movesBoundary, position: next } = await readLog(newsroom.payload, position)
  position = next
  expect((await readLog(newsroom.payload, position)).changed).toBe(false)
  return { changed, removed, movesBoundary }
}

const make = async (path: string, body: object, query = {}) => {
  const made = await newsroom.rest('POST', path, { as: admin, body, query })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return String(made.body.doc.id)
}
const change = async (path: string, body: object, query = {}) => {
  const { status } = await newsroom.rest('PATCH', path, { as: admin, body, query })
  expect(status).toBe(200)
}

const image = async () => {
  const content = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'A bridge.' }))
  form.append(
    'file',
    new Blob([new Uint8Array(content)], { type: 'image/jpeg' }),
    `${newTitle().replace(' ', '-')}.jpg`,
  )
  return form
}

describe('the log says that pages changed', () => {
  it('when news is published, changed, withdrawn, reinstated, taken off and deleted', async () => {
    let id = ''
    expect((await done(async () => (id = await make('news', published('news'))))).changed).toBe(true)
    const steps = [
      { step: { summary: 'Another.', _status: 'published' }, removed: false },
      {
        step: { updates: [{ at: '2026-01-01T00:00:00.000Z', note: 'Not Monday.' }], _status: 'published' },
        removed: true,
      },
      { step: { withdrawal: { reason: 'Wrong.' }, _status: 'published' }, removed: true },
      { step: { withdrawal: { at: null, reason: null }, _status: 'published' }, removed: false },
      { step: { _status: 'draft' }, removed: true },
    ]
    for (const { step, removed } of steps)
      expect(await done(() => change(`news/${id}`, step)), JSON.stringify(step)).toMatchObject({
        changed: true,
        removed,
      })
    const remove = () => newsroom.rest('DELETE', `news/${id}`, { as: admin })
    expect(await done(remove)).toMatchObject({ changed: true, removed: true })
  })

  it.each(['topics', 'newsletter-series', 'committees', 'contacts'])(
    'when one of %s is made, changed (whatever the answer holds) and deleted',
    async (type) => {
      const named = type === 'contacts' ? 'name' : 'title'
      let id = ''
      expect((await done(async () => (id = await make(type, { [named]: newTitle() })))).changed).toBe(true)
      const select = { 'select[createdAt]': true }
      expect((await done(() => change(`${type}/${id}`, { [named]: newTitle() }, select))).changed).toBe(true)
      const remove = () => newsroom.rest('DELETE', `${type}/${id}`, { as: admin, query: select })
      expect((await done(remove)).changed).toBe(true)
      const rows = await newsroom.payload.find({ collection: 'publication-log', where: { documentId: { equals: id } } })
      expect(rows.docs.map(({ event, title }) => [event, Boolean(title)]).sort()).toEqual([
        ['added', true],
        ['changed', true],
        ['deleted', true],
      ])
    },
  )

  it('when an image gets another text, or is deleted', async () => {
    const made = await newsroom.rest('POST', 'media', { as: admin, form: await image() })
    const id = made.body.doc.id
    expect((await done(() => change(`media/${id}`, { alt: 'Another bridge.' }))).changed).toBe(true)
    expect((await done(() => newsroom.rest('DELETE', `media/${id}`, { as: admin }))).changed).toBe(true)
  })

  it('when the site’s settings change', async () => {
    const set = () => newsroom.rest('POST', 'globals/site', { as: admin, body: { footerText: newTitle() } })
    expect((await done(set)).changed).toBe(true)
  })

  it('not when somebody drafts, submits, returns, signs in or makes a preview link', async () => {
    let id = ''
    expect((await done(async () => (id = await make('news', complete('news'))))).changed).toBe(false)
    expect((await done(() => change(`news/${id}`, { summary: 'More.' }, { draft: true }))).changed).toBe(false)
    expect((await done(() => change(`news/${id}`, { submitted: true }, { draft: true }))).changed).toBe(false)
    expect((await done(() => newsroom.administrator())).changed).toBe(false)
    expect((await done(() => newsroom.person('editor'))).changed).toBe(false)
  })

  it('when a save that failed left a number out, and what came after it', async () => {
    position = (await readLog(newsroom.payload, undefined)).position
    const refused = await newsroom.rest('POST', 'news', { as: admin, body: { title: 'x', _status: 'published' } })
    expect(refused.status).toBe(400)
    await make('news', published('news'))
    const { changed, position: next } = await readLog(newsroom.payload, position)
    expect(changed).toBe(true)
    expect(next.last).toBeGreaterThan(position.last)
  })
})

describe('the numbers of the log', () => {
  it('are each given once, also to fifty saves at once', async () => {
    const before = (await readLog(newsroom.payload, undefined)).position.last
    await Promise.all(Array.from({ length: 50 }, () => make('news', published('news'))))
    const { docs } = await newsroom.payload.find({
      collection: 'publication-log',
      where: { sequence: { greater_than: before } },
      pagination: false,
    })
    const numbers = docs.map(({ sequence }) => Number(sequence))
    expect(new Set(numbers).size).toBe(50)
    expect(numbers).toHaveLength(50)
  })

  it('of a row that is committed late are found, and only once', async () => {
    const { last } = (await readLog(newsroom.payload, undefined)).position
    // As another server sees it whose own row comes between two of ours.
    const seen: Position = { last, missing: [last - 1] }
    const late = await readLog(newsroom.payload, seen)
    expect(late).toMatchObject({ changed: true, position: { last, missing: [] } })
    expect((await readLog(newsroom.payload, late.position)).changed).toBe(false)
  })

  it('of another database, such as a restored backup, mean that everything may have changed', async () => {
    const { last } = (await readLog(newsroom.payload, undefined)).position
    const found = await readLog(newsroom.payload, { last: last + 1000, missing: [] })
    expect(found).toMatchObject({ changed: true, position: { last } })
  })
})

describe('the next boundary', () => {
  const now = new Date('2032-03-01T12:00:00.000Z')
  const midnight = '2032-03-02T00:00:00.000Z'
  const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString()
  const boundary = async () => (await nextBoundary(newsroom.payload, now)).toISOString()
  const past = '2026-01-01T00:00:00.000Z'

  it('is midnight on the council’s clock when nothing else comes', async () => {
    expect(await boundary()).toBe(midnight)
    const inSummer = await nextBoundary(newsroom.payload, new Date('2032-06-01T12:00:00.000Z'))
    expect(inSummer.toISOString()).toBe('2032-06-01T23:00:00.000Z')
  })

  // Each is earlier than those before it.
  const moments = [
    { type: 'news', data: { publishedAt: inMinutes(600) }, at: 600 },
    { type: 'news', data: { publishedAt: past, expiresAt: inMinutes(590) }, at: 590 },
    { type: 'news', data: { publishedAt: past, withdrawal: { at: inMinutes(580), reason: 'Wrong.' } }, at: 580 },
    {
      type: 'news',
      data: {
        publishedAt: past,
        updates: [
          { at: past, note: 'a' },
          { at: inMinutes(570), note: 'b' },
          { at: inMinutes(700), note: 'c' },
        ],
      },
      at: 570,
    },
    { type: 'service-notices', data: { startsAt: inMinutes(560) }, at: 560 },
    { type: 'service-notices', data: { startsAt: past, endsAt: inMinutes(550) }, at: 550 },
    { type: 'service-notices', data: { startsAt: past, updates: [{ at: inMinutes(540), text: 'a' }] }, at: 540 },
    { type: 'consultations', data: { opensAt: inMinutes(530), closesAt: inMinutes(900) }, at: 530 },
    { type: 'consultations', data: { opensAt: past, closesAt: inMinutes(520) }, at: 520 },
    { type: 'consultations', data: { outcome: { publishedAt: inMinutes(510) } }, at: 510 },
    {
      type: 'consultations',
      data: { events: [{ title: 'Drop-in', startsAt: inMinutes(500), endsAt: inMinutes(505) }] },
      at: 500,
    },
  ] as const

  it.each(moments)('is when one of $type changes in $at minutes', async ({ type, data, at }) => {
    await make(type, published(type, data as never))
    expect(await boundary()).toBe(inMinutes(at))
  })

  it('is when a scheduled change is made, and not when it was cancelled', async () => {
    const { id } = await newsroom.payload.db.create({
      collection: 'scheduled-changes',
      data: { contentType: 'news', documentId: 'x', state: 'waiting', goesLiveAt: inMinutes(400) },
    })
    expect(await boundary()).toBe(inMinutes(400))
    await newsroom.payload.db.updateOne({ collection: 'scheduled-changes', id, data: { state: 'cancelled' } })
    expect(await boundary()).toBe(inMinutes(500))
  })

  it('has nothing to do with drafts', async () => {
    await make('news', complete('news', { publishedAt: inMinutes(5), expiresAt: inMinutes(6) }))
    expect(await boundary()).toBe(inMinutes(500))
  })

  it('is later than a moment that has just come', async () => {
    const at = new Date(inMinutes(500))
    expect((await nextBoundary(newsroom.payload, at)).toISOString()).toBe(inMinutes(505))
    expect((await nextBoundary(newsroom.payload, new Date(at.getTime() - 1))).toISOString()).toBe(inMinutes(500))
  })

  it('knows every date of every type by itself', () => {
    const { config } = newsroom.payload.collections.consultations
    expect(datesIn(config.flattenedFields).sort()).toEqual(
      [
        'closesAt',
        'events.endsAt',
        'events.startsAt',
        'movedClosing.at',
        'movedClosing.from',
        'opensAt',
        'outcome.publishedAt',
        'publishedAt',
        'updates.at',
        'withdrawal.at',
      ].sort(),
    )
  })
})
