import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

/* The sitemap of more news than fits into one part, which here holds two items. */

let newsroom: Newsroom
let sitemap: (part?: string, now?: Date) => Promise<string | undefined>

const now = new Date('2026-03-29T12:00:00.000Z')
const siteUrl = 'https://news.example.gov.uk'

const items: Record<string, object> = {
  first: { publishedAt: '2026-01-05T09:00:00.000Z' },
  second: { publishedAt: '2026-01-31T23:59:59.000Z' },
  corrected: {
    publishedAt: '2026-02-01T00:00:00.000Z',
    updates: [
      { at: '2026-02-20T09:00:00.000Z', note: 'Corrected.' },
      { at: '2026-05-01T09:00:00.000Z', note: 'Not yet.' },
    ],
  },
  withdrawn: {
    publishedAt: '2026-02-02T09:00:00.000Z',
    withdrawal: { at: '2026-02-03T09:00:00.000Z', reason: 'Wrong.' },
  },
  expired: { publishedAt: '2026-02-02T09:00:00.000Z', expiresAt: '2026-03-01T09:00:00.000Z' },
  'day-before': { publishedAt: '2026-03-27T23:59:59.000Z' },
  yesterday: { publishedAt: '2026-03-28T00:00:00.000Z' },
  today: { publishedAt: '2026-03-29T11:59:59.000Z' },
  embargoed: { publishedAt: '2026-03-29T12:00:01.000Z' },
}

beforeAll(async () => {
  newsroom = await startNewsroom()
  const { buildSitemap } = await import('@/feeds/build-sitemap')
  const { newsParts } = await import('@collections/news/feed-parts')
  for (const [slug, more] of Object.entries(items))
    await newsroom.payload.create({ collection: 'news', data: published('news', { slug, ...more } as never) as never })
  sitemap = (part, at = now) =>
    buildSitemap(newsroom.payload, { siteUrl, now: at }, part, () => newsParts(newsroom.payload, at, 2))
})
afterAll(() => newsroom.close())

const slugsIn = (xml: string | undefined) =>
  [...(xml ?? '').matchAll(/\/news\/2026\/([^<]+)</g)].map(([, slug]) => slug)

describe('the sitemap in parts', () => {
  it('holds each listed item once, in the order in which they went live', async () => {
    const parts = await Promise.all(['1', '2', '3', '4'].map((part) => sitemap(part)))
    expect(parts.map(slugsIn)).toEqual([['first', 'second'], ['corrected'], ['day-before', 'yesterday', 'today'], []])
    expect(parts[3]).toBeUndefined()
    for (const part of ['0', '01', '-1', 'x', '1 or 1']) expect(await sitemap(part)).toBeUndefined()
  })

  it('lists the parts with when something in each changed', async () => {
    const list = (await sitemap()) ?? ''
    const parts = [...list.matchAll(/\?part=(\w+)<\/loc>(?:<lastmod>([^<]+))?/g)].map(([, part, at]) => [part, at])
    expect(parts.filter(([part]) => part !== 'pages')).toEqual([
      ['latest', '2026-03-29T11:59:59.000Z'],
      ['1', '2026-01-31T23:59:59.000Z'],
      ['2', '2026-02-20T09:00:00.000Z'],
      ['3', '2026-03-29T11:59:59.000Z'],
    ])
  })

  it('has the news of today and yesterday in London apart, newest first', async () => {
    expect(slugsIn(await sitemap('latest'))).toEqual(['today', 'yesterday'])
    // The clocks went forward: this day began at 23:00 of the day before in UTC.
    expect(slugsIn(await sitemap('latest', new Date('2026-03-29T23:00:00.000Z')))).toEqual(['embargoed', 'today'])
    expect(slugsIn(await sitemap('latest', new Date('2026-04-01T00:00:00.000Z')))).toEqual([])
  })
})
