import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { siteUrl } from './pictured-site'
import type { Made } from './still-to-come'
import { schemes, settle, widths } from './take'

type State = { name: string; address: string; ready: string; open?: (page: Page) => Promise<void> }

const form = 'form[data-form-ready="true"]'

const states = ({ waiting, live, issue, meeting, item }: Made): State[] => [
  { name: 'start-page', address: '/admin', ready: 'main, .dashboard, .template-default' },
  { name: 'list', address: '/admin/collections/news', ready: 'table' },
  { name: 'new-document', address: '/admin/collections/news/create', ready: form },
  { name: 'edit-of-a-live-one', address: `/admin/collections/news/${live}`, ready: form },
  { name: 'waiting-for-approval', address: `/admin/collections/news/${waiting}`, ready: form },
  { name: 'history', address: `/admin/collections/news/${live}/versions`, ready: '.newsroom-entry' },
  { name: 'notice-form', address: '/admin/collections/service-notices/create', ready: form },
  { name: 'quick-notice', address: '/admin/quick-notice', ready: '.quick-notice form' },
  { name: 'calendar', address: '/admin/calendar', ready: '.newsroom-calendar' },
  { name: 'settings', address: '/admin/globals/site', ready: form },
  { name: 'pictures', address: '/admin/collections/media', ready: '.newsroom-pictures' },
  { name: 'documents', address: '/admin/collections/documents', ready: '.collection-list--documents' },
  { name: 'consultation-form', address: '/admin/collections/consultations/create', ready: form },
  { name: 'notices', address: '/admin/collections/service-notices', ready: 'table' },
  { name: 'people', address: '/admin/collections/users', ready: 'table' },
  {
    name: 'invitation',
    address: '/admin/collections/users',
    ready: '#action-open-invitation',
    open: (page) => page.locator('#action-open-invitation').click(),
  },
  { name: 'newsletters', address: '/admin/collections/newsletters', ready: 'table' },
  { name: 'issue', address: `/admin/collections/newsletters/${issue}`, ready: '.newsroom-sending' },
  { name: 'sendings', address: '/admin/sendings', ready: '.newsroom-sendings' },
  { name: 'subscribers', address: '/admin/collections/subscribers', ready: 'table' },
  { name: 'press-list', address: '/admin/collections/press-list', ready: '.collection-list--press-list' },
  { name: 'meetings', address: '/admin/collections/meetings', ready: 'table' },
  { name: 'meeting', address: `/admin/collections/meetings/${meeting}`, ready: '.newsroom-agenda' },
  { name: 'agenda-item', address: `/admin/collections/agenda-items/${item}`, ready: form },
  { name: 'inspection-form', address: '/admin/collections/inspection-reports/create', ready: form },
  { name: 'webhooks', address: '/admin/collections/webhooks', ready: '.collection-list--webhooks' },
  { name: 'webhook-form', address: '/admin/collections/webhooks/create', ready: form },
  { name: 'topics', address: '/admin/collections/topics', ready: 'table' },
  { name: 'log', address: '/admin/collections/publication-log', ready: 'table' },
  { name: 'search', address: '/admin/search?q=library', ready: '.newsroom-results' },
  {
    name: 'withdrawing',
    address: `/admin/collections/news/${live}`,
    ready: form,
    open: (page) => page.getByRole('button', { name: 'Withdraw …' }).first().click(),
  },
]

const looks = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })))

const take = async (page: Page, folder: string, { name, address, ready, open }: State): Promise<void> => {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto(address)
    await page.locator(ready).first().waitFor()
    await page.waitForLoadState('networkidle')
    await open?.(page)
    await settle(page)
    await page.screenshot({
      path: path.join(folder, `${name}-${width}-${colorScheme}.png`),
      fullPage: true,
      animations: 'disabled',
    })
  }
  console.log(`  admin: ${name}`)
}

/** Takes the states of the admin that staff see most. */
export const takeAdmin = async (browser: Browser, made: Made, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const context = await browser.newContext({ baseURL: siteUrl, locale: 'en-GB' })
  const page = await context.newPage()
  await take(page, folder, { name: 'sign-in', address: '/admin/login', ready: 'form' })
  await context.addCookies([{ name: 'payload-token', value: made.token, url: siteUrl, httpOnly: true }])
  for (const state of states(made)) await take(page, folder, state)
  await context.close()
}
