import { monthsBetween, packed } from '@collections/news/feed-parts'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { robots } from '@/feeds/robots'
import { newsSitemap, sitemap, sitemapIndex } from '@/feeds/sitemap'
import { siteUrl } from './documents'

const parse = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true)
  return new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml)
}

describe('the sitemap', () => {
  it('lists absolute addresses, with the time of their last change where it is known', () => {
    const entries = [{ path: '/', changed: new Date('2026-05-01T09:00:00Z') }, { path: '/topics/roads?a=1&b=2' }]
    expect(parse(sitemap(entries, siteUrl)).urlset).toEqual({
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: [{ loc: `${siteUrl}/`, lastmod: '2026-05-01T09:00:00.000Z' }, { loc: `${siteUrl}/topics/roads?a=1&b=2` }],
    })
  })

  it('is a list of parts when there is too much for one', () => {
    const index = parse(sitemapIndex([{ path: '/sitemap.xml?part=pages' }, { path: '/sitemap.xml?part=1' }], siteUrl))
    expect(index.sitemapindex.sitemap).toEqual([
      { loc: `${siteUrl}/sitemap.xml?part=pages` },
      { loc: `${siteUrl}/sitemap.xml?part=1` },
    ])
  })
})

describe('the parts of the news', () => {
  const months = monthsBetween(new Date('2025-11-30T23:59:59Z'), new Date('2026-04-01T00:00:00Z'))

  it('begin and end with months of the council’s calendar', () => {
    expect(months.map(({ from }) => from.toISOString())).toEqual([
      '2025-11-01T00:00:00.000Z',
      '2025-12-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
      '2026-03-31T23:00:00.000Z',
    ])
    for (const [at, { before }] of months.entries()) if (months[at + 1]) expect(before).toEqual(months[at + 1]?.from)
  })

  it('hold months in a row, as many as fit, and lose none', () => {
    const counts = [3, 2, 5, 12, 0, 1]
    const parts = packed(
      months.map((month, at) => ({ ...month, count: counts[at] as number })),
      5,
    )
    const ends = parts.map(({ from, before }) => [from, before].map((moment) => moment.toISOString().slice(0, 10)))
    expect(ends).toEqual([
      ['2025-11-01', '2026-01-01'],
      ['2026-01-01', '2026-02-01'],
      ['2026-02-01', '2026-03-01'],
      ['2026-03-01', '2026-04-30'],
    ])
    expect(packed([], 5)).toEqual([])
  })
})

describe('the sitemap of the latest news', () => {
  it('says of each item where it was published, when, and its title', () => {
    const latest = [{ path: '/news/2026/a', title: 'Bins & “tips” <now>', published: '2026-07-01T08:00:00.000Z' }]
    expect(parse(newsSitemap(latest, 'Harbour & Hill', siteUrl)).urlset).toEqual({
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: {
        loc: `${siteUrl}/news/2026/a`,
        'news:news': {
          'news:publication': { 'news:name': 'Harbour & Hill', 'news:language': 'en' },
          'news:publication_date': '2026-07-01T09:00:00+01:00',
          'news:title': 'Bins & “tips” <now>',
        },
      },
    })
  })
})

describe('robots.txt', () => {
  it('keeps crawlers from the admin, the API and search results, not from pictures and documents', () => {
    expect(robots(siteUrl).split('\n')).toEqual([
      'User-agent: *',
      'Allow: /',
      'Disallow: /admin',
      'Disallow: /api',
      'Allow: /api/media/file/',
      'Allow: /api/documents/file/',
      'Disallow: /internal',
      'Disallow: /search?',
      'Disallow: /subscribe$',
      'Disallow: /subscribe?',
      'Disallow: /subscribe/',
      'Disallow: /subscriptions/',
      'Disallow: /unsubscribe/',
      '',
      'Sitemap: https://news.example.gov.uk/sitemap.xml',
      'Sitemap: https://news.example.gov.uk/sitemap.xml?part=latest',
      '',
    ])
  })
})
