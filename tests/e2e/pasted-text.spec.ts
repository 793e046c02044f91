import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { browserOf, saveDraft, toast, violationsIn } from './staff'

const pasted = (file: string): string => readFileSync(path.resolve('tests/unit/writing/pasted', file), 'utf8')

const story = (page: Page): Locator => page.locator('[data-field-path="body"] [contenteditable="true"]').first()

/** A clipboard of another program, with what browsers would take out when they write one. */
const paste = (field: Locator, type: 'text/html' | 'text/plain', source: string): Promise<void> =>
  field.evaluate(
    (element, [kind, words]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(kind as string, words as string)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [type, source],
  )

/** What readers are shown of it, part by part, without white space that nobody sees. */
const published = async (page: Page, title: string): Promise<Locator> => {
  const address = await saveDraft(page)
  const id = address.split('/').at(-1)
  const api = await asAdministrator()
  const answer = await api.patch(`/api/news/${id}`, { data: { _status: 'published', reason: 'Tried out.' } })
  expect(answer.status(), await answer.text()).toBe(200)
  await page.goto((await answer.json()).doc.address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return page.locator('article')
}

test('what Word, Excel, Google Docs, Outlook and a PDF put on the clipboard is published as it was said', async ({
  browser,
}, info) => {
  const page = await browserOf(browser, 'author')
  const title = 'Everything that was pasted'
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('From the clipboards of other programs.')
  const field = story(page)
  await field.click()
  const next = async () => {
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
  }
  await paste(field, 'text/html', pasted('word-terms.clipboard'))
  await expect(field.locator('ol[type="a"] > li')).toHaveText([
    'The hirer pays first.',
    'The council may end the hire.',
  ])
  await next()
  await next()
  await paste(field, 'text/html', pasted('outlook.clipboard'))
  await expect(toast(page)).toContainText('Struck-out words were left out: “Monday 3 May”')
  await expect(toast(page)).toContainText('leads nowhere, and came without it: “plan of the site”')
  await next()
  await paste(field, 'text/html', pasted('google-docs-lists.clipboard'))
  await next()
  await next()
  await paste(field, 'text/plain', pasted('pdf.txt'))
  await next()
  await next()
  await paste(field, 'text/html', pasted('excel.clipboard'))
  await expect(field.locator('th')).toHaveCount(3)

  const article = await published(page, title)
  await expect(article).toContainText('240 m² and room for 10³ people.[1] See (b).')
  await expect(article).toContainText('low in CO₂')
  await expect(article.locator('ol[type="a"]')).toHaveCount(2)
  await expect(article.locator('ol[type="a"]').first().locator('li')).toHaveCount(2)
  await expect(article).toContainText('on Tuesday 4 May. Ring 01632 960123')
  await expect(article).not.toContainText(/Monday 3 May|Hidden ward|and red/)
  await expect(article.getByRole('link', { name: '01632 960123' }).first()).toHaveAttribute('href', 'tel:01632960123')
  await expect(article.getByRole('link', { name: 'about the day' })).toHaveAttribute(
    'href',
    'https://www.example.org/mill',
  )
  await expect(article.locator('span[lang="cy"]')).toHaveText('Croeso i bawb')
  expect(await article.locator('p', { hasText: 'Mill House' }).innerText()).toBe('Mill House\nHigh Street\nZX9 7QT')
  await expect(article).toContainText('25 m² wide and green.')
  await expect(article).toContainText('everybody is asked to put them out by six in the morning')
  await expect(article.locator('ul > li', { hasText: 'no longer than the bin itself' })).toHaveCount(1)
  await expect(article.locator('thead th')).toHaveText(['Ward', 'Homes', 'Park, m²'])
  await expect(article.locator('tbody tr').first()).toHaveText('Quayside1,20010⁴')
  await expect(article.locator('tbody tr').last().locator('td').nth(0)).toHaveText('')
  expect(await violationsIn(page, 'article')).toEqual([])
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: info.outputPath(`${width}.png`), fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await page.context().close()
})

test('letters of lists, raised letters and the language of words are set in the editor, and kept', async ({
  browser,
}) => {
  const page = await browserOf(browser, 'author')
  const title = 'Marks of the editor'
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('Set by hand.')
  const field = story(page)
  await field.click()
  const toolbar = page.locator('[data-field-path="body"] .fixed-toolbar')
  const choose = async (menu: string, choice: string) => {
    await toolbar.locator(`.toolbar-popup__dropdown-${menu}`).click()
    await page.getByRole('button', { name: choice, exact: true }).last().click()
  }
  await choose('text', 'Lettered list (a, b, c)')
  await page.keyboard.type('first')
  await page.keyboard.press('Enter')
  await page.keyboard.type('25 m')
  await toolbar.locator('[data-button-key="superscript"], .toolbar-popup__button-superscript').click()
  await page.keyboard.type('2')
  await expect(field.locator('ol[type="a"] > li')).toHaveCount(2)
  await page.keyboard.press('Shift+Home')
  await choose('passage-language', 'Welsh')
  await expect(field.locator('[lang="cy"]').first()).toBeVisible()
  const article = await published(page, title)
  await expect(article.locator('ol[type="a"] > li')).toHaveText(['first', '25 m2'])
  await expect(article.locator('sup')).toHaveText('2')
  await expect(article.locator('span[lang="cy"]').first()).toHaveText('25 m')
  await page.context().close()
})
