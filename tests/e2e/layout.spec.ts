import { expect, test } from '@playwright/test'
import { scrollThrough, shifts } from './looked-at'
import { asAdministrator } from './sessions'

/* What every page of the site keeps to: its head, its one right edge, its typeface, and what comes first on a phone. */

const phone = { width: 390, height: 844 }
const laptop = { width: 1280, height: 900 }
const lists = ['/', '/news', '/news/archive', '/search?q=council', '/consultations', '/inspections', '/topics']

test('on a phone the head is at most 120 px high, and the sections stand in one row', async ({ page }) => {
  await page.setViewportSize(phone)
  for (const address of [...lists, '/service-notices', '/no-such-page']) {
    await page.goto(address)
    expect((await page.getByRole('banner').boundingBox())?.height, address).toBeLessThanOrEqual(120)
    const tops = await page
      .locator('.sections li a:visible')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))
    expect(new Set(tops).size, address).toBe(1)
  }
})

test('everything as wide as a page ends at one edge', async ({ page }) => {
  await page.setViewportSize(laptop)
  for (const address of lists) {
    await page.goto(address)
    const wide = page.locator('main :is(.section, .list-page, .finder, .cards, .rail, .stories, .found)')
    const edges = await wide.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)))
    expect(Math.max(...edges), address).toBe(1240)
    expect((await page.locator('.sections .width').boundingBox())?.width, address).toBe(1260)
  }
})

test('on a phone what one came for is on the first screen', async ({ page }) => {
  await page.setViewportSize(phone)
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 9999
  await page.goto('/')
  expect(await top('.lead__title')).toBeLessThan(480)
  expect(await top('#consultations')).toBeLessThan(await top('#more-news'))
  await page.goto('/service-notices')
  expect(await top('.newest')).toBeLessThan(450)
  await page.goto('/topics')
  expect(await top('.topic-tile')).toBeLessThan(400)
})

test('the eye and the keyboard go one way through the consultations: never back up', async ({ page }) => {
  for (const width of [phone.width, 980, laptop.width]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/consultations')
    const parts = page.locator('main h2')
    const tops = await parts.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
    expect(tops, String(width)).toEqual(tops.toSorted((a, b) => a - b))
    await expect(parts.last(), String(width)).toHaveText('In your calendar')
  }
})

test('on a slow connection nothing moves either, with pictures and typeface still on their way', async ({ page }) => {
  await page.setViewportSize(phone)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const slow = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }
  await session.send('Network.emulateNetworkConditions', slow)
  for (const address of ['/', '/news']) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await scrollThrough(page)
    expect(await shifts(page), address).toBe(0)
  }
})

test('a word of 60 letters in a title makes no page wider than a phone, and no card wider than its column', async ({
  page,
}) => {
  const api = await asAdministrator()
  const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauten'
  expect(word).toHaveLength(60)
  const story = { summary: `A summary with ${word}, too.`, body: 'Text.', _status: 'published' }
  const made = await api.post('/api/news', { data: { ...story, title: `Work on the ${word} starts` } })
  const { id, address } = (await made.json()).doc
  try {
    await page.setViewportSize(phone)
    for (const at of ['/', '/news', `/news/archive?q=${word}`, `/search?q=${word}`, address]) {
      await page.goto(at)
      const titles = page.getByText(new RegExp(word))
      await expect(titles.first(), at).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(phone.width)
      const rights = await titles.evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().right),
      )
      expect(Math.max(...rights), at).toBeLessThanOrEqual(phone.width)
    }
  } finally {
    await api.delete(`/api/news/${id}`)
  }
})
