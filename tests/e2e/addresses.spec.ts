import { type APIRequestContext, expect, test } from '@playwright/test'

const linksIn = (html: string): string[] => {
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
    /^\/api\/media\/file\//,
    /^\/api\/documents\/file\//,
    /^\/accessibility-statement$/,
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
