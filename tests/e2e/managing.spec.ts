import { expect, type Page, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { browserOf, violationsIn } from './staff'

test.describe.configure({ timeout: 180_000 })

const views = (page: Page) => page.getByRole('navigation', { name: 'Views of this list' })
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })
const dialog = (page: Page) => page.getByRole('dialog')

const publishNews = async (title: string, more: object = {}): Promise<string> => {
  const text = { type: 'text', version: 1, text: 'The whole story.', format: 0, detail: 0, mode: 'normal', style: '' }
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const root = { ...block, type: 'root', children: [{ ...block, type: 'paragraph', children: [text] }] }
  const data = { title, summary: 'What happened.', body: { root }, _status: 'published', ...more }
  const answer = await (await asAdministrator()).post('/api/news', { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).doc.id
}

test('an editor finds what is live, and withdraws two at once after reading what that does', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  const first = await publishNews('Library closes for repairs')
  await publishNews('Library opens again')
  await publishNews('Library plans a fair', { publishedAt: '2031-01-01T10:00:00.000Z' })
  await publishNews('What the library does', { related: [first] })

  await page.goto('/admin/collections/news?search=library')
  await expect(row(page, 'Library plans a fair')).toContainText('Goes live Wednesday 1 January 2031, 10am')
  // Payload writes its own settings into the address first.
  await expect(page).toHaveURL(/limit=/)
  await views(page).getByRole('link', { name: 'Live now' }).click()
  await expect(views(page).getByRole('link', { name: 'Live now' })).toHaveAttribute('aria-current', 'page')
  await expect(row(page, 'Library opens again')).toBeVisible()
  await expect(row(page, 'Library plans a fair')).toHaveCount(0)

  for (const title of ['Library closes for repairs', 'Library opens again'])
    await row(page, title).getByRole('checkbox').check()
  await expect(page.getByRole('region', { name: 'Chosen items' }).getByRole('status')).toHaveText('2 chosen')
  await page.getByRole('button', { name: 'Withdraw …' }).click()
  await expect(dialog(page)).toContainText('One live page names it: “What the library does”.')
  const confirm = dialog(page).getByRole('button', { name: 'Withdraw 2 items' })
  await expect(confirm).toBeDisabled()

  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Withdraw …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog(page).getByLabel('Reason readers see').fill('The dates were wrong.')
  await confirm.click()
  await expect(dialog(page).getByRole('status')).toContainText('Withdrawn: 2.')
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(row(page, 'Library closes for repairs')).toHaveCount(0)

  await views(page).getByRole('link', { name: 'Withdrawn' }).click()
  await expect(row(page, 'Library closes for repairs')).toContainText('Withdrawn')
  await expect(row(page, 'Library opens again')).toContainText('Withdrawn')
})

