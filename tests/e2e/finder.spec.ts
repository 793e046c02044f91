import { expect, type Page, test } from '@playwright/test'
import { asAdministrator } from './sessions'

/* Looking for something, as residents do: with no JavaScript, by forms and links alone. */

test.use({ javaScriptEnabled: false })

const results = (page: Page) => page.getByRole('heading', { level: 2, name: /results?/ })
const titles = (page: Page) => page.locator('main .found h3 a')

const totalOf = async (page: Page): Promise<number> => {
  const words = (await results(page).textContent()) ?? ''
  return Number(/^([\d,]+) result/.exec(words)?.[1]?.replace(/,/g, ''))
}

const filter = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The choices of a filter with their counts, less the first, which is all of them. */
const choices = async (page: Page, name: string): Promise<{ label: string; count: number }[]> => {
  const texts = await filter(page, name).locator('a').allTextContents()
  return texts.slice(1).map((text) => {
    const [, label = '', count = ''] = /^(.*?) ([\d,]+)$/.exec(text) ?? []
    return { label, count: Number(count.replace(/,/g, '')) }
  })
}

/** The years of the archive with their counts. */
const years = async (page: Page): Promise<{ label: string; count: number }[]> => {
  const texts = await filter(page, 'Year').locator('a').allTextContents()
  return texts
    .filter((text) => /^\d{4}/.test(text))
    .map((text) => ({ label: text.slice(0, 4), count: Number(text.slice(5).replace(/,/g, '')) }))
}

const monthsIn = async (page: Page) => (await choices(page, 'Year')).filter(({ label }) => /^[A-Z][a-z]+$/.test(label))

const choose = (page: Page, name: string, label: string): Promise<void> =>
  filter(page, name)
    .getByRole('link', { name: new RegExp(`^${label}`) })
    .first()
    .click()

test('each filter leaves as many as it says, and is taken back by a link', async ({ page }) => {
  await page.goto('/news/archive')
  const all = await totalOf(page)
  const types = await choices(page, 'Type')
  expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(all)
  const listed = await years(page)
  expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(all)

  const year = listed[1] as { label: string; count: number }
  await choose(page, 'Year', year.label)
  expect(await totalOf(page)).toBe(year.count)
  await expect(filter(page, 'Year').locator('[aria-current]')).toHaveText(new RegExp(`^${year.label}`))
  expect((await monthsIn(page)).reduce((sum, { count }) => sum + count, 0)).toBe(year.count)
  const topic = (await choices(page, 'Topic'))[0] as { label: string; count: number }
  await choose(page, 'Topic', topic.label)
  expect(await totalOf(page)).toBe(topic.count)
  await expect(page).toHaveTitle(
    new RegExp(`^${topic.label}, ${year.label} – ${topic.count} results? – News archive – `),
  )

  const chosen = page.getByRole('list', { name: 'Chosen filters' })
  await expect(chosen.getByRole('link', { name: /^Remove/ })).toHaveCount(2)
  await chosen.getByRole('link', { name: `Remove ${topic.label}` }).click()
  expect(await totalOf(page)).toBe(year.count)
  await page.getByRole('link', { name: 'Clear all' }).click()
  expect(await totalOf(page)).toBe(all)
})

test('pages have addresses that stay, and hold everything once', async ({ page }) => {
  await page.goto('/news/archive')
  const all = await totalOf(page)
  const seen = new Set<string>()
  for (;;) {
    for (const link of await titles(page).all()) seen.add(String(await link.getAttribute('href')))
    const next = page.getByRole('link', { name: 'Next page' })
    if ((await next.count()) === 0) break
    await next.click()
  }
  expect(seen.size).toBe(all)
  await expect(page).toHaveURL(/\?page=\d+$/)
  expect((await page.goto('/news/archive?page=999'))?.status()).toBe(404)
})

test('words are found, marked, and sorted as one likes', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('library opening hours')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(titles(page).first()).toContainText('libraries stay open')
  await expect(titles(page).first().locator('mark').first()).toHaveText(/librar/i)
  const order = page.getByRole('navigation', { name: 'Order of results' })
  await order.getByRole('link', { name: 'Newest' }).click()
  const times = await page
    .locator('main .found time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
  expect(times).toEqual([...times].sort().reverse())
  await expect(order.getByRole('link', { name: 'Newest' })).toHaveAttribute('aria-current', 'true')
})

