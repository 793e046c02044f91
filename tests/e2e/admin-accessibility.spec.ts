import { expect, type Page, test } from '@playwright/test'
import { asAdministrator, browserOf, panel, violationsIn } from './staff'

/*
 * What the newsroom adds to Payload's admin, on a phone and a laptop. Payload's own screens are not asked
 * here: only what stands inside the parts that are named.
 */

test.describe.configure({ timeout: 240_000 })

const isSound = async (page: Page, what: string, parts: string[]): Promise<void> => {
  for (const width of [390, 1280]) {
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

    await test.step('views of our own, each in a main landmark', async () => {
      await page.goto('/admin')
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      await isSound(page, 'start page', ['main .newsroom-dashboard'])
      await page.goto('/admin/calendar')
      await isSound(page, 'calendar', ['main .newsroom-calendar'])
      await page.goto('/admin/quick-notice')
      await isSound(page, 'quick notice', ['main .quick-notice'])
    })

    await test.step('a document', async () => {
      await page.goto('/admin/collections/news/create')
      await isSound(page, 'a new document', ['.newsroom-start', '.newsroom-panel'])
      const news = await first('/api/news?limit=1&sort=publishedAt')
      await page.goto(`/admin/collections/news/${news}`)
      await expect(panel(page)).toBeVisible()
      await page.getByRole('button', { name: 'Share a preview' }).click()
      await page.getByRole('button', { name: 'Make a link' }).click()
      await isSound(page, 'a document', ['.newsroom-panel', '.newsroom-state-line'])
      await page.goto(`/admin/collections/news/${news}/versions`)
      await isSound(page, 'history', ['.newsroom-entry', '.newsroom-history'])
      await page.goto(`/admin/collections/contacts/${await first('/api/contacts?limit=1')}`)
      await isSound(page, 'where it is used', ['.newsroom-panel__title', '.newsroom-panel'])
    })

    await test.step('a list', async () => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto('/admin/collections/news?view=live')
      await page.locator('tbody').getByRole('checkbox').first().check()
      await isSound(page, 'a list', ['.newsroom-views', '.newsroom-chosen'])
      await page.getByRole('button', { name: 'End now …' }).click()
      await expect(page.locator('.newsroom-dialog .newsroom-links')).toBeVisible()
      await isSound(page, 'dialog', ['.newsroom-dialog'])
    })
    await page.context().close()
  })
