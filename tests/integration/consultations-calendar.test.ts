import { afterAll, beforeAll, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

let newsroom: Newsroom
let namesAt: (now: string) => Promise<string[]>

const open = { opensAt: '2026-05-01T09:00:00.000Z', closesAt: '2026-06-30T23:00:00.000Z' }
const publishedAt = '2026-04-01T09:00:00.000Z'

const consultations: Record<string, object> = {
  open: { ...open, publishedAt },
  'opens-later': { opensAt: '2026-06-20T09:00:00.000Z', closesAt: '2026-08-01T09:00:00.000Z', publishedAt },
  closed: { opensAt: '2026-04-01T09:00:00.000Z', closesAt: '2026-06-01T09:00:00.000Z', publishedAt },
  embargoed: { ...open, publishedAt: '2026-06-15T12:00:00.000Z' },
  withdrawn: { ...open, publishedAt, withdrawal: { at: '2026-05-02T09:00:00.000Z', reason: 'Wrong.' } },
  draft: { ...open, _status: 'draft' },
}

beforeAll(async () => {
  newsroom = await startNewsroom()
  const { loadCurrentConsultations } = await import('@collections/consultations/load-calendar')
  for (const [slug, more] of Object.entries(consultations))
    await newsroom.payload.create({
      collection: 'consultations',
      data: published('consultations', { slug, ...more } as never) as never,
    })
  namesAt = async (now) => {
    const found = await loadCurrentConsultations(newsroom.payload, { siteUrl: '', now: new Date(now) })
    return found.map(({ slug }) => String(slug)).sort()
  }
})
afterAll(() => newsroom.close())

it('the calendar of all consultations holds those that are open or open later, from their millisecond on', async () => {
  expect(await namesAt('2026-06-15T11:59:59.999Z')).toEqual(['open', 'opens-later'])
  expect(await namesAt('2026-06-15T12:00:00.000Z')).toEqual(['embargoed', 'open', 'opens-later'])
  expect(await namesAt('2026-06-30T23:00:00.000Z')).toEqual(['opens-later'])
})
