import { type NewsPart, newsEntries, newsParts, partChanged } from '@collections/news/feed-parts'
import type { BasePayload } from 'payload'
import { loadCouncil } from './channels'
import type { FeedContext } from './feed-item'
import { latestEntries, otherEntries } from './load-sitemap'
import { newest, newsSitemap, type SitemapEntry, sitemap, sitemapIndex } from './sitemap'

const partPath = (part: number | string) => `/sitemap.xml?part=${part}`

/** The list of the parts, and when something in each last changed. */
const listOfParts = async (payload: BasePayload, now: Date, parts: NewsPart[]): Promise<SitemapEntry[]> => {
  const pages = newest(await otherEntries(payload, now))
  const [latest] = await latestEntries(payload, now)
  const list: SitemapEntry[] = [
    { path: partPath('pages'), changed: pages },
    { path: partPath('latest'), changed: latest && new Date(latest.published) },
  ]
  // One after the other: the site answers readers between them.
  for (const [at, part] of parts.entries())
    list.push({ path: partPath(at + 1), changed: await partChanged(payload, now, part) })
  return list
}

/**
 * The sitemap: one file while the news fits into a part, else a list of parts.
 *
 * @param part undefined for the whole or the list; `pages`, `latest` or the number of a part of the news
 * @param findParts of the news, which cost something to find and are the same for a while
 * @returns undefined for a part that does not exist
 */
export const buildSitemap = async (
  payload: BasePayload,
  { siteUrl, now }: FeedContext,
  part: string | undefined,
  findParts: () => Promise<NewsPart[]> = () => newsParts(payload, now),
): Promise<string | undefined> => {
  if (part === 'pages') return sitemap(await otherEntries(payload, now), siteUrl)
  if (part === 'latest')
    return newsSitemap(await latestEntries(payload, now), (await loadCouncil(payload)).name, siteUrl)
  const parts = await findParts()
  if (part !== undefined) {
    const asked = /^[1-9]\d{0,5}$/.test(part) ? parts[Number(part) - 1] : undefined
    return asked && sitemap(await newsEntries(payload, now, asked), siteUrl)
  }
  if (parts.length > 1) return sitemapIndex(await listOfParts(payload, now, parts), siteUrl)
  const news = parts[0] ? await newsEntries(payload, now, parts[0]) : []
  return sitemap([...(await otherEntries(payload, now, news)), ...news], siteUrl)
}
