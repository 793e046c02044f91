import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'
import { asAdministrator, signInTo } from './sessions'
import { siteUrl } from './site'

const password = 'a long enough password'
const people = {
  author: { name: 'Sam Carter', email: 'sam@example.org', roles: ['author'] },
  editor: { name: 'Edith Price', email: 'edith@example.org', roles: ['editor'] },
  otherEditor: { name: 'Omar Khan', email: 'omar@example.org', roles: ['editor'] },
}

const made = new Set<string>()

/** A browser of somebody's own, signed in; their account is made when it is first needed. */
export const browserOf = async (browser: Browser, who: keyof typeof people): Promise<Page> => {
  const context = await browser.newContext({ baseURL: siteUrl, permissions: ['clipboard-read', 'clipboard-write'] })
  const person = people[who]
  if (!made.has(who)) {
    const account = await (await asAdministrator()).post('/api/users', { data: { ...person, password } })
    expect([201, 400]).toContain(account.status())
    made.add(who)
  }
  await signInTo(context, { email: person.email, password })
  return context.newPage()
}

/** 10am on the council's clock some days from now, as somebody types it and in words. */
export const inDays = (days: number) => {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/London' })
  const parts = format.formatToParts(new Date(Date.now() + days * 86_400_000))
  const [weekday, day, month, year] = ['weekday', 'day', 'month', 'year'].map(
    (type) => parts.find((part) => part.type === type)?.value,
  )
  // The form says every year but the present one.
  const isThisYear = year === new Date().getFullYear().toString()
  const words = `${weekday} ${day} ${month}${isThisYear ? '' : ` ${year}`}, 10am`
  const withYear = `${weekday} ${day} ${month} ${year}, 10am`
  return { withYear, typed: `${day} ${month} ${year}, 10:00`, words }
}

export const panel = (page: Page) => page.getByRole('region', { name: 'Publishing' })
export const state = (page: Page) => panel(page).locator('.newsroom-state')
export const toast = (page: Page) => page.locator('.payload-toast-container')

const documentAddress = /\/admin\/collections\/news\/([0-9a-z-]{24,36})$/

/** Waits until nobody holds the document, as it is shortly after the last save. */
export const isFree = async (address: string): Promise<void> => {
  const id = documentAddress.exec(address)?.[1]
  const locks = `/api/payload-locked-documents?where[document.value][equals]=${id}`
  const api = await asAdministrator()
  await expect.poll(async () => (await (await api.get(locks)).json()).totalDocs).toBe(0)
}

/** Opens a document that nobody is editing. */
export const open = async (page: Page, address: string): Promise<void> => {
  await isFree(address)
  await page.goto(address)
  await expect(state(page)).toBeVisible()
  await expect(page.locator('form[data-form-ready="true"]')).toBeVisible()
}

/** Fills in a news item that can be published, without saving it. */
export const writeNews = async (page: Page, title: string): Promise<void> => {
  await page.goto('/admin/collections/news/create')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('Safer for children.')
  await page.locator('.rich-text-lexical [contenteditable="true"]').first().click()
  await page.keyboard.type('The crossing opens on Monday.')
}

/** Waits for the address that a document has once it is saved. @returns its path */
export const addressOf = async (page: Page): Promise<string> => {
  await expect(page).toHaveURL(documentAddress)
  await expect(state(page)).not.toHaveText('Not saved yet')
  return new URL(page.url()).pathname
}

export const saveDraft = async (page: Page): Promise<string> => {
  await page.locator('#action-save-draft').click()
  const address = await addressOf(page)
  await expect(page.locator('#action-save-draft')).toBeDisabled()
  return address
}

/** What axe finds wrong with a part of the page. */
export const violationsIn = async (page: Page, part: string): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}
