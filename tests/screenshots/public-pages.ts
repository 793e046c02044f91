import type { Browser } from '@playwright/test'
import { addressOf, kinds } from '../e2e/kinds'
import { siteUrl } from './pictured-site'
import type { Made } from './still-to-come'

/** A page that is pictured: the name of its files, and where it stands. */
export type Pictured = { name: string; address: string; prints?: boolean }

const fileName = (kind: string): string => kind.replace(/\W+/g, '-')

/** What is printed, and should look like a press release or a notice on a door. */
const printed = ['article', 'consultation', 'inspection report', 'service notice']

/** Every kind of public page with its address on the sample council's site. */
export const publicPages = async (browser: Browser, made: Made): Promise<Pictured[]> => {
  const context = await browser.newContext({ baseURL: siteUrl })
  const pages = await Promise.all(
    kinds.map(async ([kind, list, link]) => ({
      name: fileName(kind),
      address: await addressOf(context.request, list, link),
      prints: printed.includes(kind),
    })),
  )
  await context.close()
  return [
    ...pages,
    { name: 'consultations-closed', address: '/search?q=&type=consultations&state=closed' },
    { name: 'search-misspelt', address: '/search?q=libary' },
    { name: 'news-page-2', address: '/news?page=2' },
    { name: 'standing-page', address: '/contact' },
    { name: 'article-withdrawn', address: made.withdrawn },
    { name: 'article-gone', address: made.gone },
    { name: 'preview', address: made.preview },
    { name: 'feed-in-a-browser', address: '/news/feed.xml' },
  ]
}
