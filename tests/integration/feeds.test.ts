import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedItem } from '@/feeds/feed-item'
import { published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

let newsroom: Newsroom

const at = (day: number) => new Date(Date.UTC(2026, 0, day, 9)).toISOString()
const now = at(200)
const count = 64

/** News of 64 days; the ninth was corrected since, the tenth will be. */
const updatesOf: Record<number, object[]> = {
  9: [{ at: at(100), note: 'The date was wrong.' }],
  10: [{ at: at(400), note: 'Not yet.' }],
  11: [{ at: at(12), note: 'Long ago.' }],
}

const write = (collection: 'news' | 'consultations' | 'service-notices', slug: string, more: object) =>
  newsroom.payload.create({ collection, data: published(collection, { slug, ...more } as never) as never })

const slugs = (items: FeedItem[]) => items.map(({ url }) => url.split('/').at(-1))

beforeAll(async () => {
  newsroom = await startNewsroom()
  await newsroom.payload.create({ collection: 'topics', data: { title: 'Roads', slug: 'roads' } })
  for (let day = 1; day <= count; day += 1)
    await write('news', `day-${day}`, { publishedAt: at(day), updates: updatesOf[day] ?? [] })
})
afterAll(() => newsroom.close())

const page = async (number: number) => {
  const { loadType } = await import('@/feeds/load-items')
  return loadType('news')(newsroom.payload, { siteUrl: 'https://example.org', now: new Date(now) }, { page: number })
}

describe('a feed of news', () => {
  it('has what was corrected since first, though it is old, and the newest after it', async () => {
    const { items, hasMore } = await page(1)
    expect(slugs(items).slice(0, 3)).toEqual(['day-9', 'day-64', 'day-63'])
    expect(items[0]?.announced.toISOString()).toBe(at(100))
    expect(items[0]?.published.toISOString()).toBe(at(9))
    expect(hasMore).toBe(true)
    expect(items).toHaveLength(31)
  })

  it('has pages, and nothing is on none of them, or on two', async () => {
    const pages = [await page(1), await page(2), await page(3), await page(4)]
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false, false])
    expect(new Set(pages.flatMap(({ items }) => slugs(items))).size).toBe(count)
    expect(pages.map(({ items }) => items.length)).toEqual([31, 30, 3, 0])
  })

  it('names its pages, and says when it changed', async () => {
    const { GET } = await import('@/app/(site)/news/feed.xml/route')
    const ask = (query = '') => GET(new Request(`http://localhost:3000/news/feed.xml${query}`))
    const first = await ask()
    const text = await first.text()
    expect(text).toMatch(/<atom:link rel="next" href="[^"]+\/news\/feed\.xml\?page=2"\/>/)
    expect(text).not.toContain('rel="previous"')
    const second = await (await ask('?page=2')).text()
    expect(second).toMatch(/rel="previous" href="[^"]+\/news\/feed\.xml"/)
    expect(second).toMatch(/<atom:link href="[^"]+\?page=2" rel="self"/)
    for (const query of ['?page=9', '?page=0', '?page=x']) expect((await ask(query)).status, query).toBe(404)
  })

  const changed = async () => {
    const { GET } = await import('@/app/(site)/news/feed.xml/route')
    const answer = await GET(new Request('http://localhost:3000/news/feed.xml'))
    return Date.parse(String(answer.headers.get('last-modified')))
  }

  const newestInLog = async () => {
    const { docs } = await newsroom.payload.find({ collection: 'publication-log', sort: '-at', limit: 1 })
    return Math.floor(Date.parse(String(docs[0]?.at)) / 1000) * 1000
  }

  const others: Record<string, () => Promise<Response>> = {
    'the feed of a topic': async () => {
      const { GET } = await import('@/app/(site)/topics/[slug]/feed.xml/route')
      return GET(new Request('http://localhost:3000/'), { params: Promise.resolve({ slug: 'roads' }) })
    },
    'the feed of a search': async () => {
      const { GET } = await import('@/app/(site)/news/archive/feed.xml/route')
      return GET(new Request('http://localhost:3000/news/archive/feed.xml?year=2026'))
    },
    'the calendar of consultations': async () => (await import('@/app/(site)/consultations/calendar.ics/route')).GET(),
    'the calendar of meetings': async () =>
      (await import('@/app/(site)/meetings/calendar.ics/route')).GET(new Request('http://localhost:3000/')),
  }

  it.each(Object.keys(others))('%s says so, too', async (name) => {
    const answer = await (others[name] as () => Promise<Response>)()
    expect(answer.status).toBe(200)
    expect(Date.parse(String(answer.headers.get('last-modified')))).toBe(await newestInLog())
  })

  it('says when it changed, however late it is asked', async () => {
    const newest = await newestInLog()
    expect(await changed()).toBe(newest)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await changed()).toBe(newest)
  })

  it('changed when something was taken from it, and when something in it ended by itself', async () => {
    const before = await changed()
    const { docs } = await newsroom.payload.find({ collection: 'news', where: { slug: { equals: 'day-64' } } })
    await newsroom.payload.delete({ collection: 'news', id: String(docs[0]?.id) })
    const deleted = await changed()
    expect(deleted).toBeGreaterThan(before)
    await write('news', 'short', { publishedAt: at(70), expiresAt: new Date(Date.now() + 2500).toISOString() })
    const published = await changed()
    await new Promise((resolve) => setTimeout(resolve, 3000))
    expect(await changed()).toBeGreaterThan(published)
  })
})

