import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let second: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  second = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

type Body = Record<string, unknown>

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
const past = '2026-01-05T09:00:00.000Z'

const make = async (type: 'consultations' | 'inspection-reports', more: Body = {}) => {
  const { status, body } = await newsroom.rest('POST', type, {
    as: editor,
    body: published(type, { publishedAt: past, ...more }),
  })
  expect(status).toBe(201)
  return body.doc.id as string
}
const patch = (type: string, id: string, body: Body, as = editor, query = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as, body, query })
const publicly = async (type: string, id: string) =>
  (await newsroom.rest('GET', `${type}/${id}`, { query: { depth: 0 } })).body
const lastEvent = async (id: string) =>
  (
    await newsroom.rest('GET', 'publication-log', {
      as: editor,
      query: { 'where[documentId][equals]': id, sort: '-sequence', limit: 1 },
    })
  ).body.docs[0]

describe.each(['consultations', 'inspection-reports'] as const)('%s are corrected in public', (type) => {
  it('with a time and words that readers see from then on', async () => {
    const id = await make(type)
    const updates = [
      { at: past, note: 'The fee is £12.' },
      { at: '2031-01-01T00:00:00.000Z', note: 'Found by this text.' },
    ]
    expect((await patch(type, id, { _status: 'published', updates })).status).toBe(200)
    const shown = await publicly(type, id)
    expect(shown.updates.map(({ note }: { note: string }) => note)).toEqual(['The fee is £12.'])
    expect((await lastEvent(id)).event).toBe('corrected')
  })
})

describe('the closing date of an open consultation', () => {
  const open = () => make('consultations', { opensAt: hours(-48), closesAt: '2030-12-02T00:00:00.000Z' })
  const notes = async (id: string) => (await publicly('consultations', id)).updates as { at: string; note: string }[]
  const later = '2030-12-16T00:00:00.000Z'

  it('leaves a public trace when it is moved, to be reworded at will', async () => {
    const id = await open()
    const moved = await patch('consultations', id, { _status: 'published', closesAt: later })
    expect(moved.body.doc.updates).toHaveLength(1)
    const [trace] = await notes(id)
    expect(trace?.note).toBe('Closing date moved from 1 to 15 December.')
    expect(Math.abs(Date.now() - new Date(trace?.at ?? 0).getTime())).toBeLessThan(60_000)
    expect((await lastEvent(id)).event).toBe('corrected')
    const reworded = [{ ...moved.body.doc.updates[0], note: 'We extended it, since the leaflets came late.' }]
    expect((await patch('consultations', id, { _status: 'published', updates: reworded })).status).toBe(200)
    expect((await notes(id)).map(({ note }) => note)).toEqual(['We extended it, since the leaflets came late.'])
  })

  it('is remembered as it was, to be shown struck, and by nobody’s word but the site’s own', async () => {
    const id = await open()
    const made = { from: past, at: past }
    await patch('consultations', id, { _status: 'published', movedClosing: made })
    expect((await publicly('consultations', id)).movedClosing?.from ?? null).toBeNull()
    await patch('consultations', id, { _status: 'published', closesAt: later })
    const { movedClosing } = await publicly('consultations', id)
    expect(movedClosing.from).toBe('2030-12-02T00:00:00.000Z')
    expect(Math.abs(Date.now() - new Date(movedClosing.at).getTime())).toBeLessThan(60_000)
    await patch('consultations', id, { _status: 'published', title: 'Another title' })
    expect((await publicly('consultations', id)).movedClosing).toEqual(movedClosing)
  })

  it('is forgotten once it was moved while nobody saw it', async () => {
    const id = await open()
    await patch('consultations', id, { _status: 'published', closesAt: later })
    expect((await publicly('consultations', id)).movedClosing.from).toBe('2030-12-02T00:00:00.000Z')
    const off = await patch('consultations', id, { _status: 'draft' }, editor, { unpublishAllLocales: true })
    expect(off.status).toBe(200)
    const draft = await patch('consultations', id, { closesAt: '2031-01-16T00:00:00.000Z' }, editor, { draft: true })
    expect(draft.status).toBe(200)
    expect((await patch('consultations', id, { _status: 'published' })).status).toBe(200)
    const { movedClosing, closesAt } = await publicly('consultations', id)
    expect([closesAt, movedClosing?.from ?? null]).toEqual(['2031-01-16T00:00:00.000Z', null])
  })

  it('leaves what the officer says instead', async () => {
    const id = await open()
    const updates = [{ at: past, note: 'Extended by two weeks.' }]
    await patch('consultations', id, { _status: 'published', closesAt: later, updates })
    expect((await publicly('consultations', id)).movedClosing.from).toBe('2030-12-02T00:00:00.000Z')
    expect((await notes(id)).map(({ note }) => note)).toEqual(['Extended by two weeks.'])
  })

  it('leaves it when a draft is published, not when it is saved', async () => {
    const id = await open()
    await patch('consultations', id, { closesAt: later, _status: 'draft' }, editor, { draft: true })
    expect(await notes(id)).toEqual([])
    await patch('consultations', id, { _status: 'published' })
    expect((await notes(id)).map(({ note }) => note)).toEqual(['Closing date moved from 1 to 15 December.'])
  })

  it('leaves a trace when a closed one is opened again, and none when it stays closed', async () => {
    const closed = { opensAt: '2020-11-01T00:00:00.000Z', closesAt: '2020-12-02T00:00:00.000Z' }
    const id = await make('consultations', closed)
    await patch('consultations', id, { _status: 'published', closesAt: '2020-12-05T00:00:00.000Z' })
    expect(await notes(id)).toEqual([])
    expect((await patch('consultations', id, { _status: 'published', closesAt: later })).status).toBe(200)
    const told = (await notes(id)).map(({ note }) => note)
    expect(told).toEqual(['Open again. Closing date moved from 4 December 2020 to 15 December 2030.'])
  })

  it('is told by no trace while nobody could respond yet, and when nothing moves', async () => {
    const upcoming = await make('consultations', { opensAt: hours(48), closesAt: '2030-12-02T00:00:00.000Z' })
    await patch('consultations', upcoming, { _status: 'published', closesAt: later })
    expect(await notes(upcoming)).toEqual([])
    const id = await open()
    await patch('consultations', id, { _status: 'published', closesAt: '2030-12-02T00:00:00Z', title: 'Another title' })
    expect(await notes(id)).toEqual([])
  })

  it('is nobody’s edit: who approves it may have moved nothing', async () => {
    const id = await open()
    await newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: true } })
    try {
      await patch('consultations', id, { closesAt: later, _status: 'draft' }, editor, { draft: true })
      expect((await patch('consultations', id, { _status: 'published' }, second)).status).toBe(200)
    } finally {
      await newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: false } })
    }
    expect(await notes(id)).toHaveLength(1)
  })

  it('is told beforehand', async () => {
    const id = await open()
    const body = { data: { closesAt: later }, _status: 'published' }
    const { effects } = (await newsroom.rest('POST', `consultations/${id}/foresee`, { as: editor, body })).body
    expect(effects).toContain('Readers are told, with its time: “Closing date moved from 1 to 15 December.”')
  })
})
