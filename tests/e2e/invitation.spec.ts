import { expect, test } from '@playwright/test'
import { signInTo } from './sessions'
import { siteUrl } from './site'
import { toast, violationsIn } from './staff'

test('somebody is invited, chooses a password of their own, and sees what they may do', async ({ browser }) => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const admin = await (await browser.newContext({ baseURL: siteUrl, permissions })).newPage()
  await signInTo(admin.context())
  await admin.goto('/admin/collections/users')
  await expect(admin.getByRole('link', { name: 'Add new' })).toBeHidden()
  await admin.getByRole('button', { name: 'Invite somebody …' }).click()
  const dialog = admin.getByRole('dialog')
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await admin.keyboard.type('Tamsin Oyelaran')
  await dialog.getByLabel('E-mail').fill('tamsin@example.org')
  await expect(dialog.getByRole('checkbox', { name: /^Author/ })).toBeChecked()
  await dialog.getByRole('checkbox', { name: /^Service notices/ }).check()
  expect(await violationsIn(admin, '.newsroom-invitation')).toEqual([])
  await dialog.getByRole('button', { name: 'Make the invitation' }).click()
  const link = await dialog.getByLabel('Link for Tamsin Oyelaran').inputValue()
  await dialog.getByRole('button', { name: 'Copy the link' }).click()
  await expect(toast(admin)).toContainText('Copied. Send it to Tamsin Oyelaran only.')
  expect(await admin.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(admin.getByRole('link', { name: 'Tamsin Oyelaran' })).toBeVisible()

  const guest = await (await browser.newContext({ baseURL: siteUrl })).newPage()
  // The form listens once its script runs: a test is faster than anybody types.
  await guest.goto(new URL(link).pathname, { waitUntil: 'networkidle' })
  await expect(guest.getByRole('heading', { name: 'Choose your password' })).toBeVisible()
  await guest.locator('#field-password').fill('nine quiet herons fly')
  await guest.locator('#field-confirm-password').fill('nine quiet herons fly')
  await guest.getByRole('button', { name: 'Choose your password' }).click()
  await expect(guest).toHaveURL('/admin')
  await expect(guest.getByRole('heading', { name: /^Good \w+, /, level: 1 })).toBeVisible()

  await admin.getByRole('link', { name: 'Tamsin Oyelaran' }).click()
  await expect(admin.getByRole('checkbox', { name: /^Service notices/ })).toBeChecked()
  await expect(admin.getByRole('checkbox', { name: /^Editor.*publishes, corrects/ })).not.toBeChecked()
  await admin.getByRole('button', { name: 'Make a link' }).click()
  await expect(admin.getByLabel('Link for Tamsin Oyelaran')).not.toHaveValue(link)
  expect(await violationsIn(admin, '.newsroom-roles-field')).toEqual([])
  await admin.context().close()
  await guest.context().close()
})
