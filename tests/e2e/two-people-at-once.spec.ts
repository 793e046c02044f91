import { expect, test } from '@playwright/test'
import { browserOf, isFree, open, panel, saveDraft, violationsIn, writeNews } from './staff'

test.describe.configure({ timeout: 180_000 })

test('what is saved over a newer version is refused, and both texts are kept', async ({ browser }) => {
  const editor = await browserOf(browser, 'editor')
  const other = await browserOf(browser, 'otherEditor')
  await writeNews(editor, 'Library opens on Sundays')
  const address = await saveDraft(editor)
  await open(editor, address)
  await open(other, address)
  await other.locator('#field-summary').fill('Written by Omar.')
  await saveDraft(other)
  await isFree(address)

  await editor.locator('#field-summary').fill('Written by Edith.')
  await expect(panel(editor).getByRole('status').filter({ hasText: 'Somebody saved a newer version.' })).toBeVisible()
  for (const button of ['#action-save-draft', '#action-save']) {
    const answer = editor.waitForResponse((response) => response.request().method() === 'PATCH')
    await editor.locator(button).click()
    expect((await answer).status()).toBe(409)
    await expect(editor.locator('.newsroom-stops__refusal')).toContainText(
      /Omar Khan saved a newer version at .* on .*\. Yours is not saved/,
    )
    await expect(editor.locator('#field-summary')).toHaveValue('Written by Edith.')
    await expect(editor.locator(button)).toBeEnabled()
  }
  expect(await violationsIn(editor, '.newsroom-panel')).toEqual([])

  const newer = editor.context().waitForEvent('page')
  await panel(editor).getByRole('link', { name: 'Open the newer version' }).click()
  await expect((await newer).locator('#field-summary')).toHaveValue('Written by Omar.')
  await expect(editor.locator('#field-summary')).toHaveValue('Written by Edith.')
  await editor.context().close()
  await other.context().close()
})

test('who opens what somebody is editing is told so, and can read it or take over', async ({ browser }) => {
  const editor = await browserOf(browser, 'editor')
  const other = await browserOf(browser, 'otherEditor')
  await writeNews(editor, 'Bridge repairs begin')
  const address = await saveDraft(editor)
  await open(editor, address)
  // The form says every few seconds that it is open: what is waited for is that it says it is written in.
  const locked = editor.waitForResponse(
    (response) => response.request().method() === 'POST' && !response.url().endsWith('/here') && response.ok(),
  )
  await editor.locator('#field-summary').fill('Edith is still writing.')
  await locked
  await other.goto(address)
  const told = other.getByRole('dialog')
  await expect(told).toHaveText(/^Edith Price is editing this.*Edith Price typed last at \d{1,2}(:\d\d)?[ap]m\./s, {
    useInnerText: true,
  })
  await expect(told.getByText('edith@example.org')).toBeHidden()
  expect(await violationsIn(other, '.document-locked')).toEqual([])
  await other.getByRole('button', { name: 'View read-only' }).click()
  await expect(other.locator('#field-summary')).toBeDisabled()
  await expect(panel(other)).toContainText('Draft')

  await other.reload()
  await other.getByRole('dialog').getByRole('button', { name: 'Take over' }).click()
  await expect(other.getByRole('dialog')).toBeHidden()
  // From here on what is typed is kept, though the document is still on its way from the server.
  await other.locator('#field-summary').fill('Omar writes now.')
  await saveDraft(other)
  await expect(other.locator('#field-summary')).toHaveValue('Omar writes now.')
  await editor.context().close()
  await other.context().close()
})
