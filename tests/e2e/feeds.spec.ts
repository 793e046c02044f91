import { type APIRequestContext, expect, test } from '@playwright/test'
import { parseFeed as parseLeniently } from '@rowanmanning/feed-parser'
import { parseFeed, parseJsonFeed } from 'feedsmith'
import { asAdministrator } from './sessions'
import { siteUrl } from './site'

/*
 * Feeds as readers get them, read by two parsers of feeds, and by a browser.
 */

const rss = 'application/rss+xml; charset=utf-8'
const xmlFeeds = [
  ['/news/feed.xml', rss],
  ['/news/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/consultations/feed.xml', rss],
  ['/inspections/feed.xml', rss],
  ['/service-notices/feed.xml', rss],
  ['/topics/roads-and-transport/feed.xml', rss],
] as const
const feeds = [...xmlFeeds, ['/news/feed.json', 'application/feed+json; charset=utf-8'] as const]

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text()

type Read = { id?: string; title?: string; url?: string; published?: string; html?: string }

/** Items as the stricter parser reads them. */
const itemsOf = (text: string): Read[] => {
  const { format, feed } = parseFeed(text)
  if (format === 'rss')
    return (feed.items ?? []).map(({ guid, title, link, pubDate, content }) => ({
      id: guid?.value,
      title,
      url: link,
      published: pubDate,
      html: content?.encoded,
    }))
  if (format === 'atom')
    return (feed.entries ?? []).map(({ id, title, links, published, content }) => ({
      id,
      title: title?.value,
      url: links?.find(({ rel }) => !rel)?.href,
      published,
      html: content?.value,
    }))
  if (format !== 'json') throw new Error(`This is ${format}.`)
  return (feed.items ?? []).map((item) => ({ ...item, published: item.date_published, html: item.content_html }))
}

for (const [path, type] of feeds)
  test(`${path} is whole, with absolute addresses, ids of its own and dates that have passed`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.headers()['content-type']).toBe(type)
    const items = itemsOf(await answer.text())
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const { id, title, url, published, html } of items) {
      expect(id).toMatch(/^urn:uuid:/)
      expect(title).toBeTruthy()
      expect(url).toMatch(new RegExp(`^${siteUrl}/`))
      expect(Date.parse(String(published))).toBeLessThanOrEqual(Date.now())
      expect(html).toMatch(/^<p/)
      for (const [, address] of String(html).matchAll(/\s(?:href|src)="([^"]*)"/g))
        expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/)
    }
    const addresses = items.map(({ url }) => String(url))
    for (const address of addresses.slice(0, 5)) expect((await request.get(address)).status(), address).toBe(200)
  })

for (const [path] of xmlFeeds)
  test(`${path} says the same to another parser, and is well-formed to a browser`, async ({ page, request }) => {
    const text = await textOf(request, path)
    const read = parseLeniently(text)
    expect(read.language).toBe('en-GB')
    expect(read.self).toBe(`${siteUrl}${path}`)
    expect(read.items.map(({ id, title, url, published }) => [id, title, url, published?.getTime()])).toEqual(
      itemsOf(text).map(({ id, title, url, published }) => [id, title, url, Date.parse(String(published))]),
    )
    const root = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml')
      return document.querySelector('parsererror') ? 'error' : document.documentElement.localName
    }, text)
    expect(root).toBe(path.endsWith('atom.xml') ? 'feed' : 'rss')
  })

test('a picture in a feed is of the type that the feed says, which every reader shows', async ({ request }) => {
  const { items } = parseJsonFeed(await textOf(request, '/news/feed.json'))
  const pictures = (items ?? []).flatMap(({ attachments }) => attachments ?? [])
  expect(pictures.length).toBeGreaterThan(0)
  for (const { url, mime_type } of pictures) {
    const answer = await request.get(String(url))
    expect([answer.headers()['content-type'], mime_type]).toEqual(['image/jpeg', 'image/jpeg'])
  }
})

for (const [path] of feeds)
  test(`${path} is not sent again to who holds it`, async ({ request }) => {
    const { etag, 'last-modified': modified } = (await request.get(path)).headers()
    const held: Record<string, string>[] = [{ 'If-None-Match': `${etag}` }, { 'If-Modified-Since': `${modified}` }]
    for (const headers of held) {
      const again = await request.get(path, { headers })
      expect([again.status(), (await again.body()).length]).toEqual([304, 0])
    }
    expect((await request.get(path, { headers: { 'If-None-Match': '"another"' } })).status()).toBe(200)
  })

for (const [path] of xmlFeeds)
  for (const width of [390, 1280])
    test(`${path} opened in a browser ${width} pixels wide says what it is`, async ({ page }) => {
      const problems: string[] = []
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) problems.push(message.text())
      })
      await page.setViewportSize({ width, height: 800 })
      const answer = await page.goto(path)
      expect(answer?.headers()['content-type']).toBe('text/xml; charset=utf-8')
      const said = await page.evaluate(() => getComputedStyle(document.documentElement, '::before').content)
      expect(said).toContain('This is a feed. Copy this page’s address into a feed reader')
      await expect(page.locator('title').first()).toBeVisible()
      const item = page.locator('item, entry').first()
      for (const part of ['title', 'pubDate, published', 'description, summary'])
        await expect(item.locator(part).first()).toBeVisible()
      for (const part of ['guid, id', 'encoded, content', 'updated'])
        for (const hidden of await item.locator(part).all()) await expect(hidden).toBeHidden()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(problems).toEqual([])
    })

test('pages name the feeds that belong to them', async ({ request }) => {
  const named = async (path: string) =>
    [...(await textOf(request, path)).matchAll(/<link[^>]*rel="alternate"[^>]*>/g)].map(([link]) => [
      /type="([^"]+)"/.exec(link)?.[1],
      /href="([^"]+)"/.exec(link)?.[1],
    ])
  const ofNews = ['application/rss+xml', '/news/feed.xml']
  expect(await named('/')).toEqual([ofNews])
  expect(await named('/news')).toEqual([
    ofNews,
    ['application/atom+xml', '/news/atom.xml'],
    ['application/feed+json', '/news/feed.json'],
  ])
  for (const page of ['/consultations', '/inspections', '/service-notices', '/topics/roads-and-transport'])
    expect(await named(page)).toEqual([ofNews, ['application/rss+xml', `${page}/feed.xml`]])
})

test('a hub is named in every feed from the moment it is set', async ({ request }) => {
  const api = await asAdministrator()
  const hub = 'https://hub.example/'
  const setHub = async (webSubHub: string | null) =>
    expect((await api.post('/api/globals/finder', { data: { webSubHub } })).ok()).toBe(true)
  await setHub(hub)
  try {
    for (const [path] of feeds) {
      const answer = await request.get(path)
      expect(answer.headers().link).toBe(`<${hub}>; rel="hub", <${siteUrl}${path}>; rel="self"`)
      expect(await answer.text()).toContain(hub)
    }
    // Nobody tells a hub of as many feeds as there are questions.
    expect((await request.get('/news/archive/feed.xml?q=bins')).headers().link).toBeUndefined()
  } finally {
    await setHub(null)
  }
  expect((await request.get('/news/feed.xml')).headers().link).toBeUndefined()
})
