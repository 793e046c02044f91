import { expect, type Page, test } from '@playwright/test'
import { signInByForm } from './officer'
import { asAdministrator } from './sessions'
import { browserOf, isFree, open, saveDraft, violationsIn, writeNews } from './staff'

/*
 * The frame around everything in the admin: the council's colours and name, the rail, a document's head and bar.
 */

test.describe.configure({ timeout: 180_000 })

const aDocument = async (): Promise<string> => {
  const api = await asAdministrator()
  const { docs } = await (await api.get('/api/news?limit=1&sort=publishedAt&where[_status][equals]=published')).json()
  return `/admin/collections/news/${docs[0].id}`
}

const yOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN

/** Everything but the page itself that scrolls up and down. */
const scrollers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const { overflowY } = getComputedStyle(element)
        return ['auto', 'scroll'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
      })
      .map(({ className, tagName }) => `${tagName}.${className}`),
  )

test('whose newsroom it is stands where one signs in, in the council’s colours', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/admin/login')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  const brand = page.locator('.login__brand')
  await expect(brand).toContainText('Merrowby Borough Council')
  await expect(brand).toHaveCSS('background-color', 'rgb(29, 78, 95)')
  expect(await violationsIn(page, 'body')).toEqual([])
  await signInByForm(page)
  await page.context().close()
})

test('a pale colour of the council leaves all words of the rail readable', async ({ browser }) => {
  const api = await asAdministrator()
  const before = await (await api.get('/api/globals/site')).json()
  expect((await api.post('/api/globals/site', { data: { primaryColour: '#f7f3c9' } })).ok()).toBe(true)
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browserOf(browser, 'editor')
      await page.emulateMedia({ colorScheme })
      await page.goto('/admin')
      await expect(page.locator('.newsroom-rail')).toBeVisible()
      expect(await violationsIn(page, '.newsroom-rail')).toEqual([])
      await page.context().close()
    }
  } finally {
    await api.post('/api/globals/site', { data: { primaryColour: before.primaryColour } })
  }
})

test('a document begins within 160 px, in one scroll, and its bar is as wide as its panel', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, await aDocument())
  expect(await yOf(page, '#field-title')).toBeLessThanOrEqual(160)
  expect(await scrollers(page)).toEqual([])
  const [bar, side] = await Promise.all(
    ['.doc-controls__controls-wrapper', '.document-fields__sidebar-wrap'].map((part) =>
      page.locator(part).boundingBox(),
    ),
  )
  expect(bar?.width).toBeCloseTo(side?.width ?? 0, 0)
  expect(bar?.x).toBeCloseTo(side?.x ?? 0, 0)
  await expect(page.locator('.doc-header').getByRole('link', { name: 'News' })).toBeVisible()
  await page.locator('.doc-header').getByRole('link', { name: 'News' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/news(\?|$)/)
  await page.context().close()
})

test('the rail holds what a role may see, and opens what it folds by keyboard', async ({ browser }) => {
  const page = await browserOf(browser, 'author')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/admin')
  const rail = page.locator('.newsroom-rail')
  await expect(rail.getByRole('link', { name: 'Start' })).toHaveAttribute('aria-current', 'page')
  await rail.getByRole('button', { name: 'New' }).press('Enter')
  await expect(page.locator('#rail-new').getByRole('link', { name: 'New statement' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('#rail-new')).toBeHidden()
  await expect(rail.getByRole('button', { name: 'New' })).toBeFocused()
  await rail.getByRole('button', { name: 'Library' }).click()
  await page.locator('#rail-library').getByRole('link', { name: 'Pictures' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/media/)
  await expect(page.locator('#rail-library')).toBeHidden()
  await rail.getByRole('button', { name: 'Sam', exact: true }).click()
  await page.locator('#rail-person').getByRole('link', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/admin\/log(out|in)/)
  await page.context().close()
})

test('on a small screen the rail is a sheet, and nothing is wider than the screen', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await page.setViewportSize({ width: 390, height: 844 })
  // The button listens once its script has run.
  await page.goto('/admin', { waitUntil: 'networkidle' })
  const rail = page.locator('.newsroom-rail')
  await expect(rail).toBeHidden()
  await page.locator('.app-header__mobile-nav-toggler').click()
  await expect(rail).toBeVisible()
  expect(await violationsIn(page, '.newsroom-rail')).toEqual([])
  await rail.getByRole('link', { name: 'News', exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/news/)
  await expect(rail).toBeHidden()
  const address = await aDocument()
  await isFree(address)
  for (const place of [address, '/admin', '/admin/collections/media']) {
    await page.goto(place)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, place).toBeLessThanOrEqual(390)
  }
  await page.context().close()
})

test('what is said of a save covers no control of the form', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await page.setViewportSize({ width: 1280, height: 900 })
  await writeNews(page, 'Said where nothing is pressed')
  await saveDraft(page)
  await page.locator('#field-summary').fill('Another summary.')
  await page.getByRole('button', { name: 'Save draft' }).click()
  const said = page.locator('[data-sonner-toast][data-mounted="true"]').last()
  await expect(said).toContainText('Draft saved')
  const covered = await said.evaluate(async (toast) => {
    await Promise.all(toast.getAnimations().map(({ finished }) => finished))
    const over = toast.getBoundingClientRect()
    const isUnder = ({ left, right, top, bottom, width }: DOMRect) =>
      width > 0 && left < over.right && right > over.left && top < over.bottom && bottom > over.top
    return [...document.querySelectorAll('main :is(button, a, input, textarea)')]
      .filter((control) => isUnder(control.getBoundingClientRect()))
      .map((control) => control.outerHTML.slice(0, 120))
  })
  expect(covered).toEqual([])
  await page.context().close()
})
