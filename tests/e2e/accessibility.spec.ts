import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const firstOf = async (page: Page, list: string, link: RegExp): Promise<string> => {
  await page.goto(list)
  const addresses = await page
    .locator('main a')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
  const address = addresses.find((one) => link.test(one))
  if (!address) throw new Error(`${list} links to nothing like ${link}`)
  return address
}

/** The kinds of page, each with a list, and how an address of that kind in it looks if it is not the list itself. */
const kinds: [name: string, list: string, link?: RegExp][] = [
  ['home', '/'],
  ['news', '/news'],
  ['archive', '/news/archive'],
  ['archive of a year', '/news/archive', /^\/news\/\d{4}$/],
  ['topic', '/topics/roads-and-transport'],
  ['search', '/search?q=council'],
  ['error', '/no-such-page'],
  ['article', '/news', /^\/news\/\d{4}\/[^/]{3,}$/],
  ['consultations', '/consultations'],
  ['consultation', '/consultations', /^\/consultations\/[^/.]+$/],
  ['inspection reports', '/inspections'],
  ['inspection report', '/inspections', /^\/inspections\/[^/.]+$/],
  ['service notices', '/service-notices'],
  ['service notice', '/service-notices', /^\/service-notices\/[^/.]+$/],
]

/** A small phone's width, and a laptop's. */
const widths = [390, 1280]

for (const [name, list, link] of kinds) {
  test(`${name}: no accessibility violation, no sideways scrolling, with JavaScript off`, async ({ browser, page }) => {
    const address = link ? await firstOf(page, list, link) : list
    await page.goto(address)
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${width}: ${id} ${nodes[0]?.html}`)).toEqual([])
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(sideways, `${width}`).toBeLessThanOrEqual(0)
      await still.setViewportSize({ width, height: 900 })
      await expect(still.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(still.locator('main')).toHaveCount(1)
    }
    await plain.close()
  })
}

test('the keyboard reaches the content first, and the search', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.getByRole('searchbox').fill('budget')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=budget/)
  await expect(page.getByRole('heading', { level: 2, name: /result/ })).toBeVisible()
})
