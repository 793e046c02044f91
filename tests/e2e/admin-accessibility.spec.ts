import { expect, type Page, test } from '@playwright/test'
import { asAdministrator, signInTo } from './sessions'
import { siteUrl } from './site'
import { browserOf, panel, violationsIn } from './staff'

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
    await test.step('a list with nothing in it', async () => {
      await page.goto('/admin/collections/news?search=nothing-is-called-this')
      await isSound(page, 'an empty list', ['.newsroom-empty'])
    })

    await test.step('what is sent by mail', async () => {
      await page.goto('/admin/sendings')
      await isSound(page, 'sent mail', ['main .newsroom-sendings'])
      await page.goto('/admin/collections/press-list/create')
      await isSound(page, 'somebody of the press list', ['.collection-edit--press-list form'])
      await page.goto('/admin/collections/press-list')
      await isSound(page, 'the press list', ['.collection-list--press-list'])
      await page.goto(`/admin/collections/newsletters/${await first('/api/newsletters?limit=1')}`)
      await expect(page.locator('.newsroom-sending')).toBeVisible()
      await isSound(page, 'an issue', ['.newsroom-items', '.newsroom-add-section', '.newsroom-sending'])
      await isSound(page, 'the whole form of an issue', ['.collection-edit--newsletters form'])
      const lists = await page.locator('.newsroom-items').count()
      await page.locator('#action-add-items').click()
      const added = page.locator('.newsroom-items').last()
      // The row comes a second later: whoever types at once loses nothing, and adds no second row with a space.
      await page.keyboard.type('the bridge')
      await expect(added.getByRole('combobox')).toBeFocused()
      await expect(added.getByRole('combobox')).toHaveValue('the bridge')
      await expect(added.getByRole('option').first()).toBeVisible()
      await expect(page.locator('.newsroom-items')).toHaveCount(lists + 1)
      await isSound(page, 'an issue, choosing', ['.newsroom-items:has([role="option"])'])
    })

    await test.step('a meeting and its agenda', async () => {
      await page.goto(`/admin/collections/meetings/${await first('/api/meetings?limit=1')}`)
      await isSound(page, 'the agenda', ['.newsroom-agenda'])
      await page.getByRole('button', { name: 'Paste an agenda …' }).click()
      await page.getByLabel('Text of the agenda').fill('91. Apologies\n92. A long item\nPART II\n93. A purchase')
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('items found')
      await isSound(page, 'pasting', ['.newsroom-paste'])
    })
    await page.context().close()
  })

test('what administrators alone see of it has none, either', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: siteUrl, reducedMotion: 'reduce' })
  await signInTo(context)
  const page = await context.newPage()
  await page.goto('/admin/collections/webhooks')
  await isSound(page, 'webhooks', ['.collection-list--webhooks'])
  await page.goto('/admin/collections/webhooks/create')
  await isSound(page, 'the whole form of a webhook', ['.collection-edit--webhooks form'])
  for (const list of ['deliveries', 'subscribers', 'redirects', 'publication-log', 'users']) {
    await page.goto(`/admin/collections/${list}`)
    await isSound(page, list, [`.collection-list--${list}`])
  }
  await context.close()
})
