import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import sharp from 'sharp'
import { siteUrl } from './pictured-site'
import type { Pictured } from './public-pages'
import type { Made } from './still-to-come'
import { settle } from './take'

/** What a laptop shows of it without scrolling. */
const viewport = { width: 1280, height: 800 }

/** Takes the pictures of the README, small enough to be kept with it. */
export const takeForReadme = async (browser: Browser, pages: Pictured[], made: Made, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const context = await browser.newContext({ baseURL: siteUrl, locale: 'en-GB', viewport })
  await context.addCookies([{ name: 'payload-token', value: made.token, url: siteUrl, httpOnly: true }])
  const page = await context.newPage()
  const ofKind = (name: string) => pages.find((one) => one.name === name)?.address ?? '/'
  const wanted = [
    ['home', '/', 'main'],
    ['consultation', ofKind('consultation'), 'main'],
    ['inspection-report', ofKind('inspection-report'), 'main'],
    ['start-page', '/admin', 'main'],
    ['edit', `/admin/collections/news/${made.waiting}`, '.rich-text-lexical [contenteditable="true"]'],
  ] as const
  for (const [name, address, ready] of wanted) {
    await page.goto(address)
    await page.locator(ready).first().waitFor()
    await page.waitForLoadState('networkidle')
    await settle(page)
    const picture = await page.screenshot({ animations: 'disabled' })
    await sharp(picture)
      .webp({ quality: 78 })
      .toFile(path.join(folder, `${name}.webp`))
  }
  await context.close()
}
