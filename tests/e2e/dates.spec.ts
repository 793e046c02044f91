import { expect, type Page, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { browserOf, inDays, saveDraft, violationsIn, writeNews } from './staff'

/*
 * Dates as people here write them, in the form of a news item: read back, asked about or refused, and stored
 * only as they were read back.
 */

test.describe.configure({ timeout: 120_000 })

const goesLive = (page: Page) => page.locator('#field-publishedAt')
const note = (page: Page) => page.locator('#field-publishedAt-note')
const calendar = (page: Page) => page.getByRole('dialog', { name: 'Goes live: choose a date' })
const answer = (page: Page, name: string) =>
  page.locator('.newsroom-date__choices').getByRole('button', { name, exact: true })

const storedFor = async (address: string): Promise<string | null> => {
  const api = await asAdministrator()
  const { publishedAt } = await (await api.get(`/api/news/${address.split('/').at(-1)}?draft=true&depth=0`)).json()
  return publishedAt ?? null
}

const newItem = async (page: Page): Promise<void> => {
  await page.goto('/admin/collections/news/create')
  await expect(page.locator('form[data-form-ready="true"]')).toBeVisible()
}

const year = new Date().getFullYear() + 1

test('what is typed is read back at once, day before month', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await newItem(page)
  const tomorrow = inDays(1).withYear.replace(/, 10am$/, '')
  for (const [typed, words] of [
    [`3/12/${year} 00:01`, `3 December ${year}, 12:01am`],
    [`03.12.${year - 2000} 0:01`, `3 December ${year}, 12:01am`],
    [`3 Dec ${year} 5pm`, `3 December ${year}, 5pm`],
    ['tomorrow 9am', `${tomorrow}, 9am`],
    ['noon', '12 noon'],
    [`${year}-12-03T17:00:00Z`, `3 December ${year}, 5pm`],
    [`00:01 on 3 December ${year}`, `3 December ${year}, 12:01am`],
  ] as const) {
    await goesLive(page).fill(typed)
    await expect(note(page).locator('strong'), typed).toContainText(words)
    await expect(goesLive(page)).not.toHaveAttribute('aria-invalid')
  }
  await expect(page.getByRole('combobox', { name: /time ?zone/i })).toHaveCount(0)
  await expect(page.getByText('UK time')).toHaveCount(0)
  await page.context().close()
})

test('a time that has gone by is said with what would follow', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await newItem(page)
  await goesLive(page).fill('5 Feb 2023, 5pm')
  await expect(note(page)).toHaveText(
    /^Sunday 5 February 2023, 5pm was [\d]+ days ago\. It would be public at once, dated 5 February\.$/,
  )
  await page.context().close()
})

test('what could be two moments is asked about, and a press answers', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await newItem(page)
  await goesLive(page).fill(`4 December ${year} 5`)
  await expect(note(page)).toContainText('5am or 5pm?')
  await expect(goesLive(page)).toHaveAttribute('aria-invalid', 'true')
  await answer(page, '5pm').click()
  await expect(note(page).locator('strong')).toContainText(`4 December ${year}, 5pm`)
  await expect(goesLive(page)).toBeFocused()

  await goesLive(page).fill('31/10/2027 1:30am')
  await expect(note(page)).toContainText('The clocks go back that night, so 1:30am comes twice.')
  await answer(page, 'The second, 1:30am GMT').click()
  await expect(note(page).locator('strong')).toContainText('Sunday 31 October 2027, 1:30am GMT')

  // The name of today could be today or in a week, which is another question.
  const inThreeDays = new Date(Date.now() + 3 * 86_400_000)
  const weekday = inThreeDays.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'Europe/London' })
  await page.locator('#field-expiresAt').fill(`midnight ${weekday}`)
  await answer(page, '11:59pm, as it ends').click()
  await expect(page.locator('#field-expiresAt-note')).toContainText(
    new RegExp(`Until the end of ${weekday} .*\\(11:59pm\\)`),
  )
  await page.context().close()
})

