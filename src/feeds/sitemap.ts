import { escapeXml } from './xml'

export type SitemapEntry = {
  /** A path of this site. */
  path: string
  /** When the page last changed for readers; left out when nobody can say. */
  changed?: Date
}

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

/** The list of the parts of a sitemap that is too long for one file. */
export const sitemapIndex = (parts: SitemapEntry[], siteUrl: string): string =>
  [
    declaration,
    `<sitemapindex ${namespace}>`,
    ...parts.map((part) => entry('sitemap', siteUrl, part)),
    '</sitemapindex>',
    '',
  ].join('\n')
