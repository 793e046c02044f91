import { expect, test } from '@playwright/test'
import { asAdministrator, signInTo } from './sessions'
import { violationsIn } from './staff'

test('an administrator makes a webhook, and sees its secret once', async ({ page }) => {
  const api = await asAdministrator()
  await signInTo(page.context())
  await page.goto('/admin/collections/webhooks/create')
  await expect(page.getByText('Save it first')).toBeVisible()
  await page.getByLabel('What it is').fill('Council app')
  await page.getByLabel('Address').fill('http://hooks.example/here')
  await page.locator('#action-save').click()
  await expect(page.getByText('Enter a full address that starts with https://.')).toBeVisible()
  await page.getByLabel('Address').fill('https://hooks.example/here')
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/\/webhooks\/[0-9a-f-]{24,36}$/)
  const id = page.url().split('/').at(-1)
  try {
    await expect(page.getByText('Nothing is sent yet')).toBeVisible()
    await page.getByRole('button', { name: 'Make the secret' }).click()
    await expect(page.getByLabel('The secret')).toHaveValue(/^whsec_[A-Za-z0-9+/]{43}=$/)
    await expect(page.getByText('Nothing is left undelivered.')).toBeVisible()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await violationsIn(page, '.newsroom-panel'), `${width} px`).toEqual([])
    }
    await page.screenshot({ path: test.info().outputPath('webhook.png'), fullPage: true })
    await page.reload()
    await expect(page.getByRole('button', { name: 'Make another secret' })).toBeVisible()
    await expect(page.getByLabel('The secret')).toHaveCount(0)
    expect(await page.content()).not.toContain('whsec_')
  } finally {
    expect((await api.delete(`/api/webhooks/${id}`)).ok()).toBe(true)
  }
})
