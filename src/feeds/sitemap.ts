import { languageOfDocument } from '@/site/document/written-in'
import { dateTimeWithOffset } from '@/words/dates'
import { escapeXml } from './xml'

export type SitemapEntry = {
  /** A path of this site. */
  path: string
  /** Says when the page last changed for readers; left out when nobody can say. */
  changed?: Date
}

/** A news item that went live just now. */
export type LatestEntry = { path: string; title: string; published: string; language?: string | null }

/** As search engines want it: ISO 639, and two names of their own for Chinese. */
const newsLanguage = (entry: LatestEntry): string => {
  const language = languageOfDocument(entry)
  if (!language.startsWith('zh')) return language.split('-')[0] as string
  return language === 'zh-Hant' ? 'zh-tw' : 'zh-cn'
}

export type Addressed = { address?: string | null }

export const later = (a: Date | undefined, b: Date | undefined): Date | undefined =>
  a && b ? (a > b ? a : b) : (a ?? b)

/** Returns when the last of some pages changed, as far as anybody knows. */
export const newest = (entries: { changed?: Date }[]): Date | undefined =>
  entries.reduce<Date | undefined>((found, { changed }) => later(found, changed), undefined)

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const entry = (element: 'url' | 'sitemap', siteUrl: string, { path, changed }: SitemapEntry): string => {
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
  return `<${element}><loc>${escapeXml(`${siteUrl}${path}`)}</loc>${lastmod}</${element}>`
}

/** A sitemap as sitemaps.org describes it: at most 50,000 addresses. */
export const sitemap = (entries: SitemapEntry[], siteUrl: string): string =>
  [declaration, `<urlset ${namespace}>`, ...entries.map((page) => entry('url', siteUrl, page)), '</urlset>', ''].join(
    '\n',
  )

const newsNamespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

/**
 * The latest news, as search engines want it of newsrooms.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 *
 * @param council the publication's name
 */
export const newsSitemap = (entries: LatestEntry[], council: string, siteUrl: string): string => {
  const publication = (entry: LatestEntry) =>
    `<news:name>${escapeXml(council)}</news:name><news:language>${newsLanguage(entry)}</news:language>`
  const news = (entry: LatestEntry) => {
    const { path, title, published } = entry
    return (
      `<url><loc>${escapeXml(`${siteUrl}${path}`)}</loc><news:news>` +
      `<news:publication>${publication(entry)}</news:publication>` +
      `<news:publication_date>${dateTimeWithOffset(published)}</news:publication_date>` +
      `<news:title>${escapeXml(title)}</news:title></news:news></url>`
    )
  }
  return [declaration, `<urlset ${namespace} ${newsNamespace}>`, ...entries.map(news), '</urlset>', ''].join('\n')
}

/** The list of the parts of a sitemap that is too long for one file. */
export const sitemapIndex = (parts: SitemapEntry[], siteUrl: string): string =>
  [
    declaration,
    `<sitemapindex ${namespace}>`,
    ...parts.map((part) => entry('sitemap', siteUrl, part)),
    '</sitemapindex>',
    '',
  ].join('\n')
