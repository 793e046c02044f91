import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { robots } from '../../../src/feeds/robots'
import { sitemap, sitemapIndex } from '../../../src/feeds/sitemap'
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
      '',
      'Sitemap: https://news.example.gov.uk/sitemap.xml',
      '',
    ])
  })
})
