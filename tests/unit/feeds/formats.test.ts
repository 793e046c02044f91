import { newsItem } from '@collections/news/feed-item'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { atom } from '@/feeds/atom'
import type { Channel, FeedItem } from '@/feeds/feed-item'
import { jsonFeed } from '@/feeds/json-feed'
import { respondWithFeed } from '@/feeds/respond'
import { rss } from '@/feeds/rss'
import { paragraph, richText } from '../rich-text/nodes'
import { context, news, now, roads, siteUrl } from './documents'

const channelOf = (fields: Partial<Channel> = {}): Channel => ({
  title: 'News: Harbour & Hill <Council>',
  description: 'News & notices',
  council: 'Harbour & Hill',
  self: `${siteUrl}/news/feed.xml`,
  page: `${siteUrl}/news`,
  now,
  ...fields,
})

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['item', 'entry', 'category'].includes(name),
})

const parse = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml)
}

const rssOf = (...items: FeedItem[]) => parse(rss(channelOf(), items)).rss.channel
const atomOf = (...items: FeedItem[]) => parse(atom(channelOf({ self: `${siteUrl}/news/atom.xml` }), items)).feed
const jsonOf = (...items: FeedItem[]) => JSON.parse(jsonFeed(channelOf({ self: `${siteUrl}/news/feed.json` }), items))

const item = (fields = {}) => newsItem(news(fields), context)

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const image = expect.stringMatching(/^https:\/\/news\.example\.gov\.uk\/share-image\/media\/media-1\.jpg\?v=[\w-]{8}$/)

describe('RSS', () => {
  it('names the channel, its language and its own address', () => {
    const channel = rssOf(item())
    expect(channel).toMatchObject({
      title: 'News: Harbour & Hill <Council>',
      link: `${siteUrl}/news`,
      description: 'News & notices',
      language: 'en-GB',
      'atom:link': { '@href': `${siteUrl}/news/feed.xml`, '@rel': 'self', '@type': 'application/rss+xml' },
    })
    expect(channel.lastBuildDate).toMatch(rfc822)
  })

  it('carries an item in full', () => {
    const [first] = rssOf(item({ updates: [{ at: '2026-05-02T09:00:00.000Z', note: 'Corrected.' }] })).item
    expect(first).toMatchObject({
      title: 'New bridge opens',
      link: `${siteUrl}/news/2026/new-bridge-opens`,
      guid: { '#text': 'urn:uuid:0190a6c2-7b1e-7c3a-9d55-1b2c3d4e5f60', '@isPermaLink': 'false' },
      // What was corrected is news again.
      pubDate: 'Sat, 02 May 2026 09:00:00 GMT',
      'atom:updated': '2026-05-02T09:00:00.000Z',
      description: 'Corrected. (Updated 10am on 2 May 2026)\n\nThe bridge opens on Monday.',
      category: ['Roads'],
      enclosure: { '@url': image, '@type': 'image/jpeg', '@length': '0' },
      'dc:creator': 'Harbour & Hill',
    })
    expect(first['content:encoded']).toContain('<p dir="auto">The story.</p>')
  })
})

describe('Atom', () => {
  it('names the feed, its language, author and own address', () => {
    expect(atomOf(item())).toMatchObject({
      '@xml:lang': 'en-GB',
      id: `${siteUrl}/news/atom.xml`,
      title: 'News: Harbour & Hill <Council>',
      updated: '2026-05-01T09:00:00.000Z',
      author: { name: 'Harbour & Hill' },
      link: [
        { '@rel': 'alternate', '@href': `${siteUrl}/news` },
        { '@rel': 'self', '@href': `${siteUrl}/news/atom.xml` },
      ],
    })
  })

  it('carries an item in full', () => {
    const [first] = atomOf(item({ updates: [{ at: '2026-05-02T09:00:00.000Z', note: 'Corrected.' }] })).entry
    expect(first).toMatchObject({
      id: 'urn:uuid:0190a6c2-7b1e-7c3a-9d55-1b2c3d4e5f60',
      published: '2026-05-01T09:00:00.000Z',
      updated: '2026-05-02T09:00:00.000Z',
      category: [{ '@label': 'Roads', '@term': 'roads' }],
      link: [
        { '@href': `${siteUrl}/news/2026/new-bridge-opens` },
        { '@rel': 'enclosure', '@href': image, '@type': 'image/jpeg' },
      ],
    })
    expect(first.content['#text']).toContain('<p dir="auto">The story.</p>')
  })

  it('gives a JPEG its registered type', () => {
    const feed = atom(channelOf(), [{ ...item(), image: { url: `${siteUrl}/a.jpg`, type: 'image/jpeg' } }])
    expect(feed).toContain('type="image/jpeg"')
    expect(feed).not.toContain('image/jpg')
  })
})

describe('JSON Feed', () => {
  it('is of version 1.1', () => {
    expect(jsonOf(item())).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News: Harbour & Hill <Council>',
      home_page_url: `${siteUrl}/news`,
      feed_url: `${siteUrl}/news/feed.json`,
      language: 'en-GB',
      authors: [{ name: 'Harbour & Hill', url: `${siteUrl}/` }],
    })
  })

  it('carries an item in full', () => {
    const [first] = jsonOf(item()).items
    expect(first).toMatchObject({
      id: 'urn:uuid:0190a6c2-7b1e-7c3a-9d55-1b2c3d4e5f60',
      url: `${siteUrl}/news/2026/new-bridge-opens`,
      title: 'New bridge opens',
      summary: 'The bridge opens on Monday.',
      date_published: '2026-05-01T09:00:00.000Z',
      tags: ['Roads'],
      image,
      attachments: [{ url: image, mime_type: 'image/jpeg' }],
    })
    expect(first.date_modified).toMatch(rfc3339)
    expect(first.content_html).toContain('<p dir="auto">The story.</p>')
  })
})

