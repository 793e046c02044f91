import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { asAdministrator, signInTo } from './sessions'
import { browserOf, open, saveDraft, toast, violationsIn, writeNews } from './staff'

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
  await expect(page.locator('.newsroom-length').first()).toHaveText('29 of about 65 characters')
  await page.locator('#action-save').click()
  await expect(page.locator('.newsroom-stops')).toContainText('Story')
  await expect(story(page)).toContainText('[First paragraph')
  // Nothing lies over the panel.
  await expect(toast(page).getByRole('listitem')).toHaveCount(0)

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
  await signInTo(page.context())
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill('A draft beside its form')
  await page.locator('#field-summary').fill('Only officers see this.')
  await story(page).click()
  await page.keyboard.type('The whole story of the draft.')
  await saveDraft(page)
  await page.locator('#preview-tab').click()
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
  await page.locator('#preview-tab').click()
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

test('above a saved draft stands what stops it going live, with the way to each field', async ({ browser }) => {
  const api = await asAdministrator()
  const { doc } = await (await api.post('/api/news?draft=true', { data: { title: 'Half a story' } })).json()
  const page = await browserOf(browser, 'editor')
  await page.goto(`/admin/collections/news/${doc.id}`)
  const stops = page.locator('.newsroom-stops')
  await expect(stops.getByRole('status')).toHaveText('2 things stop it going live:')
  await expect(stops.getByRole('button')).toHaveText(['Summary', 'Story'])
  expect(await violationsIn(page, '.newsroom-stops')).toEqual([])
  await stops.getByRole('button', { name: /^Summary/ }).press('Enter')
  await expect(page.locator('#field-summary')).toBeFocused()
  await page.keyboard.type('It is about half.')
  await expect(stops.getByRole('status')).toHaveText('1 thing stops it going live:')
  await stops.getByRole('button', { name: /^Story/ }).press('Enter')
  await expect(story(page)).toBeFocused()
  await page.keyboard.type('The other half.')
  await expect(stops.getByRole('status')).toHaveText('Nothing stops it going live now.')
  await page.context().close()
})

test('what a save was refused for stands until it is put right, whatever the form answers meanwhile', async ({
  browser,
}) => {
  const page = await browserOf(browser, 'editor')
  await writeNews(page, 'A title with <b>markup</b>')
  const address = await saveDraft(page)
  await open(page, address)
  // The form asks before the save and after it, and its answers come late: the first knows nothing of the refusal.
  let answers = 0
  await page.route(`**${address}`, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await route.continue()
    answers += 1
  })
  const stops = page.locator('.newsroom-stops')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    setInterval(() => said.push(document.querySelector('.newsroom-stops')?.textContent ?? ''), 50)
  })
  await page.locator('#field-summary').fill('It is about markup.')
  await page.waitForTimeout(600)
  await page.locator('#action-save').click()
  await expect(stops.getByRole('button', { name: /^Title/ })).toBeVisible()
  await expect.poll(() => answers, { timeout: 20_000 }).toBeGreaterThan(1)
  await expect(stops.getByRole('button', { name: /^Title/ })).toBeVisible()
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said.filter((words) => words.includes('Nothing stops'))).toEqual([])
  await page.locator('#field-title').fill('A title')
  await expect(stops.getByRole('status')).toHaveText('Nothing stops it going live now.')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().close()
})

test('what only the server knows is said above the form, in its words, and covers nothing', async ({ browser }) => {
  const api = await asAdministrator()
  const taken = { title: 'A fair on the green', slug: 'a-fair-that-is-taken', summary: 'In May.', body: 'Text.' }
  expect((await api.post('/api/news', { data: { ...taken, _status: 'published' } })).status()).toBe(201)
  const page = await browserOf(browser, 'editor')
  await writeNews(page, 'Another fair on the green')
  const address = await saveDraft(page)
  await open(page, address)
  await page.getByRole('button', { name: /^Address/ }).click()
  await page.locator('#field-slug').fill(taken.slug)
  const stops = page.locator('.newsroom-stops')
  for (const button of ['#action-save-draft', '#action-save']) {
    await page.locator(button).click()
    await expect(stops).toContainText(`Address: “${taken.slug}” is taken by another item.`)
    await expect(page.locator('#field-slug')).toBeFocused()
    await expect(toast(page).getByRole('listitem')).toHaveCount(0)
  }
  await page.locator('#field-slug').fill('a-fair-of-its-own')
  await expect(stops.getByRole('status')).toHaveText('Nothing stops it going live now.')

  await page.route(`**/api/news/*`, (route) =>
    route.request().method() === 'GET'
      ? route.continue()
      : route.fulfill({ status: 403, json: { errors: [{ message: 'Only editors may do this: ask one.' }] } }),
  )
  await page.locator('#action-save-draft').click()
  await expect(page.locator('.newsroom-stops__refusal')).toHaveText('Not saved. Only editors may do this: ask one.')
  await expect(toast(page).getByRole('listitem')).toHaveCount(0)
  expect(await violationsIn(page, '.newsroom-stops__refusal')).toEqual([])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.locator('#action-save-draft').click()
  await expect(page.locator('.newsroom-stops__refusal')).toHaveCount(0)
  await expect(page.locator('#action-save-draft')).toBeDisabled()
  await expect(stops).toBeVisible()
  await page.context().close()
})

