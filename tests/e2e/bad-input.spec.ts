import { expect, test } from '@playwright/test'
import { enterMoment } from './officer'
import { signInTo } from './sessions'

test('what cannot be published gets a message by its field, and nothing of the form is lost', async ({
  page,
  request,
}) => {
  await signInTo(page.context())
  await page.goto('/admin/collections/service-notices/create')
  await page.locator('#field-title').fill('Swimming pool <b>closed</b>')
  await page.locator('#field-message').fill('The pool is closed while the boiler is repaired.')
  await enterMoment(page, 'startsAt', '3 March 2031, 10:00')
  await enterMoment(page, 'endsAt', '2 March 2031, 10:00')
  await page.locator('#action-save').click()

  await expect(page.getByText('This is plain text: remove the HTML tags.').first()).toBeVisible()
  await expect(page.getByText('This must be later than “Shown from”.').first()).toBeVisible()
  await expect(page.locator('#field-title')).toHaveValue('Swimming pool <b>closed</b>')
  await expect(page.locator('#field-message')).toHaveValue('The pool is closed while the boiler is repaired.')
  await expect(page).toHaveURL(/service-notices\/create/)
  expect(await (await request.get('/service-notices')).text()).not.toContain('Swimming pool')

  await page.locator('#field-title').fill('Swimming pool closed')
  await enterMoment(page, 'endsAt', '4 March 2031, 10:00')
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/service-notices\/[0-9a-z-]{20,}/)
  const list = await (await request.get('/service-notices')).text()
  expect(list).toContain('Swimming pool closed')
  expect(list).toContain('From 10am on 3 March 2031 until 10am on 4 March 2031')
  expect(await (await request.get('/service-notices/feed.xml')).text()).not.toContain('Swimming pool')
})

test('a notice without a time is shown at once, and its link needs no https://', async ({ page, request }) => {
  await signInTo(page.context())
  await page.goto('/admin/collections/service-notices/create')
  await page.locator('#field-title').fill('Lift out of order')
  await page.locator('#field-message').fill('The lift at the town hall is being repaired.')
  await page.locator('#field-link__label').fill('More about it')
  await page.locator('#field-link__url').fill('lift')
  await page.locator('#action-save').click()
  await expect(page.getByText(/“lift” is no address\. Enter one such as/).first()).toBeVisible()
  await expect(page.getByText('This field is required.')).toHaveCount(0)
  await page.locator('#field-link__url').fill('www.example.org/lift')
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/service-notices\/[0-9a-z-]{20,}/)
  expect(await (await request.get('/service-notices')).text()).toContain('Lift out of order')
})
