import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { siteUrl } from './pictured-site'
import type { Pictured } from './public-pages'

/** A phone, a tablet, a laptop, and a large screen. */
const everyWidth = [390, 768, 1280, 1920]
const asked = process.argv.slice(2).map(Number)
export const widths = asked.some(Boolean) ? asked.filter(Boolean) : everyWidth
export const schemes = ['light', 'dark'] as const

/** A4 less its margins, in CSS pixels. */
const paper = 718

/** Waits until everything is drawn, also what a reader would have to scroll to. */
export const settle = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    if (!document.images) return
    const images = [...document.images]
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
    await document.fonts.ready
  })
}

/** The browser itself is asked: a page that is no HTML, such as a feed, has nowhere to put Playwright's styles. */
const picture = async (page: Page, file: string): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const { cssContentSize } = await session.send('Page.getLayoutMetrics')
  const { width = cssContentSize.width } = page.viewportSize() ?? {}
  const clip = { x: 0, y: 0, width, height: Math.ceil(cssContentSize.height), scale: 1 }
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip })
  await session.detach()
  writeFileSync(file, Buffer.from(data, 'base64'))
}

/** Takes each page at every width in both schemes; the page is loaded once. */
export const takePages = async (browser: Browser, pages: Pictured[], folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const context = await browser.newContext({ baseURL: siteUrl, locale: 'en-GB' })
  const page = await context.newPage()
  for (const { name, address } of pages) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        await settle(page)
        await picture(page, path.join(folder, `${name}-${width}-${colorScheme}.png`))
      }
    }
    console.log(`  ${name}`)
  }
  await context.close()
}

/** Takes what is printed as a PDF and as a picture of the same. */
export const takePrints = async (browser: Browser, pages: Pictured[], folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const context = await browser.newContext({ baseURL: siteUrl, viewport: { width: paper, height: 1000 } })
  const page = await context.newPage()
  for (const { name, address } of pages.filter(({ prints }) => prints)) {
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    await settle(page)
    await picture(page, path.join(folder, `${name}.png`))
    await page.pdf({ path: path.join(folder, `${name}.pdf`), format: 'A4', preferCSSPageSize: true })
    await page.emulateMedia({ media: null })
  }
  await context.close()
}
