import { expect, type Locator, type Page, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { siteUrl } from './site'
import { browserOf, inDays, toast, violationsIn } from './staff'

/*
 * A meeting of eight items is entered from the texts of its agenda and its minutes, and its pages say all that the texts
 * said. What the officer does beyond typing and pasting is counted.
 */

const most = 25

const agenda = `SPORTS AND LEISURE BOARD
Thursday at 10.00am

1.\tApologies for absence
2.\tDeclarations of interest
3.\tMinutes of the last meeting (Pages 3 - 8)
4.\tSWIMMING LESSONS FOR EVERY CHILD (Pages 9 - 20)
\tTo consider the report of the Director of Children’s Services.
5.\tThe state of our playing fields
\tTo consider which fields are mended first.
6.\tFees for the next year
6a.\tA discount for carers
PART II
7.\tPurchase of a sports hall`

const minutes = `4. SWIMMING LESSONS FOR EVERY CHILD
The Director presented her report. She said that one child in five leaves school without being able to swim.
Members raised these points:
• Councillor Marsh asked about children in villages. A bus is being looked at.
• Councillor Oyelaran asked what lessons cost. They are free of charge in the first year.
RESOLVED – That the report and presentation be noted.
5. The state of our playing fields
The Head of Parks showed a map of all 31 fields.
RESOLVED – that the Board:
a) noted the state of the fields;
b) approved the order in which they are mended; and
c) referred the question of floodlights to the Cabinet.`

/** Counts what somebody does beyond typing. */
const countingHand = () => {
  const deeds: string[] = []
  return {
    deeds,
    click: async (what: string, locator: Locator) => {
      deeds.push(what)
      await locator.click()
    },
    paste: async (what: string, locator: Locator, text: string) => {
      deeds.push(`paste: ${what}`)
      await locator.fill(text)
    },
  }
}

const published = (page: Page) => page.getByRole('region', { name: 'Agenda' }).getByText('Live')

test('a meeting of eight items is entered from its agenda and its minutes', async ({ browser, page: reader }, info) => {
  test.setTimeout(120_000)
  const api = await asAdministrator()
  const title = `Sports and Leisure Board ${info.retry + 1}`
  expect(
    (await api.post('/api/committees', { data: { title, slug: `sports-and-leisure-${info.retry + 1}` } })).status(),
  ).toBe(201)
  const page = await browserOf(browser, 'editor')
  const { deeds, click, paste } = countingHand()
  await page.goto('/admin')
  await page.goto('/admin/collections/meetings/create')
  deeds.push('New meeting')
  await click('Who meets', page.locator('#field-committee .rs__control'))
  await click('the board', page.getByRole('option', { name: title }))
  await click('Begins', page.getByLabel('Begins', { exact: false }).first())
  await page.keyboard.type(inDays(20).typed)
  await click('Publish', page.locator('#action-save'))
  await expect(page).toHaveURL(/\/admin\/collections\/meetings\/[0-9a-f-]{24,36}/)
  const part = page.getByRole('region', { name: 'Agenda' })
  await click('Paste an agenda', part.getByRole('button', { name: 'Paste an agenda …' }))
  const dialog = page.getByRole('dialog')
  await paste('the agenda', dialog.getByLabel('Text of the agenda'), agenda)
  await expect(dialog.getByRole('status')).toContainText('8 items found.')
  expect(await violationsIn(page, 'dialog[open]')).toEqual([])
  await click('Enter them', dialog.getByRole('button', { name: 'Enter 8 items' }))
  await expect(part.getByRole('listitem')).toHaveCount(8)
  await click('Publish them', part.getByRole('button', { name: 'Publish 8 items' }))
  await expect(toast(page)).toContainText('7 items published.')
  // Why it is exempt has to be said.
  await expect(part).toContainText('7 Purchase of a sports hall:')
  await click('Paste minutes', part.getByRole('button', { name: 'Paste minutes …' }))
  await paste('the minutes', dialog.getByLabel('Text of the minutes'), minutes)
  await expect(dialog.getByRole('status')).toContainText('Minutes of 2 items found.')
  await click('Enter them', dialog.getByRole('button', { name: 'Enter the minutes of 2 items' }))
  await expect(part.getByRole('button', { name: 'Publish 3 items' })).toBeVisible()
  await click('The exempt item', part.getByRole('link', { name: 'Purchase of a sports hall' }))
  // The form is answered for when it has been opened; what is chosen before that is not there yet.
  await page.waitForURL(/agenda-items/)
  await page.waitForLoadState('networkidle')
  await click('Why', page.locator('#field-exemptReason .rs__control'))
  await click('the reason', page.getByRole('option', { name: /Paragraph 3/ }))
  await expect(page.locator('#field-exemptReason')).toContainText('Paragraph 3')
  await click('Publish', page.locator('#action-save'))
  await expect(toast(page)).toContainText(/published|live/i)
  await click('Back', page.getByRole('link', { name: /Meetings/ }).first())
  await click('The meeting', page.getByRole('link', { name: new RegExp(title) }).first())
  await click('Publish the minutes', part.getByRole('button', { name: 'Publish 2 items' }))
  await expect(published(page)).toHaveCount(8)
  expect(deeds.length, deeds.join('\n')).toBeLessThanOrEqual(most)

  const { docs } = await (await api.get(`/api/meetings?where[title][like]=${encodeURIComponent(title)}&depth=0`)).json()
  const [{ address }] = docs
  await reader.goto(`${siteUrl}${address}`)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(title)
  const list = reader.getByRole('region', { name: 'Agenda' }).getByRole('listitem')
  await expect(list).toHaveCount(8)
  await expect(list.nth(7)).toContainText('Exempt')
  expect(await violationsIn(reader, 'body')).toEqual([])

  await reader.getByRole('link', { name: 'Swimming lessons for every child' }).click()
  const text = reader.getByRole('article')
  await expect(text).toContainText('To consider the report of the Director of Children’s Services.')
  await expect(text).toContainText('one child in five leaves school without being able to swim.')
  await expect(
    text.getByRole('listitem').filter({ hasText: 'Councillor Marsh asked about children in villages.' }),
  ).toBeVisible()
  await expect(text).toContainText('RESOLVED – That the report and presentation be noted.')
  await expect(text).toContainText('Noted on')
  expect(await violationsIn(reader, 'body')).toEqual([])

  await reader.goBack()
  await reader.getByRole('link', { name: 'The state of our playing fields' }).click()
  await expect(text).toContainText(`RESOLVED – that the ${title}:`)
  for (const said of [
    'noted the state of the fields',
    'approved the order in which they are mended',
    'referred the question of floodlights to the Cabinet.',
  ])
    await expect(text).toContainText(said)
  await reader.getByRole('link', { name: 'Resolution b' }).click()
  await expect(reader).toHaveURL(/#b$/)

  await reader.goto(`${siteUrl}/decisions?committee=sports-and-leisure-${info.retry + 1}`)
  await expect(reader.locator('.found > li')).toHaveCount(2)
  await expect(reader.locator('.found__what').first()).toContainText(title)
  await expect(reader.locator('.found__what').first()).not.toContainText('Decision')
  await page.context().close()
})
