import { expect, type Page, test } from '@playwright/test'
import { browserOf } from './staff'

const story = (page: Page) => page.locator('[data-field-path="body"] [contenteditable="true"]').first()
const dialogue = (page: Page) => page.locator('dialog[id*="lexical-rich-text-link"]')

/** Selects what was typed and opens the editor's form for a link. */
const linkAll = async (page: Page, address: string): Promise<void> => {
  await story(page).click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.locator('[data-field-path="body"] .toolbar-popup__button-link').first().click()
  await dialogue(page).locator('#field-url').fill(address)
  await dialogue(page).getByRole('button', { name: 'Save changes' }).click()
}

test('the form for a link completes an address at once, and says at once what leads nowhere', async ({ browser }) => {
  const page = await browserOf(browser, 'author')
  await page.goto('/admin/collections/news/create')
  await story(page).click()
  await page.keyboard.type('the press office')
  await linkAll(page, 'javascript:alert(1)')
  await expect(dialogue(page)).toContainText('“javascript:alert(1)” begins with “javascript:”')
  await dialogue(page).locator('#field-url').fill('press@example.org')
  // Once something was refused, Payload's form judges anew when it is first asked to save, and saves when it is asked again.
  const save = dialogue(page).getByRole('button', { name: 'Save changes' })
  await expect(async () => {
    if (await save.isVisible()) await save.click({ timeout: 2000 })
    const link = story(page).getByRole('link', { name: 'the press office' })
    await expect(link).toHaveAttribute('href', 'mailto:press@example.org', { timeout: 2000 })
  }).toPass({ timeout: 20_000 })
  await page.context().close()
})