test('an editor names a view of a list, finds it again, and removes it', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await publishNews('Allotments in Cinder Hill have water again')
  const own = views(page).getByRole('list', { name: 'Your views' })
  const saving = views(page).getByRole('button', { name: 'Save this view …' })

  await page.goto('/admin/collections/news')
  await expect(page).toHaveURL(/limit=/)
  await expect(saving).toHaveCount(0)
  await page.goto('/admin/collections/news?view=live&search=allotments')
  await expect(page).toHaveURL(/limit=/)
  await saving.click()
  await expect(page.getByLabel('Name of this view')).toBeFocused()
  await page.keyboard.type('Live about allotments')
  expect(await violationsIn(page, '.newsroom-views')).toEqual([])
  await page.route('**/api/payload-preferences/newsroom-views-news', (route) => route.abort())
  await page.keyboard.press('Enter')
  await expect(views(page).getByRole('alert')).toContainText('can’t be reached')
  await expect(page.getByLabel('Name of this view')).toHaveValue('Live about allotments')
  await expect(own).toHaveCount(0)
  await page.unrouteAll()

  // Another window of theirs saves one meanwhile.
  const second = await page.context().newPage()
  await second.goto('/admin/collections/news?search=library')
  await expect(second).toHaveURL(/limit=/)
  await views(second).getByRole('button', { name: 'Save this view …' }).click()
  await expect(second.getByLabel('Name of this view')).toBeFocused()
  await second.keyboard.type('Libraries')
  await second.keyboard.press('Enter')
  await expect(views(second).getByRole('link', { name: 'Libraries' })).toBeVisible()
  await second.close()
  await page.getByRole('button', { name: 'Save view' }).click()
  await expect(own.getByRole('link')).toHaveText(['Libraries', 'Live about allotments'])
  await expect(views(page).getByRole('group', { name: 'Views of your own' })).toBeFocused()
  await expect(own.getByRole('link', { name: 'Live about allotments' })).toHaveAttribute('aria-current', 'page')

  await page.goto('/admin/collections/news')
  await own.getByRole('link', { name: 'Live about allotments' }).click()
  await expect(views(page).getByRole('link', { name: 'Live now' })).toHaveAttribute('aria-current', 'page')
  await expect(row(page, 'Allotments in Cinder Hill have water again')).toBeVisible()
  await expect(page.getByText('1-1 of 1')).toBeVisible()
  await expect(own.getByRole('link', { name: 'Live about allotments' })).toHaveAttribute('aria-current', 'page')
  expect(await violationsIn(page, '.newsroom-views')).toEqual([])

  const other = await browserOf(browser, 'otherEditor')
  await other.goto('/admin/collections/news?search=allotments')
  await expect(views(other).getByRole('button', { name: 'Save this view …' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Live about allotments' })).toHaveCount(0)
  await other.context().close()

  await own.getByRole('button', { name: 'Remove the view “Libraries”' }).click()
  await expect(own.getByRole('link')).toHaveText(['Live about allotments'])
  await own.getByRole('button', { name: 'Remove the view “Live about allotments”' }).click()
  await expect(own).toHaveCount(0)
  await page.reload()
  await expect(saving).toBeVisible()
  await expect(own).toHaveCount(0)
  await page.context().close()
})

test('a contact says where it is used, and is not deleted under a live page', async ({ browser }) => {
  const api = await asAdministrator()
  const contact = (await (await api.post('/api/contacts', { data: { name: 'Museum desk' } })).json()).doc.id
  await publishNews('Museum opens late', { pressContact: contact })
  const page = await browserOf(browser, 'editor')
  await page.goto(`/admin/collections/contacts/${contact}`)
  const used = page.getByRole('region', { name: 'Used in 1 place' })
  await expect(used).toContainText('It can’t be deleted while something public or approved uses it.')
  await expect(used.getByRole('listitem')).toHaveText(/Museum opens late.*News item\. Live/)
  const refused = await api.delete(`/api/contacts/${contact}`)
  expect(refused.status()).toBe(409)
  await used.getByRole('link', { name: 'Museum opens late' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Museum opens late')
})

test('an editor narrows a list to a topic, a kind and a year, and files what is there under one more', async ({
  browser,
}) => {
  const api = await asAdministrator()
  const topicNamed = async (title: string): Promise<string> =>
    (await (await api.post('/api/topics', { data: { title } })).json()).doc.id
  const ferries = await topicNamed('Ferries')
  await topicNamed('Quays')
  const about = { topics: [ferries], kind: 'statement' }
  await publishNews('The ferry runs again', { ...about, publishedAt: '2024-03-01T09:00:00.000Z' })
  await publishNews('The ferry stops for winter', { ...about, publishedAt: '2023-12-31T23:00:00.000Z' })
  await publishNews('A new ferry', { topics: [ferries], publishedAt: '2024-05-01T09:00:00.000Z' })

  const page = await browserOf(browser, 'editor')
  const choose = async (menu: string | RegExp, choice: string) => {
    await views(page).getByRole('button', { name: menu }).press('Enter')
    await views(page).getByRole('link', { name: choice, exact: true }).click()
  }
  await page.goto('/admin/collections/news?view=live')
  await choose('Topic', 'Ferries')
  await expect(views(page).getByRole('link', { name: 'Live now' })).toHaveText('Live now 3')
  await expect(views(page).getByRole('link', { name: 'Live now' })).toHaveAttribute('aria-current', 'page')
  await choose('Kind', 'Statement')
  await choose('Year', '2024')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(row(page, 'The ferry runs again')).toBeVisible()
  await expect(views(page).getByRole('button', { name: 'Topic: Ferries' })).toBeVisible()
  expect(await violationsIn(page, '.newsroom-views')).toEqual([])
  await views(page).getByRole('link', { name: /^All/ }).click()
  await expect(views(page).getByRole('button', { name: 'Year: 2024' })).toBeVisible()
  await choose('Year: 2024', 'Every year')
  await expect(page.getByRole('row')).toHaveCount(3)

  for (const title of ['The ferry runs again', 'The ferry stops for winter'])
    await row(page, title).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Add a topic …' }).click()
  await dialog(page).getByLabel('Topic').selectOption('Quays')
  await expect(dialog(page)).toContainText('Readers find it under “Quays” too')
  expect(await violationsIn(page, '.newsroom-dialog')).toEqual([])
  await dialog(page).getByRole('button', { name: 'Add the topic to 2 items' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('Topic added: 2.')
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(row(page, 'The ferry runs again')).toContainText('Ferries, Quays')
  await page.context().close()
})

test('a new document starts from a copy that is chosen by the words of its title', async ({ browser }) => {
  await publishNews('Budget agreed for the year')
  const page = await browserOf(browser, 'author')
  await page.goto('/admin/collections/news')
  await page.getByRole('button', { name: 'From a copy …' }).click()
  await dialog(page).getByLabel('Words in its title').fill('budget agreed')
  await expect(dialog(page).getByRole('status')).toHaveText('1 found')
  expect(await violationsIn(page, '.newsroom-dialog')).toEqual([])
  await dialog(page)
    .getByRole('button', { name: /Budget agreed for the year/ })
    .click()
  await expect(page.locator('#field-title')).toHaveValue('Copy of Budget agreed for the year')
  await expect(page.locator('.newsroom-state').first()).toHaveText('Draft')
  await page.context().close()
})
