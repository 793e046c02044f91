import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { siteUrl } from './pictured-site'
import type { Made } from './still-to-come'
import { settle } from './take'

type State = { name: string; address: string; ready: string }

const form = 'form[data-form-ready="true"]'

const states = ({ waiting, live }: Made): State[] => [
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
  { name: 'media', address: '/admin/collections/media', ready: 'table' },
]

/** A desk by day and by night, and the phone in somebody's hand. */
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
] as const

const take = async (page: Page, folder: string, { name, address, ready }: State): Promise<void> => {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto(address)
    await page.locator(ready).first().waitFor()
    await page.waitForLoadState('networkidle')
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
