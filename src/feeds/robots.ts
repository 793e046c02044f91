/**
 * Returns what crawlers may fetch: everything public, with its pictures and documents. Search results are
 * left out, since there is no end of them, and what is one person's.
 */
export const robots = (siteUrl: string): string =>
  [
    'User-agent: *',
    'Allow: /',
    'Disallow: /admin',
    'Disallow: /api',
    'Allow: /api/media/file/',
    'Allow: /api/documents/file/',
    'Disallow: /internal',
    'Disallow: /search?',
    'Disallow: /subscribe$',
    'Disallow: /subscribe?',
    'Disallow: /subscribe/',
    'Disallow: /subscriptions/',
    'Disallow: /unsubscribe/',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/sitemap.xml?part=latest`,
    '',
  ].join('\n')