test('what is no moment is refused in the field, and refuses the save with the same words', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await writeNews(page, 'The weir is mended')
  await goesLive(page).fill(`3/12/${year} 00:01`)
  const address = await saveDraft(page)
  expect(await storedFor(address)).toBe(`${year}-12-03T00:01:00.000Z`)

  const refusals = [
    [`12/25/${year}`, 'There is no month 25.', `Use 25 December ${year}`],
    [`31/02/${year} 9am`, 'days.', '1 March'],
    ['28/3/2027 1:30am', 'The clocks go forward at 1am that night: 1:30am does not exist.', '2:30am'],
  ] as const
  for (const [typed, words, offer] of refusals) {
    await goesLive(page).fill(typed)
    await page.keyboard.press('Control+s')
    await expect(page.locator('.newsroom-stops')).toContainText('Goes live')
    await expect(note(page)).toContainText(words)
    await expect(answer(page, offer)).toBeVisible()
    await page.locator('#action-save').click()
    await expect(note(page)).toContainText(words)
    await expect(goesLive(page)).toHaveValue(typed)
    expect(await storedFor(address)).toBe(`${year}-12-03T00:01:00.000Z`)
  }
  await answer(page, '2:30am').click()
  await expect(note(page).locator('strong')).toContainText('2:30am')
  // The cursor is still in the field.
  await expect(goesLive(page)).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect.poll(() => storedFor(address)).toBe('2027-03-28T01:30:00.000Z')
  await page.reload()
  await expect(goesLive(page)).toHaveValue('Sunday 28 March 2027, 2:30am')
  await page.context().close()
})

test('a phrase is pasted as it stands, and an end is the end of its day', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  await newItem(page)
  await page.evaluate(
    (words) => navigator.clipboard.writeText(words),
    `Embargo: none, 3rd December ${year} at 17:00`.slice(15),
  )
  await goesLive(page).click()
  await page.keyboard.press('Control+v')
  await expect(note(page).locator('strong')).toContainText(`3 December ${year}, 5pm`)
  await page.locator('#field-expiresAt').fill(`15 Dec ${year}`)
  await expect(page.locator('#field-expiresAt-note')).toContainText(
    /Until the end of \w+ 15 December \d{4} \(11:59pm\), \d+ days from now/,
  )
  await page.context().close()
})

test('the calendar is worked by keys, inside the window, on a phone as on a desk', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  for (const [width, height, colorScheme] of [
    [1280, 900, 'light'],
    [390, 844, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await newItem(page)
    await goesLive(page).fill(`3/12/${year} 12:01am`)
    await page.keyboard.press('ArrowDown')
    await expect(calendar(page).getByRole('button', { name: new RegExp(`, 3 December ${year}`) })).toBeFocused()
    await expect(calendar(page).locator('.rdp-weekday').first()).toHaveText('Mon')
    const box = await calendar(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(width)
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(height)
    expect(await violationsIn(page, '.newsroom-day-picker')).toEqual([])

    await page.keyboard.press('Escape')
    await expect(calendar(page)).toHaveCount(0)
    await expect(goesLive(page)).toBeFocused()
    expect(await violationsIn(page, '.newsroom-date-field')).toEqual([])

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('PageUp')
    await page.keyboard.press('Enter')
    await expect(note(page).locator('strong')).toContainText(`4 November ${year}, 12:01am`)
    await expect(goesLive(page)).toBeFocused()

    await goesLive(page).fill('')
    await page.locator('.newsroom-date:has(#field-publishedAt)').getByRole('button', { name: 'Choose a date' }).click()
    await calendar(page).getByRole('button', { name: 'Monday 9am' }).click()
    await expect(note(page).locator('strong')).toHaveText(/^Monday .*, 9am$/)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  }
  await page.context().close()
})

test('the calendar says what else is due on a day', async ({ browser }) => {
  const page = await browserOf(browser, 'editor')
  const api = await asAdministrator()
  const date = `${year}-03-17`
  const title = `Also due ${Date.now()}`
  const made = await api.post('/api/news', {
    data: { title, summary: 'A summary.', publishedAt: `${date}T09:00:00.000Z`, body: 'Words.', _status: 'published' },
  })
  expect(made.status(), await made.text()).toBe(201)
  await newItem(page)
  await goesLive(page).fill(`10 March ${year}, 9am`)
  await page.getByRole('button', { name: 'Choose a date' }).first().click()
  const day = calendar(page).getByRole('button', { name: /17.*March.*, \d+ things? (?:is|are) due/ })
  await day.hover()
  await expect(calendar(page)).toContainText(`9am, Goes live: ${title}`)
  expect(await violationsIn(page, '.newsroom-day-picker')).toEqual([])
  await page.context().close()
})
