import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'

/* What a resident on a phone sees of consultations and inspection reports, in each of their states. */

test.use({ viewport: { width: 390, height: 844 } })

const isAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
}

/** Opens the consultation that a list of one state begins with, and says what that list called its state: once. */
const openFirst = async (page: Page, state: string): Promise<string[]> => {
  await page.goto(`/consultations?state=${state}`)
  const [list, first] = [page.getByRole('main').locator('section').first(), page.locator('.stories > li').first()]
  const marks = await first.locator('.chip').allInnerTexts()
  const words = marks.length > 0 ? marks : await list.getByRole('heading', { level: 2 }).allInnerTexts()
  await first.getByRole('link').click()
  return words
}

const states = [
  { state: 'open', words: /^Open, /, heading: /^Closes /, can: /^Respond online$/ },
  { state: 'upcoming', words: /^Opens /, heading: /^Opens / },
  { state: 'closed', words: /^Closed$/, listed: /^Closed, awaiting outcome$/, heading: /^Closed on / },
  { state: 'outcome', words: /^Outcome published$/, heading: 'Approved with three changes', can: /^Read the report/ },
]

for (const { state, words, listed = words, heading, can } of states) {
  test(`a consultation on a phone: ${state}`, async ({ page }) => {
    const inList = await openFirst(page, state)
    expect(inList).toEqual([expect.stringMatching(listed)])
    const block = page.getByRole('region', { name: heading })
    await expect(block.locator('.chip')).toHaveText(words)
    await expect(page.getByRole('region', { name: 'Who it is for' })).toBeVisible()
    const links = await block.getByRole('link').allInnerTexts()
    expect(links.includes('Respond online')).toBe(state === 'open')
    if (can) expect(links).toContainEqual(expect.stringMatching(can))
    if (state === 'outcome')
      for (const part of ['We asked', 'You said', 'We did'])
        await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible()
    // What a reader can do stands before anything else that there is to read.
    const places = await page.evaluate(() =>
      ['.summary', '.call', '.record__text', '.rail'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0,
      ),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await isAccessible(page)
  })
}

test('a consultation whose end was moved shows the date before, struck', async ({ page }) => {
  await page.goto('/consultations/a-cycle-route-from-oakshaw-to-the-station')
  const block = page.getByRole('region', { name: /^Closes / })
  await expect(block.locator('s')).toHaveText(/^It was: \d+ \w+ \d{4}$/)
  await expect(block).toContainText(/Extended by a week on \d+ \w+/)
  await block.getByRole('link', { name: 'Why' }).click()
  await expect(page).toHaveURL(/#updates$/)
})

test('an article says of a consultation what the list says', async ({ page, request }) => {
  await page.goto('/search?type=news&q=%22cycle+route%22')
  const search = await page.locator('.found a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const articles = await Promise.all(
    search.map(async (address) => ({ address, html: await (await request.get(String(address))).text() })),
  )
  const address = articles.find(({ html }) => html.includes('call--news'))?.address
  await page.goto(String(address))
  // On a phone it stands directly below the summary and the date, before the picture and the text.
  const places = await page.evaluate(() =>
    ['.summary', '.call', '.record__text'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0,
    ),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  const card = page.locator('.call--news')
  const words = await card.locator('.chip').innerText()
  expect(words).toMatch(/^Open, /)
  await isAccessible(page)
  await card.getByRole('link', { name: /^Have your say/ }).click()
  await expect(page).toHaveURL(/#respond$/)
  await expect(page.locator('.call .chip')).toHaveText(words)
})

test('one event is added to a calendar, and no other', async ({ page, request }) => {
  await openFirst(page, 'upcoming')
  const event = page.locator('.event').first()
  const title = await event.getByRole('heading').innerText()
  const address = String(await event.getByRole('link', { name: /^Add to your calendar/ }).getAttribute('href'))
  const answer = await request.get(address)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  expect(new ICAL.Event(events[0] as ICAL.Component).summary).toContain(title)
  const whole = await (await request.get(address.replace(/\?.*/, ''))).text()
  expect(whole.split('BEGIN:VEVENT').length - 1).toBeGreaterThan(3)
  expect(whole).toContain(String(events[0]?.getFirstPropertyValue('uid')))
  const none = await request.get(address.replace(/event=.*/, 'event=none'), { maxRedirects: 0 })
  // The address is known, what it names is no longer there.
  expect(none.status()).toBe(410)
})

test('lists of a state and of an inspectorate, and what they refuse', async ({ page, request }) => {
  for (const [address, status] of [
    ['/consultations?state=outcome', 200],
    ['/consultations?state=no-such-state', 200],
    ['/consultations?state=outcome&page=2', 404],
    ['/consultations?page=2', 404],
    ['/inspections?page=2', 404],
    ['/inspections?inspectorate=no-such', 200],
  ] as const)
    expect((await request.get(address)).status(), address).toBe(status)
  await page.goto('/inspections')
  await page.getByLabel('Inspectorate').selectOption({ label: 'Care Quality Commission (1)' })
  await page.getByRole('button', { name: 'Show reports' }).click()
  await expect(page).toHaveURL(/inspectorate=care-quality-commission/)
  await expect(page.locator('.stories > li')).toHaveCount(1)
  await isAccessible(page)
})

test('an inspection report says what each judgement was the last time', async ({ page }) => {
  await page.goto('/inspections?service=childrens-services')
  await page.locator('.stories a').first().click()
  const row = page.getByRole('row', { name: /^Children in care/ })
  await expect(row.getByRole('cell')).toHaveText('Outstanding Was Good')
  await expect(page.getByRole('row', { name: /^Care leavers/ }).getByRole('cell')).toContainText('Same as last time')
  await isAccessible(page)
  await page.getByRole('region', { name: 'The inspection before this one' }).getByRole('link').click()
  await expect(page.getByText('This service has been inspected again since:')).toBeVisible()
})
