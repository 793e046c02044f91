import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { addressOf, kinds } from './kinds'

/** A small phone's width, and a laptop's. */
const widths = [390, 1280]

for (const [name, list, link] of kinds) {
  test(`${name}: no accessibility violation, no sideways scrolling`, async ({ page }) => {
    await page.goto(await addressOf(page.request, list, link))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('main')).toHaveCount(1)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${width}: ${id} ${nodes[0]?.html}`)).toEqual([])
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(sideways, `${width}`).toBeLessThanOrEqual(0)
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
