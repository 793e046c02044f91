import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { buildUnlessCurrent } from '@/page-server/build'
import { startSite } from '../../bench/site'
import { ensureBrowser } from '../e2e/browser'
import { takeAdmin } from './admin-states'
import { takeForReadme } from './for-readme'
import { administrator, siteSettings, siteUrl } from './pictured-site'
import { publicPages } from './public-pages'
import { newContent } from './still-to-come'
import { subscribe } from './subscribed'
import { takePages, takePrints } from './take'
import { takeMails } from './take-mails'

/*
 * `npm run screenshots` starts the site on data of its own and takes every kind of public page at four
 * widths, light and dark, some of them as they print, and the states of the admin that staff see most.
 * `npm run screenshots -- public print mail admin empty` takes only the parts that are named; `readme` renews the pictures
 * that the README shows. `npm run screenshots -- admin 390 1280` takes these widths alone.
 */

const folder = path.resolve('screenshots')
const words = process.argv.slice(2).filter((word) => !Number(word))
const isWanted = (part: string): boolean => words.length === 0 || words.includes(part)

const withSite = async (sample: boolean, data: string, take: () => Promise<void>): Promise<void> => {
  const running = await startSite(siteSettings(path.join(data, sample ? 'council' : 'empty'), sample))
  try {
    await take()
  } finally {
    await running.stop()
  }
}

const emptyPages = [
  { name: 'empty-site-home', address: '/' },
  { name: 'empty-site-news', address: '/news' },
  { name: 'empty-site-consultations', address: '/consultations' },
  { name: 'empty-site-search', address: '/search?q=bins' },
  { name: 'empty-site-accessibility', address: '/accessibility' },
]

const takeAll = async (browser: Browser, data: string): Promise<void> => {
  if (['public', 'print', 'mail', 'admin'].some(isWanted) || words.includes('readme'))
    await withSite(true, data, async () => {
      const outbox = path.join(data, 'council/outbox')
      const pagesOfResident = await subscribe(siteUrl, outbox)
      const made = await newContent(siteUrl, administrator)
      const pages = [...(await publicPages(browser, made)), ...(await pagesOfResident())]
      if (isWanted('public')) await takePages(browser, pages, path.join(folder, 'public'))
      if (isWanted('print')) await takePrints(browser, pages, path.join(folder, 'print'))
      if (isWanted('mail')) await takeMails(browser, outbox, path.join(folder, 'mail'))
      if (words.includes('readme')) await takeForReadme(browser, pages, made, path.resolve('docs/pictures'))
      if (isWanted('admin')) await takeAdmin(browser, made, path.join(folder, 'admin'))
    })
  if (isWanted('empty')) await withSite(false, data, () => takePages(browser, emptyPages, path.join(folder, 'public')))
}

const begun = performance.now()
const executablePath = ensureBrowser()
await buildUnlessCurrent(process.cwd())
if (words.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const data = mkdtempSync(path.join(tmpdir(), 'newsroom-screenshots-'))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] })
try {
  await takeAll(browser, data)
} finally {
  await browser.close()
  rmSync(data, { recursive: true, force: true })
}
console.log(`\nThe screenshots are in ${folder} (${Math.round((performance.now() - begun) / 1000)} s).`)
