import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const later = '2031-05-01T09:00:00.000Z'
const clock = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(later) + milliseconds })

const make = async (type: 'news' | 'consultations' | 'service-notices', more: object) =>
  (await newsroom.payload.create({ collection: type as 'news', data: published(type, more as never) as never })).id

/** Everything REST tells anybody about a document, at its own address and in a list. */
const told = async (type: string, id: string) =>
  JSON.stringify([
    await newsroom.rest('GET', `${type}/${id}`, { query: { depth: 2 } }),
    await newsroom.rest('GET', type, { query: { 'where[id][equals]': id, draft: true } }),
  ])

const parts = [
  {
    what: 'the outcome of a consultation',
    type: 'consultations',
    data: { outcome: { publishedAt: later, youSaid: paragraphs('Found by this text.') } },
  },
  { what: 'a correction', type: 'news', data: { updates: [{ at: later, note: 'Found by this text.' }] } },
  {
    what: 'an update of a notice',
    type: 'service-notices',
    data: { updates: [{ at: later, text: 'Found by this text.' }] },
  },
  { what: 'a withdrawal', type: 'news', data: { withdrawal: { at: later, reason: 'Found by this text.' } } },
] as const

describe.each(parts)('$what', ({ type, data }) => {
  it('is shown from its millisecond, and not before', async () => {
    const id = await make(type, data)
    expect(await told(type, id)).not.toContain('Found by this text')
    clock(-1)
    expect(await told(type, id)).not.toContain('Found by this text')
    clock(0)
    expect(await told(type, id)).toContain('Found by this text')
  })

  it('is seen by those who work on it', async () => {
    const id = await make(type, data)
    const { body } = await newsroom.rest('GET', `${type}/${id}`, { as: editor })
    expect(JSON.stringify(body)).toContain('Found by this text')
  })

  it('can’t be asked about', async () => {
    const [name] = Object.keys(data)
    for (const query of [
      { [`where[${name}.reason][contains]`]: 'Found' },
      { [`where[or][0][${name}.note][contains]`]: 'Found' },
      { [`where[and][0][or][0][${name}.youSaid][exists]`]: true },
      { sort: `-${name}.at` },
      { sort: `title,-${name}__at` },
      { [`where[${name}__reason][contains]`]: 'Found' },
    ]) {
      const answer = await newsroom.rest('GET', type, { query })
      expect(answer.status).toBe(400)
      expect((await newsroom.rest('GET', `${type}/count`, { query })).status).toBeGreaterThanOrEqual(
        'sort' in query ? 200 : 400,
      )
    }
  })
})

describe('through a relationship', () => {
  it('a later part stays hidden', async () => {
    const consultation = await make('consultations', {
      outcome: { publishedAt: later, weDid: paragraphs('Found here.') },
    })
    const news = await make('news', { consultation })
    expect(await told('news', news)).not.toContain('Found here')
  })
})
