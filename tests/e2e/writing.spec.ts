import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { signIn } from './officer'
import { asAdministrator, browserOf, saveDraft, toast, violationsIn } from './staff'

const pasted = (name: string): string =>
  readFileSync(path.resolve(`tests/unit/writing/pasted/${name}.clipboard`), 'utf8')

const story = (page: Page): Locator => page.locator('[data-field-path="body"] [contenteditable="true"]').first()
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Before others read it' })
const frame = (page: Page) => page.frameLocator('.newsroom-preview__frame')

/** A true paste: what is on the clipboard, by the keyboard. */
const paste = async (page: Page, html: string): Promise<void> => {
  await page.evaluate(async (source) => {
    const item = { 'text/html': new Blob([source], { type: 'text/html' }) }
    await navigator.clipboard.write([new ClipboardItem(item)])
  }, html)
  await page.keyboard.press('ControlOrMeta+V')
}

/** A clipboard of another program holds what browsers would take out when they write one. */
const pasteAsItIs = (field: Locator, html: string): Promise<void> =>
  field.evaluate((element, source) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', source)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

test('what is pasted from Word and Google Docs comes in clean', async ({ browser }) => {
  const page = await browserOf(browser, 'author')
  await page.goto('/admin/collections/news/create')
  const field = story(page)
  await field.click()
  await paste(page, pasted('google-docs'))
  await expect(field.locator('h2')).toHaveText('Bins over Christmas')
  await expect(field.locator('strong')).toHaveText(['one day'])
  await expect(field.locator('li', { hasText: 'also brown ones' }).last()).toBeVisible()
  await expect(field.getByRole('link')).toHaveAttribute('href', 'https://www.example.org/bins')
  await expect(toast(page)).toContainText('without its picture')

  await page.keyboard.press('ControlOrMeta+A')
  await pasteAsItIs(field, pasted('word-desktop'))
  await expect(field.locator('h2')).toHaveText(['Lower Mill footbridge reopens', 'What is new'])
  await expect(field.locator('h3')).toHaveText(['Costs'])
  await expect(field.locator('ol > li')).toHaveText(['Park at the mill.', 'Follow the signs.'])
  await expect(field.locator('th')).toHaveText(['Part', 'Cost'])
  await expect(field).not.toContainText(/·|Legal|Bins/)
  await page.context().close()
})

test('an author starts from a template, is led to what is missing, and can submit once it is there', async ({
  browser,
}) => {
  const api = await asAdministrator()
  const buffer = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()
  const multipart = {
    _payload: JSON.stringify({ alt: 'IMG_0412' }),
    file: { name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer },
  }
  const { doc: picture } = await (await api.post('/api/media', { multipart })).json()
  const page = await browserOf(browser, 'author')
  await page.goto('/admin/collections/news/create')
  await page.getByRole('button', { name: 'Press release', exact: true }).click()
  await expect(story(page)).toContainText('[First paragraph')
  await expect(page.locator('#field-kind')).toContainText('Press release')
  await expect(panel(page).getByRole('status')).toContainText('to put right')
  expect(await violationsIn(page, '.newsroom-start')).toEqual([])
  expect(await violationsIn(page, '[aria-label="Before others read it"]')).toEqual([])

  await page.locator('#field-title').fill('Lower Mill footbridge reopens')
  await page.locator('#field-summary').fill('Walkers can cross the river again from Monday 3 May 2033.')
  await expect(page.locator('.newsroom-length').first()).toHaveText('29 characters. A good length.')
  await page.locator('#action-save').click()
  await expect(toast(page)).toContainText('Story')
  await expect(story(page)).toContainText('[First paragraph')

  await panel(page)
    .getByRole('button', { name: /Show \d+ more/ })
    .click()
  await panel(page)
    .getByRole('button', { name: /Go to it: .*Notes to editors/ })
    .click()
  const notes = page.locator('[data-field-path="notesToEditors"] [contenteditable="true"]')
  await expect(notes).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Pictures are free to use.')
  await panel(page)
    .getByRole('button', { name: /Go to it: .*First paragraph/ })
    .click()
  await expect(story(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Walkers can cross the river again. Work will commence on the path.')
  await expect(panel(page).getByRole('status')).toHaveText('1 to look at')
  await expect(panel(page)).toContainText('“Monday 3 May 2033” is a ')
  await panel(page)
    .getByRole('button', { name: /How it reads/ })
    .click()
  await expect(panel(page)).toContainText('“commence”: try “start”')

  const id = (await saveDraft(page)).split('/').at(-1)
  expect((await api.patch(`/api/news/${id}?draft=true`, { data: { leadImage: picture.id } })).ok()).toBe(true)
  await page.reload()
  await expect(panel(page)).toContainText('“IMG_0412” is the name of a file')
  expect((await api.patch(`/api/media/${picture.id}`, { data: { alt: 'The bridge from the bank.' } })).ok()).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(panel(page)).not.toContainText('IMG_0412')
  await page.locator('#action-save').click()
  await expect(page.locator('.newsroom-state')).toHaveText('Waits for approval')
  await page.context().close()
})

test('the preview beside the form shows the draft in five ways, and what is saved', async ({ page }) => {
  await signIn(page)
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill('A draft beside its form')
  await page.locator('#field-summary').fill('Only officers see this.')
  await story(page).click()
  await page.keyboard.type('The whole story of the draft.')
  await saveDraft(page)
  await page.locator('#live-preview-toggler').click()
  const pane = page.getByRole('region', { name: 'Preview', exact: true })
  const heading = frame(page).getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('A draft beside its form')
  await expect(frame(page).getByText('Preview. Not public.')).toBeVisible()
  await page.locator('#field-title').fill('A draft and its form')
  await expect(pane.getByRole('status')).toContainText('Save the draft to see your changes')
  await page.locator('#action-save-draft').click()
  await expect(heading).toHaveText('A draft and its form')

  const show = (name: string) => pane.getByRole('button', { name, exact: true }).click()
  await show('Phone')
  await expect.poll(() => heading.evaluate(() => window.innerWidth)).toBe(390)
  await show('Print')
  await expect(frame(page).locator('.site-footer nav')).toBeHidden()
  await expect(heading).toBeVisible()
  await show('Feed item')
  await expect(frame(page).getByText('In a feed reader.')).toBeVisible()
  await expect(frame(page).getByText('The whole story of the draft.')).toBeVisible()
  await show('Social card')
  await expect(frame(page).getByText('localhost:')).toBeVisible()
  const drawn = frame(page).getByRole('img', { name: 'A draft and its form' })
  expect(await drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200)
  await expect(frame(page).locator('.social-card__description')).toHaveText('Only officers see this.')
  expect(await violationsIn(page, '.newsroom-preview__bar')).toEqual([])

  const address = await page.locator('.newsroom-preview__frame').getAttribute('src')
  const { headers, status } = await page.evaluate(async (url) => {
    const answer = await fetch(url)
    return { status: answer.status, headers: Object.fromEntries(answer.headers) }
  }, String(address))
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  await page.locator('#live-preview-toggler').click()
})

test('what is typed into a quote is in the story at once, however slow the network is', async ({ browser }) => {
  const page = await browserOf(browser, 'author')
  await page.goto('/admin/collections/news/create')
  await expect(page.locator('form[data-form-ready="true"]')).toBeVisible()
  await page.locator('#field-title').fill(`A quote on a slow network ${Date.now()}`)
  await story(page).click()
  await page.keyboard.type('It opened today.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/quote')
  await page.getByText('Quote', { exact: true }).last().click()
  const quote = page.locator('.LexicalEditorTheme__block')
  await expect(quote.locator('textarea')).toBeVisible()
  // What the form asks the server about each change takes longer than anybody waits.
  await page.route('**/admin/collections/news/create', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await new Promise((resolve) => setTimeout(resolve, 4000))
    await route.continue()
  })

  await quote.locator('textarea').click()
  await page.keyboard.type('We have waited for this.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Priya Nandakumar')
  await page.getByRole('button', { name: 'For journalists' }).click()
  await page.getByRole('button', { name: 'Story', exact: true }).click()
  await expect(quote.locator('textarea')).toHaveValue('We have waited for this.')
  await quote.locator('#field-role').click()
  await page.keyboard.type('Leader')
  const address = await saveDraft(page)

  const api = await asAdministrator()
  const { body } = await (await api.get(`/api/news/${address.split('/').at(-1)}?draft=true&depth=0`)).json()
  const [said] = body.root.children.flatMap(({ fields }: { fields?: object }) => fields ?? [])
  expect(said).toMatchObject({ quote: 'We have waited for this.', name: 'Priya Nandakumar', role: 'Leader' })
  await page.context().close()
})
