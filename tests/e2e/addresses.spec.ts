import { connect } from 'node:net'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { publish } from './officer'
import { signInTo, tokenOf } from './sessions'
import { officer } from './site'

const linksIn = (whole: string): string[] => {
  // As search engines do: combinations of filters are no pages of their own, and say so.
  const html = whole.replace(/<a [^>]*rel="nofollow"[^>]*>/g, '')
  const links = [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)].map(([, link]) => link as string)
  const sets = [...html.matchAll(/\ssrcset="([^"]+)"/gi)].flatMap(([, set]) =>
    (set as string).split(',').map((part) => part.trim().split(/\s+/)[0] as string),
  )
  return [...links, ...sets].map((link) => link.replaceAll('&amp;', '&'))
}

const here = (link: string, base: string): string | undefined => {
  const url = new URL(link, base)
  return url.origin === new URL(base).origin ? `${url.pathname}${url.search}` : undefined
}

type Crawl = { broken: string[]; visited: Map<string, number> }

const crawl = async (request: APIRequestContext, base: string, first: string[]): Promise<Crawl> => {
  const waiting = [...first]
  const visited = new Map<string, number>()
  const foundOn = new Map<string, string>()
  const broken: string[] = []
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (visited.has(next)) continue
    const response = await request.get(next, { maxRedirects: 0 })
    visited.set(next, response.status())
    if (response.status() !== 200) broken.push(`${response.status()} ${next} (on ${foundOn.get(next) ?? 'the list'})`)
    const type = response.headers()['content-type'] ?? ''
    if (!type.startsWith('text/html') || next.startsWith('/admin')) continue
    for (const link of linksIn(await response.text())) {
      const address = here(link, base + next)
      // The filters' many combinations are one page; one of each is enough.
      if (!address || address.startsWith('/_next') || visited.has(address) || waiting.includes(address)) continue
      foundOn.set(address, next)
      waiting.push(address)
    }
  }
  return { broken, visited }
}

test('every public address form of the contract answers, and no page has a broken link', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const { broken, visited } = await crawl(request, baseURL as string, [
    '/',
    '/news?page=2',
    '/news/archive?q=council&type=press-release',
    '/search?q=council',
    '/sitemap.xml',
    '/robots.txt',
    '/healthz',
    '/readyz',
    '/news/feed.xml',
    '/news/atom.xml',
    '/news/feed.json',
    '/consultations/feed.xml',
    '/consultations/calendar.ics',
    '/inspections/feed.xml',
    '/service-notices/feed.xml',
  ])
  expect(broken).toEqual([])
  const forms = [
    /^\/$/,
    /^\/news$/,
    /^\/news\?page=2$/,
    /^\/news\/\d{4}\/(?!\d\d$)[^/]+$/,
    /^\/news\/archive$/,
    /^\/news\/\d{4}$/,
    /^\/news\/\d{4}\/\d{2}$/,
    /^\/consultations$/,
    /^\/consultations\/[^/.]+$/,
    /^\/consultations\/[^/]+\/calendar\.ics$/,
    /^\/inspections$/,
    /^\/inspections\/[^/.]+$/,
    /^\/service-notices$/,
    /^\/service-notices\/[^/.]+$/,
    /^\/topics\/[^/]+$/,
    /^\/search\?q=/,
    /^\/topics\/[^/]+\/feed\.xml$/,
    /^\/images\//,
    /^\/files\//,
    /^\/accessibility$/,
  ]
  const addresses = [...visited.keys()]
  for (const form of forms)
    expect(
      addresses.some((address) => form.test(address)),
      String(form),
    ).toBe(true)
})

test('the addresses in the sitemap and the feeds all answer', async ({ request, baseURL }) => {
  const pages = (await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)<\/loc>/g)
  const items = (await (await request.get('/news/feed.xml')).text()).matchAll(/<link>([^<]+)<\/link>/g)
  const addresses = [...pages, ...items].map(([, address]) => address as string)
  expect(addresses.length).toBeGreaterThan(60)
  for (const address of addresses) {
    expect(address.startsWith(baseURL as string), address).toBe(true)
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200)
  }
})

for (const [address, status, heading] of [
  ['/no-such-page', 404, 'Page not found'],
  ['/news/2019/no-such-article', 404, 'Page not found'],
  ['/news?page=999', 404, 'Page not found'],
  ['/internal/prepare', 404, 'Page not found'],
  ['/internal/errors/500', 404, 'Page not found'],
  ['/consultations/nothing/calendar.ics', 404, undefined],
  ['/topics/nothing/feed.xml', 404, undefined],
] as const) {
  test(`${address} answers ${status}`, async ({ browser, request }) => {
    expect((await request.get(address)).status()).toBe(status)
    expect((await request.head(address)).status()).toBe(status)
    if (!heading) return
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible()
    await context.close()
  })
}

