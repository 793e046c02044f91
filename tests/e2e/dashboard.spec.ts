import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { browserOf, state, violationsIn } from './staff'

test.describe.configure({ timeout: 180_000 })

/** What axe finds wrong with the page under Payload's own header, in both themes' colours and on a phone too. */
const violationsOn = async (page: Page, part: string): Promise<string[]> => {
  const found: string[] = []
  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include(part)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    found.push(...violations.map(({ id, nodes }) => `${theme} ${width}: ${id} ${nodes[0]?.html}`))
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (sideways > 0) found.push(`${width}: ${sideways} px of sideways scrolling`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}

const submitted = async (title: string): Promise<void> => {
  const api = await asAdministrator()
  const data = { title, summary: 'For the start page.', submitted: true }
  expect((await api.post('/api/news?draft=true', { data })).status()).toBe(201)
}

test('an editor’s start page leads to what waits', async ({ browser }) => {
  const title = `A very long headline about the ${'reconstruction-of-the-Donaudampfschifffahrtsgesellschaft '.repeat(2)}offices ${Date.now()}`
  await submitted(title)
  const page = await browserOf(browser, 'editor')

  await test.step('the start page has no violation and does not scroll sideways', async () => {
    await page.goto('/admin')
    await expect(page.getByRole('heading', { level: 1, name: /^Good \w+, Edith$/ })).toBeVisible()
    await expect(page.getByRole('link', { name: 'New press release' })).toBeVisible()
    expect(await violationsOn(page, '.newsroom-dashboard')).toEqual([])
  })

  await test.step('what else can be begun is one press away, and goes away again', async () => {
    const menu = page.getByRole('button', { name: 'Begin something else' })
    const other = page.locator('.newsroom-new').getByRole('link', { name: 'New consultation' })
    await expect(other).toBeHidden()
    await menu.press('Enter')
    await expect(other).toBeVisible()
    expect(await violationsIn(page, '.newsroom-new')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(other).toBeHidden()
    await expect(menu).toBeFocused()
    await menu.click()
    await expect(other).toBeVisible()
    await page.getByRole('heading', { level: 1 }).click()
    await expect(other).toBeHidden()
  })

  await test.step('a row leads to where it is decided', async () => {
    const waiting = page.getByRole('region', { name: /^Waits for you/ })
    await expect(waiting.getByRole('listitem').filter({ hasText: title })).toContainText('Handed in by')
    await waiting.getByRole('link', { name: title }).click()
    await expect(state(page)).toHaveText('Waits for approval')
    await expect(page.locator('#action-save')).toHaveText('Publish now')
  })
  await page.context().close()
})

test('the calendar shows a month, and leads to those before and after', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await test.step('the calendar goes back and forth by keyboard', async () => {
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Calendar of everything scheduled' }).press('Enter')
    const heading = page.getByRole('heading', { level: 1 })
    await expect(page.getByRole('table').getByRole('cell', { name: 'Today' })).toBeVisible()
    const present = await heading.textContent()
    await page.getByRole('navigation', { name: 'Months' }).getByRole('link').last().press('Enter')
    await expect(page).toHaveURL(/\/admin\/calendar\?month=20\d\d-\d\d$/)
    await expect(heading).not.toHaveText(present as string)
    await page.getByRole('navigation', { name: 'Months' }).getByRole('link').first().press('Enter')
    await expect(heading).toHaveText(present as string)
    expect(await violationsOn(page, '.newsroom-calendar')).toEqual([])
  })

  await test.step('on a phone it is a list by day', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await expect(page.getByRole('table')).toBeHidden()
    await expect(page.getByRole('heading', { level: 2, name: /Today$/ })).toBeVisible()
  })
  await page.context().close()
})

test('who is not signed in is asked to, and comes to the calendar afterwards', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/admin/calendar?month=2026-03')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=.*calendar/)
  await page.context().close()
})