test('a slip of the finger is put right, and said', async ({ page }) => {
  await page.goto('/search?q=recylcing')
  await expect(page.getByText('These results are for “recycling”')).toBeVisible()
  expect(await totalOf(page)).toBeGreaterThan(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const address of ['/search?q=council', '/search?q=library', '/news/archive?q=library&year=2026'])
    test(`the first result of ${address} is on the first screen, with the count above it`, async ({ page }) => {
      await page.goto(address)
      const first = await titles(page).first().boundingBox()
      expect((first?.y ?? 844) + (first?.height ?? 0)).toBeLessThan(844)
      const count = await results(page).boundingBox()
      expect(count?.y ?? 844).toBeLessThan(first?.y ?? 0)
    })

  test('filters unfold, and narrow the list', async ({ page }) => {
    await page.goto('/search?q=council')
    const all = await totalOf(page)
    await expect(filter(page, 'Type')).toBeHidden()
    await page.getByText('Filters', { exact: true }).click()
    const [type] = await choices(page, 'Type')
    await choose(page, 'Type', (type as { label: string }).label)
    expect(await totalOf(page)).toBe((type as { count: number }).count)
    expect(await totalOf(page)).toBeLessThan(all)
    await expect(page).toHaveURL(/q=council/)
    await expect(page.getByText('Filters (1 in use)')).toBeVisible()
  })

  test('the archive shows its newest before anything to choose from', async ({ page }) => {
    await page.goto('/news/archive?type=press-release')
    await expect(page.getByText('Filters and search (1 in use)')).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
    expect((await titles(page).first().boundingBox())?.y).toBeLessThan(520)
  })
})

test('open consultations are those that are open', async ({ page }) => {
  await page.goto('/search?state=open')
  const tags = await page.locator('main .found .chip').allTextContents()
  expect(tags.length).toBe(await totalOf(page))
  for (const tag of tags) expect(tag).toMatch(/^Open/)
})

test('nothing found: what helps is a link away', async ({ page }) => {
  await page.goto('/news/archive?q=gritters&type=speech')
  await expect(results(page)).toHaveText('0 results')
  await page.getByRole('link', { name: 'Without Speech' }).click()
  expect(await totalOf(page)).toBeGreaterThan(0)
  await page.goto('/search?q=qqqqqq+zzzzzz')
  await expect(page.getByText('Nothing matches all of this.')).toBeVisible()
  const odd = await page.goto(`/search?q=${encodeURIComponent('"-*( AND <script>alert(1)</script> \u0001 ')}`)
  expect(odd?.status()).toBe(200)
})

test('the feed holds exactly what is filtered', async ({ page, request }) => {
  await page.goto('/news/archive?topic=housing')
  const shown = await titles(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
  const feed = (await page.getByRole('link', { name: 'Feed of these results' }).getAttribute('href')) as string
  expect(feed).toBe('/news/archive/feed.xml?topic=housing')
  await expect(page.locator(`link[rel="alternate"][href="${feed}"]`)).toHaveCount(1)
  const xml = await (await request.get(feed)).text()
  const links = [...xml.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, link]) => new URL(String(link)).pathname)
  expect(links).toEqual(shown)
})

test('the archive goes from month to month, past the empty ones', async ({ page }) => {
  await page.goto('/news')
  await page.getByRole('navigation', { name: 'Earlier news' }).getByRole('link').last().click()
  await page.getByRole('navigation', { name: 'Months' }).getByRole('link').last().click()
  const way = page.getByRole('navigation', { name: 'Earlier and later' })
  let count = 0
  for (;;) {
    count += Number(/^([\d,]+) item/.exec((await page.getByText(/^[\d,]+ items?$/).textContent()) ?? '')?.[1])
    const later = way.getByRole('link', { name: /^Later/ })
    if ((await later.count()) === 0) break
    await later.click()
  }
  await page.goto('/news/archive')
  expect(count).toBe(await totalOf(page))
})

test('an old article says that it is old, a new one does not', async ({ page }) => {
  await page.goto('/news')
  await page.getByRole('navigation', { name: 'Earlier news' }).getByRole('link').last().click()
  await page.locator('.stories a').last().click()
  await expect(page.getByText(/^This was published over 3 years ago/)).toBeVisible()
  await page.goto('/news')
  await page.locator('.stories a').first().click()
  await expect(page.getByText(/years ago\. Things may/)).toHaveCount(0)
})

test('what is published is found, and what is withdrawn says so', async ({ request }) => {
  const api = await asAdministrator()
  const word = `Quillfeather${Date.now().toString(36).replace(/\d/g, 'x')}`
  const search = async () => (await request.get(`/search?q=${word}`)).text()
  expect(await search()).toContain('0 results')
  const data = { title: `${word} opens`, summary: 'It is open.', body: 'Open.', _status: 'published' }
  const { doc } = await (await api.post('/api/news', { data })).json()
  await expect.poll(search).toContain('1 result')
  const withdrawn = await api.post(`/api/news/${doc.id}/withdraw`, { data: { reason: 'It is closed after all.' } })
  expect(withdrawn.ok(), await withdrawn.text()).toBe(true)
  await expect.poll(search).toContain('Withdrawn on')
  expect(await (await request.get(`/news/archive?q=${word}`)).text()).toContain('0 results')
})

test('a word that is longer than a line makes nobody scroll sideways', async ({ page }) => {
  const api = await asAdministrator()
  const word = `Amt${'unterbeamten'.repeat(10)}`
  const data = { title: `${word} opens`, summary: 'It is open.', body: 'Open.', _status: 'published' }
  const { doc } = await (await api.post('/api/news', { data })).json()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/search?q=${word}`)
    expect(await totalOf(page)).toBe(1)
    const box = await page.locator('main .found').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? width), `${width}`).toBeLessThanOrEqual(width)
  }
  expect((await api.delete(`/api/news/${doc.id}`)).ok()).toBe(true)
})
