import { expect, type Page, test } from '@playwright/test'
import { addressOf, kinds } from './kinds'
import { siteUrl } from './site'

/* Public pages are documents, which need no script and run none. */

type Seen = { scripts: string[]; violations: string[] }

/** What a browser loads and complains of from now on. */
const watch = async (page: Page): Promise<Seen> => {
  const seen: Seen = { scripts: [], violations: [] }
  page.on('request', (request) => {
    if (request.resourceType() === 'script') seen.scripts.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy|speculation/i.test(message.text())) seen.violations.push(message.text())
  })
  return seen
}

for (const [name, list, link] of kinds) {
  test(`${name}: is a document that runs nothing`, async ({ page, request }) => {
    const address = await addressOf(request, list, link)
    const answer = await request.get(address)
    const policy = answer.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)/)
    expect(answer.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(answer.headers()['permissions-policy']).toContain('camera=()')
    expect(answer.headers()['accept-ch']).toBeUndefined()

    const seen = await watch(page)
    await page.goto(address)
    expect(seen).toEqual({ scripts: [], violations: [] })
    // Everything that describes the page is in its head, and nothing waits in it to be shown by a script.
    const elsewhere = 'title, meta, link[rel], script:not([type="application/ld+json"]), template, [hidden]'
    expect(await page.locator(`body :is(${elsewhere})`).count()).toBe(0)
    expect(await page.locator('head > title').count()).toBe(1)
    expect(await page.locator('head > meta[charset], head > meta[name=viewport]').count()).toBe(2)
    expect((await page.locator('body').innerText()).length).toBeGreaterThan(200)
  })
}

test('a picture has a tiny one behind it until it is there', async ({ page }) => {
  const seen = await watch(page)
  await page.goto('/')
  const behind = await page.locator('.lead img').evaluate((image) => getComputedStyle(image).backgroundImage)
  expect(behind).toMatch(/^url\("data:image\/webp;base64,/)
  expect(seen.violations).toEqual([])
})

test('the typeface is asked for at every width, kept by the browser for good, and small', async ({ page, request }) => {
  const file = '/assets/fonts/hanken-grotesk-latin.woff2'
  const answer = await request.get(file)
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await answer.body()).length).toBeLessThan(21_000)
  await page.setViewportSize({ width: 390, height: 844 })
  const seen = await watch(page)
  const asked: string[] = []
  page.on('request', (one) => asked.push(new URL(one.url()).pathname))
  await page.goto('/')
  expect(asked.filter((one) => one.startsWith('/assets/fonts/'))).toEqual([file])
  // On the next page it is there before anything is drawn.
  await page.goto('/news')
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true)
  expect(seen.violations).toEqual([])
})

test('an article takes at most four requests and 45 KB beside its pictures on a first visit', async ({
  page,
  request,
}) => {
  const list = await (await request.get('/news/feed.json')).json()
  // One of the sample council's, whose letters the first file of the typeface has: others load a second.
  const { url } = list.items.find((item: { title: string }) => item.title.startsWith('Weekly food waste'))
  const { pathname } = new URL(url)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  // Told from the rest by the address: a picture asked for ahead has no type of its own.
  const asked = new Map<string, { path: string; bytes: number }>()
  session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    const { origin, pathname: path } = new URL(url)
    if (origin === siteUrl && !path.startsWith('/images/')) asked.set(requestId, { path, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  await page.goto(pathname, { waitUntil: 'networkidle' })
  const taken = [...asked.values()]
  expect(taken.length, taken.map(({ path }) => path).join(' ')).toBeLessThanOrEqual(4)
  const sum = taken.reduce((all, { bytes }) => all + bytes, 0)
  expect(sum).toBeGreaterThan(20_000)
  expect(sum).toBeLessThanOrEqual(45_000)
})
