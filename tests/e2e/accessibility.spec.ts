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
  ['archive', '/news/archive'],
  ['archive of a year', '/news/archive', /^\/news\/\d{4}$/],
  ['topic', '/topics/roads-and-transport'],
  ['search', '/search?q=council'],
  ['error', '/no-such-page'],
  ['article', '/news', /^\/news\/\d{4}\/[^/]{3,}$/],
  ['consultation', '/consultations', /^\/consultations\/[^/.]+$/],
  ['inspection report', '/inspections', /^\/inspections\/[^/.]+$/],
  ['service notice', '/service-notices', /^\/service-notices\/[^/.]+$/],
]

for (const width of [390, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } })

    for (const [name, list, link] of kinds) {
      test(`${name}: no accessibility violation, no sideways scrolling, with JavaScript off`, async ({
        browser,
        page,
      }) => {
        const address = link ? await firstOf(page, list, link) : list
        for (const one of new Set([address, list])) {
          await page.goto(one)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
            .analyze()
          expect(violations.map(({ id, nodes }) => `${one}: ${id} ${nodes[0]?.html}`)).toEqual([])
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(sideways, one).toBeLessThanOrEqual(0)
        }
        const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } })
        const still = await plain.newPage()
        await still.goto(address)
        await expect(still.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(still.locator('main')).toHaveCount(1)
        await plain.close()
      })
    }
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