describe('a feed of a council with a logo and a hub', () => {
  const hub = 'https://hub.example/?a=1&b=2'
  const logo = { url: `${siteUrl}/api/media/file/logo.png`, width: 720, height: 360 }
  const withBoth = (self: string) => channelOf({ self: `${siteUrl}${self}`, logo, hub })
  const linksOf = (links: { '@rel': string; '@href': string }[]) => links.map((link) => [link['@rel'], link['@href']])

  it('shows and names them in RSS, no larger than RSS allows', () => {
    const { channel } = parse(rss(withBoth('/news/feed.xml'), [])).rss
    expect(channel.image).toEqual({
      url: logo.url,
      title: 'News: Harbour & Hill <Council>',
      link: `${siteUrl}/news`,
      width: '144',
      height: '72',
    })
    expect(linksOf(channel['atom:link'])).toEqual([
      ['self', `${siteUrl}/news/feed.xml`],
      ['hub', hub],
    ])
    expect(channel.ttl).toBe('15')
  })

  it('shows and names them in Atom', () => {
    const feed = parse(atom(withBoth('/news/atom.xml'), [])).feed
    expect(feed.logo).toBe(logo.url)
    expect(linksOf(feed.link)).toContainEqual(['hub', hub])
  })

  it('shows and names them in JSON Feed', () => {
    const feed = JSON.parse(jsonFeed(withBoth('/news/feed.json'), []))
    expect(feed).toMatchObject({ icon: logo.url, hubs: [{ type: 'WebSub', url: hub }] })
    expect(jsonOf()).not.toHaveProperty('hubs')
  })

  it('names hub and feed in the headers, too', () => {
    const link = (channel: Channel) => respondWithFeed('', 'rss', channel, undefined).headers.get('link')
    expect(link(withBoth('/news/feed.xml'))).toBe(`<${hub}>; rel="hub", <${siteUrl}/news/feed.xml>; rel="self"`)
    expect(link(channelOf())).toBeNull()
  })
})

describe('every format', () => {
  it('is valid without items, and dated by the moment it is asked', () => {
    expect(rssOf().item).toBeUndefined()
    expect(rssOf().lastBuildDate).toBe(now.toUTCString())
    expect(atomOf().entry).toBeUndefined()
    expect(atomOf().updated).toBe(now.toISOString())
    expect(jsonOf().items).toEqual([])
  })

  it('keeps the order of the items', () => {
    const items = ['c', 'a', 'b'].map((title) => item({ title }))
    expect(rssOf(...items).item.map((found: { title: string }) => found.title)).toEqual(['c', 'a', 'b'])
    expect(atomOf(...items).entry.map((found: { title: { '#text': string } }) => found.title['#text'])).toEqual([
      'c',
      'a',
      'b',
    ])
    expect(jsonOf(...items).items.map((found: { title: string }) => found.title)).toEqual(['c', 'a', 'b'])
  })

  it('loses no character of a title, and runs none of it', () => {
    const title = 'A ]]> B ]]> & <script>alert(1)</script> "&amp;"'
    expect(rssOf(item({ title })).item[0].title).toBe(title)
    const escaped = 'A ]]&gt; B ]]&gt; & &lt;script>alert(1)&lt;/script> "&amp;amp;"'
    expect(atomOf(item({ title })).entry[0].title['#text']).toBe(escaped)
    expect(jsonOf(item({ title })).items[0].title).toBe(title)
  })

  it('keeps "]]>" in the text', () => {
    const full = item({ summary: 'x ]]> y ]]> z', body: richText(paragraph('a[b[0]]>1 and ]]> again')) })
    const html = 'a[b[0]]&gt;1 and ]]&gt; again'
    expect(rssOf(full).item[0]['content:encoded']).toContain(html)
    expect(rssOf(full).item[0].description).toBe('x ]]&gt; y ]]&gt; z')
    expect(atomOf(full).entry[0].content['#text']).toContain(html)
    expect(jsonOf(full).items[0].content_html).toContain(html)
  })

  it('drops characters that XML forbids, wherever they were pasted', () => {
    const bad = 'a\u000bb\u0000c\ud800d\uffffe😀\tf'
    const full = item({ title: bad, summary: bad, body: richText(paragraph(bad)), topics: [{ ...roads, title: bad }] })
    for (const output of [rss(channelOf({ title: bad }), [full]), atom(channelOf({ council: bad }), [full])]) {
      parse(output)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be gone
      expect(output).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(output).toContain('abcde😀')
    }
    expect(JSON.stringify(jsonOf(full))).toContain('a')
  })

  it('escapes a topic in an attribute', () => {
    const topics = [{ ...roads, title: 'A < "B" & C' }]
    expect(atomOf(item({ topics })).entry[0].category[0]['@label']).toBe('A < "B" & C')
    expect(rssOf(item({ topics })).item[0].category).toEqual(['A < "B" & C'])
  })
})
