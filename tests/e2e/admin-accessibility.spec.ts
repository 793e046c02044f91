import { expect, type Page, test } from '@playwright/test'
import { asAdministrator, browserOf, violationsIn } from './staff'

/*
 * What the newsroom adds to Payload's admin. Payload's own screens are not asked here: only what stands
 * inside the parts that are named.
 */

test.describe.configure({ timeout: 240_000 })

const widths = [390, 1280]

/** Axe finds nothing wrong with some parts of what is open, on a phone and a laptop. */
const isSound = async (page: Page, parts: string[], what: string): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const part of parts) {
      await expect(page.locator(part).first(), `${what}: ${part}`).toBeVisible()
      expect(await violationsIn(page, part), `${what}, ${width} px: ${part}`).toEqual([])
    }
  }
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`our parts of the admin have no accessibility violation: ${colorScheme}`, async ({ browser }) => {
    const page = await browserOf(browser, 'editor')
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const api = await asAdministrator()
    const first = async (address: string) => (await (await api.get(address)).json()).docs[0].id as string
    const news = await first('/api/news?limit=1&sort=publishedAt')
    const contact = await first('/api/contacts?limit=1')

    await page.goto(`/admin/collections/news/${news}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await expect(page.locator('.newsroom-state')).toBeVisible()
    await page.getByRole('button', { name: 'Preview links' }).click()
    await page.getByRole('button', { name: 'Make a link' }).click()
    await isSound(page, ['.newsroom-panel', '.newsroom-state-line'], 'a document')

    await page.goto(`/admin/collections/news/${news}/history`)
    await expect(page.locator('.newsroom-history__item').first()).toBeVisible()
    await isSound(page, ['.newsroom-history'], 'history')

    await page.goto(`/admin/collections/contacts/${contact}`)
    await isSound(page, ['.newsroom-panel__title', '.newsroom-panel'], 'where it is used')

    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto('/admin/collections/news?view=live')
    await page.locator('tbody').getByRole('checkbox').first().check()
    await isSound(page, ['.newsroom-views', '.newsroom-chosen'], 'a list')
    await page.getByRole('button', { name: 'End now …' }).click()
    await expect(page.locator('.newsroom-dialog .newsroom-links')).toBeVisible()
    await isSound(page, ['.newsroom-dialog'], 'dialog')
  })