it('a consultation’s outcome makes its entry new', async () => {
  const times = { opensAt: at(1), closesAt: at(2) }
  await write('consultations', 'newer', { ...times, publishedAt: at(50) })
  await write('consultations', 'decided', { ...times, publishedAt: at(1), outcome: { publishedAt: at(90) } })
  const { loadType } = await import('@/feeds/load-items')
  const { items } = await loadType('consultations')(newsroom.payload, { siteUrl: '', now: new Date(now) })
  expect(slugs(items)).toEqual(['decided', 'newer'])
})

it('what happened last stands before the summary, where every reader shows it', async () => {
  const times = { opensAt: at(1), closesAt: at(2), publishedAt: at(1), summary: 'The question.' }
  const updates = [{ at: at(80), note: 'A map was added.' }]
  const decision = 'Approved with three changes'
  await write('consultations', 'said-last', { ...times, updates, outcome: { publishedAt: at(90), decision } })
  await write('consultations', 'told-last', { ...times, updates, outcome: { publishedAt: at(70), decision } })
  await write('consultations', 'not-yet', { ...times, outcome: { publishedAt: at(400), decision } })
  const { loadType } = await import('@/feeds/load-items')
  const { items } = await loadType('consultations')(newsroom.payload, { siteUrl: '', now: new Date(now) })
  const summaryOf = (slug: string) => items.find(({ url }) => url.endsWith(`/${slug}`))?.summary
  expect(summaryOf('said-last')).toMatch(/^Outcome: Approved with three changes\. \(Updated .*\)\n\nThe question\.$/)
  expect(summaryOf('told-last')).toMatch(/^A map was added\. \(Updated .*\)\n\nThe question\.$/)
  expect(summaryOf('not-yet')).toBe('The question.')
})

it('a notice says its newest update, and comes first with it', async () => {
  await write('service-notices', 'newer', { startsAt: at(150), severity: 'information' })
  const updates = [
    { at: at(160), text: 'One lane is open.' },
    { at: at(170), text: 'Both lanes are open.' },
    { at: at(400), text: 'Not yet.' },
  ]
  await write('service-notices', 'older', { startsAt: at(140), severity: 'emergency', updates })
  const { loadType } = await import('@/feeds/load-items')
  const { items } = await loadType('service-notices')(newsroom.payload, { siteUrl: '', now: new Date(now) })
  expect(slugs(items)).toEqual(['older', 'newer'])
  expect(items[0]?.summary).toMatch(/^Both lanes are open\. \(Updated 10am on 19 June 2026\)\n\n/)
  expect(items.map(({ title }) => /^Emergency: /.test(title))).toEqual([true, false])
  expect(items.map(({ kinds }) => kinds)).toEqual([['Emergency'], ['Information']])
})
