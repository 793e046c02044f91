import type { BasePayload } from 'payload'
import type { FeedContext } from './feed-item'
import { countNews, newsEntries, newsPerPart, otherEntries } from './load-sitemap'
import { sitemap, sitemapIndex } from './sitemap'

const partPath = (part: number | string) => `/sitemap.xml?part=${part}`

/**
 * The sitemap: one file while the news fits into a part, else a list of parts.
 *
 * @param part undefined for the whole or the list; `pages` or the number of a part of the news
 * @returns undefined for a part that does not exist
 */
export const buildSitemap = async (
  payload: BasePayload,
  { siteUrl, now }: FeedContext,
  part: string | undefined,
): Promise<string | undefined> => {
  if (part === 'pages') return sitemap(await otherEntries(payload, now), siteUrl)
  const parts = Math.max(1, Math.ceil((await countNews(payload, now)) / newsPerPart))
  if (part !== undefined) {
    const number = /^[1-9]\d{0,5}$/.test(part) ? Number(part) : 0
    return number >= 1 && number <= parts ? sitemap(await newsEntries(payload, now, number), siteUrl) : undefined
  }
  if (parts === 1) {
    const news = await newsEntries(payload, now, 1)
    return sitemap([...(await otherEntries(payload, now, news)), ...news], siteUrl)
  }
  const numbers = Array.from({ length: parts }, (_, n) => n + 1)
  return sitemapIndex(
    ['pages', ...numbers].map((name) => ({ path: partPath(name) })),
    siteUrl,
  )
}