test('documents of a form are named by their titles, with type and size, and put in order', async ({ browser }) => {
  const api = await asAdministrator()
  const document = async (title: string, name: string): Promise<string> => {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(`Ward,Homes\n${title},2\n`) }
    const multipart = { _payload: JSON.stringify({ title }), file }
    return (await (await api.post('/api/documents', { multipart })).json()).doc.id
  }
  const documents = [await document('Homes by ward', 'x1_final.csv'), await document('Homes by year', 'x2_final2.csv')]
  const data = { title: 'Homes, counted', documents }
  const { doc } = await (await api.post('/api/news?draft=true', { data })).json()
  const page = await browserOf(browser, 'editor')
  await open(page, `/admin/collections/news/${doc.id}`)
  await page.getByRole('button', { name: /^For journalists/ }).click()
  const field = page.locator('#field-documents')
  const items = field.locator('.newsroom-chosen-documents__item')
  await expect(items).toContainText(['Homes by ward', 'Homes by year'])
  await expect(items.first()).toContainText(/CSV, \d+ bytes/)
  // A file’s own name is for whoever keeps the files.
  await expect(field.getByText(/final/).filter({ visible: true })).toHaveCount(0)
  expect(await violationsIn(page, '#field-documents')).toEqual([])
  await field.getByRole('button', { name: 'Move “Homes by year” up' }).click()
  await expect(items).toContainText(['Homes by year', 'Homes by ward'])
  const up = field.getByRole('button', { name: 'Move “Homes by year” up' })
  await expect(up).toBeFocused()
  await expect(up).toHaveAttribute('aria-disabled', 'true')
  await expect(field.getByText('“Homes by year” is now 1 of 2.')).toBeAttached()
  await field.getByRole('button', { name: 'Take out “Homes by ward”' }).click()
  await expect(items).toHaveCount(1)
  await expect(field.getByRole('button', { name: 'Take out “Homes by year”' })).toBeFocused()
  await saveDraft(page)
  const saved = async () => (await (await api.get(`/api/news/${doc.id}?draft=true&depth=0`)).json()).documents
  await expect.poll(saved).toEqual([documents[1]])
  await page.context().close()
})

test('what is typed while Ctrl S saves stays, with the cursor, and is not saved yet', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await writeNews(page, 'Typed on')
  const address = await saveDraft(page)
  await open(page, address)
  const story = page.locator('.rich-text-lexical [contenteditable="true"]').first()
  await story.locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Alpha one.')
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const inApi = address.replace('/admin/collections', '/api')
  await page.route(`**${inApi}?*`, async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.press('Control+s')
  await asked
  await page.keyboard.type(' Beta two.')
  await page.locator('#field-title').press('End')
  await page.keyboard.type(', and on')
  goOn()
  await expect(page.locator('.payload-toast-container')).toContainText('Draft saved')
  await expect(page.locator('#field-title')).toBeFocused()
  await expect(page.locator('#field-title')).toHaveValue('Typed on, and on')
  await expect(story).toContainText('Alpha one. Beta two.')
  await expect(page.locator('.newsroom-state-line')).toContainText(/not saved yet/i)
  await saveDraft(page)
  const stored = await (await asAdministrator()).get(`${inApi}?draft=true&depth=0`)
  const { title, body } = await stored.json()
  expect(title).toBe('Typed on, and on')
  expect(JSON.stringify(body)).toContain('Alpha one. Beta two.')
  await page.context().close()
})