const signedIn = async () => {
  const token = await tokenOf(officer)
  return { Authorization: `JWT ${token}` }
}

type Made = { id: string; slug: string; address: string }

test('a page, its feed and its calendar are found from their old addresses, and back again', async ({ request }) => {
  const headers = await signedIn()
  const newest = async (type: string): Promise<Made> => {
    const answer = await request.get(`/api/${type}?limit=1&sort=-createdAt&where[slug][exists]=true`)
    return (await answer.json()).docs[0]
  }
  for (const [type, part] of [
    ['topics', '/feed.xml'],
    ['consultations', '/calendar.ics'],
  ] as const) {
    const { id, slug, address } = await newest(type)
    const rename = (to: string) =>
      request.patch(`/api/${type}/${id}`, {
        headers,
        data: { slug: to, ...(type === 'topics' ? {} : { _status: 'published' }) },
      })
    expect((await rename(`${slug}-moved`)).status()).toBe(200)
    const asked = { maxRedirects: 0 }
    for (const below of ['', part]) {
      for (const answer of [
        await request.get(`${address}${below}?utm=leaflet`, asked),
        await request.head(`${address}${below}?utm=leaflet`, asked),
      ]) {
        expect(answer.status()).toBe(301)
        expect(answer.headers().location).toBe(`${address}-moved${below}?utm=leaflet`)
        expect(answer.headers()['cache-control']).toBe('public, max-age=0, s-maxage=10')
      }
      expect((await request.get(`${address}${below}`)).status()).toBe(200)
    }
    expect((await rename(slug)).status()).toBe(200)
    for (const below of ['', part]) {
      expect((await request.get(`${address}${below}`, asked)).status()).toBe(200)
      expect((await request.get(`${address}-moved${below}`, asked)).headers().location).toBe(`${address}${below}`)
    }
  }
})

test('an editor makes a redirect in the admin, sees where it leads, and cannot hide a page with one', async ({
  page,
  request,
}) => {
  await signInTo(page.context())
  await page.goto('/admin/collections/redirects/create')
  await page.locator('#field-from').fill('old/councillors.aspx?id=7')
  await page.locator('#field-to').fill('/news/')
  await publish(page)
  await page.goto('/admin/collections/redirects')
  const row = page.getByRole('row', { name: /old\/councillors\.aspx/ })
  await expect(row.locator('.cell-leadsTo')).toHaveText('/news')
  const answer = await request.get('/old/councillors.aspx?id=7', { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([301, '/news?id=7'])

  await page.goto('/admin/collections/redirects/create')
  await page.locator('#field-from').fill('/contact')
  await page.locator('#field-to').fill('/news')
  await page.locator('#action-save').click()
  await expect(page.locator('.field-error, .tooltip')).toContainText(['There is a page at'])
})

for (const address of [
  '//evil.example',
  '//evil.example/%2e%2e',
  '/%5Cevil.example',
  '/\\evil.example',
  '/\\\\',
  '/x/../preview/link/a.b.c',
  '/admin/../search?q=bins',
  '/api/og',
  '/api/media/file/%E0%A4%A',
  '/%0d%0aSet-Cookie:a=b',
  '/%zz',
  '/%E9',
  `/${'a'.repeat(9000)}`,
]) {
  test(`${address.slice(0, 30)} breaks nothing and leads to no other site`, async ({ baseURL }) => {
    const { port, origin } = new URL(baseURL as string)
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`),
      )
      socket.on('data', (data) => {
        text += data.toString('latin1')
      })
      socket.on('end', () => resolve(text)).on('error', reject)
    })
    const [head = ''] = answer.split('\r\n\r\n', 1)
    expect(head).toMatch(/^HTTP\/1\.1 [34]\d\d /)
    expect(head).not.toMatch(/^set-cookie: *a=b/im)
    const [, location] = /^location: *(\S+)/im.exec(head) ?? []
    if (location) expect(new URL(location, origin).origin).toBe(origin)
  })
}

test('who ends their side of the connection after a search gets the answer', async ({ baseURL }) => {
  const { port } = new URL(baseURL as string)
  const answer = await new Promise<string>((resolve, reject) => {
    let text = ''
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.end(`GET /search?q=half-closed HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`),
    )
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('end', () => resolve(text)).on('error', reject)
  })
  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  expect(answer).toMatch(/<\/html>\s*$/)
})
