import { expect, type Page, test } from '@playwright/test'
import { addressOf, kinds } from './kinds'
import { siteUrl } from './site'

type Thing = Record<string, unknown> & { '@type': string }

const thingsOn = async (page: Page): Promise<Thing[]> => {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.flatMap((text) => JSON.parse(text)['@graph'] as Thing[])
}

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content', { timeout: 1000 })

for (const [name, list, link] of kinds.filter(
  ([name]) => !['search', 'search without a result', 'error'].includes(name),
))
  test(`${name}: programs are told what the page shows`, async ({ page, request }) => {
    const address = await addressOf(request, list, link)
    await page.goto(address)
    const shown = (await page.locator('h1').innerText()).trim()
    expect(await meta(page, 'og:url')).toBe(await page.locator('link[rel=canonical]').getAttribute('href'))
    if (name !== 'home') expect(await meta(page, 'og:title')).toBe(shown)
    const things = await thingsOn(page)
    for (const thing of things) {
      if ('headline' in thing) expect(thing.headline).toBe(shown)
      if ('datePublished' in thing) {
        const times = await page.locator('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
        // Programs are told the second; the page keeps the thousandths that nobody sees.
        const second = (time: unknown) => Math.floor(Date.parse(String(time)) / 1000)
        expect(times.map(second)).toContain(second(thing.datePublished))
      }
    }
    const way = things.find((thing) => thing['@type'] === 'BreadcrumbList')
    for (const { item } of (way?.itemListElement ?? []) as { item: string }[])
      expect((await request.get(item)).status(), item).toBe(200)
    const image = await page.locator('meta[property="og:image"]').all()
    for (const one of image) {
      const answer = await request.get((await one.getAttribute('content')) as string)
      expect(answer.headers()['content-type']).toMatch(/^image\//)
    }
  })

test('an article is one, with its picture; an error is nothing', async ({ page, request }) => {
  await page.goto(await addressOf(request, '/', /^\/news\/\d{4}\/[^/]{3,}$/))
  const article = (await thingsOn(page)).find((thing) => thing['@type'] === 'NewsArticle')
  // Search engines ask for the picture itself; where it is shared, its title stands beside it.
  expect(article?.image).toMatchObject({ url: expect.stringMatching(/\/share-image\/media\/[^/]+\.jpg\?v=/) })
  expect(await meta(page, 'og:image')).toMatch(/\/share-image\/news\/[^/]+\.jpg\?v=/)
  const feeds = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(feeds.filter((url) => url === '/news/feed.xml')).toHaveLength(1)
  expect(await meta(page, 'og:type')).toBe('article')
  await page.goto(`${siteUrl}/no-such-page`)
  expect(await thingsOn(page)).toEqual([])
  expect(await page.locator('meta[property^="og:"]').count()).toBe(0)
})
