import { expect, type Page, test } from '@playwright/test'
import { addressOf, kinds } from './kinds'

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

test('the face of headlines is kept by the browser for good', async ({ request }) => {
  const answer = await request.get('/assets/fonts/hanken-grotesk-latin-700.woff2')
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await answer.body()).length).toBeLessThan(12_000)
})

test('an article without images takes at most four requests and 25 KB on a first visit', async ({ page, request }) => {
  const list = await (await request.get('/news/feed.json')).json()
  const addresses: string[] = list.items.map(({ url }: { url: string }) => new URL(url).pathname)
  const texts = await Promise.all(addresses.map(async (address) => (await request.get(address)).text()))
  const plain = addresses.find((_, index) => !/<img/.test(texts[index] as string))
  expect(plain).toBeDefined()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let requests = 0
  let bytes = 0
  session.on('Network.requestWillBeSent', () => {
    requests += 1
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(plain as string, { waitUntil: 'networkidle' })
  expect(requests).toBeLessThanOrEqual(4)
  expect(bytes).toBeGreaterThan(2_000)
  expect(bytes).toBeLessThanOrEqual(25_000)
})
