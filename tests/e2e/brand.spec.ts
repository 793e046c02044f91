import { expect, type Page, test } from '@playwright/test'
import { publish } from './officer'
import { asAdministrator, signInTo } from './sessions'
import { violationsIn } from './staff'

/* A council's look: set in the admin, seen there while one types, and on the site once it is saved. */

const before = { primaryColour: '#1d4e5f', accentColour: '#f2b632', typeface: 'newsroom' }

test.afterAll(async () => {
  const answer = await (await asAdministrator()).post('/api/globals/site', { data: before })
  expect(answer.ok(), await answer.text()).toBe(true)
})

const preview = (page: Page) => page.getByRole('region', { name: 'How it will look' })

/** What a part of the page is drawn with. */
const drawn = (page: Page, part: string, property: 'background-color' | 'color' | 'font-family') =>
  page
    .locator(part)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

test('colours and typeface are shown while one types, saved, and on the site at once', async ({ page }) => {
  await signInTo(page.context())
  await page.goto('/admin/globals/site')
  const main = page.locator('#field-primaryColour')
  await expect(preview(page)).toContainText('Both colours are shown as you chose them.')

  await main.fill('not a colour')
  const problem = 'Enter a colour as # and six digits or letters from a to f, for example #1d5b79.'
  await expect(page.getByText(problem)).toBeVisible()
  await page.locator('#action-save').click()
  await expect(page.locator('.field-error, .tooltip').getByText(problem).first()).toBeVisible()
  await expect(main).toHaveValue('not a colour')

  await main.fill('#ffdd00')
  await page.getByLabel('Accent colour, picked').fill('#005ea5')
  await expect(page.locator('#field-accentColour')).toHaveValue('#005ea5')
  const light = preview(page).getByRole('region', { name: 'Light pages' })
  await expect(light).toContainText('Your main colour on white has a contrast of 1.3 to 1; links and buttons need 4.5.')
  await expect.poll(() => drawn(page, '.brand-sample .masthead', 'background-color')).toBe('rgb(255, 221, 0)')
  await page.locator('#field-typeface').click()
  await page.getByText('Serif: like a printed paper').click()
  await expect.poll(() => drawn(page, '.brand-sample h2', 'font-family')).toMatch(/^Charter/)
  expect(await violationsIn(page, '.newsroom-brand')).toEqual([])
  expect(await violationsIn(page, '.newsroom-colour')).toEqual([])
  const sampleLink = await drawn(page, '.brand-sample__page a', 'color')

  await publish(page)
  await page.goto('/')
  expect(await drawn(page, '.masthead', 'background-color')).toBe('rgb(255, 221, 0)')
  expect(await drawn(page, '.masthead__council', 'color')).toBe('rgb(11, 12, 12)')
  expect(await drawn(page, '.section__head a', 'color')).toBe(sampleLink)
  expect(await violationsIn(page, 'body')).toEqual([])
})

test('nothing in the sample can be reached by keyboard, and all of the colours can', async ({ page }) => {
  await signInTo(page.context())
  await page.goto('/admin/globals/site')
  await expect(preview(page)).toBeVisible()
  // The fields are drawn anew once the page's script runs.
  await expect(async () => {
    await page.locator('#field-primaryColour').focus()
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('Main colour, picked')).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Tab')
  await expect(page.locator('#field-accentColour')).toBeFocused()
  await expect(page.locator('.brand-sample')).toHaveCount(2)
  expect(await page.locator('.brand-sample').evaluateAll((all) => all.every((each) => each.matches('[inert]')))).toBe(
    true,
  )
})

test('on paper the council’s name stands above the page, and nothing of its footer below', async ({ page }) => {
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner').getByText('Merrowby Borough Council')).toBeVisible()
  await expect(page.getByText('Keep up')).toBeHidden()
})

test('Enter in a field of one line saves nothing: a button does, above and behind the last field', async ({ page }) => {
  await signInTo(page.context())
  const saves: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && /\/api\/globals\/site\b/.test(request.url())) saves.push(request.url())
  })
  await page.goto('/admin/globals/site')
  await expect(preview(page)).toBeVisible()
  const main = page.locator('#field-primaryColour')
  // What is typed before the page's script runs is drawn over.
  await expect(async () => {
    await main.fill('#1d4e60')
    await expect(page.locator('#action-save-at-end')).toBeEnabled({ timeout: 500 })
  }).toPass()
  await main.press('Enter')
  // Long enough for a save to have begun.
  await page.waitForTimeout(1000)
  expect(saves).toEqual([])
  await expect(main).toHaveValue('#1d4e60')
  await page.locator('#action-save-at-end').click()
  await expect.poll(() => saves.length).toBe(1)
  await expect(page.locator('#action-save-at-end')).toBeDisabled()
})
