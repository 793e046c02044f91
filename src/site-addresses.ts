/*
 * Every address that the public site can have: what no row stands for is no page, is not asked of Next.js
 * and is never kept. A test compares the rows with the folders of `src/app/(site)`.
 */

type AddressForm = {
  /** A path as Next.js names its folders: `[slug]` stands for one part of that kind. */
  path: string
  /** Parameters of the query that make another page of it, by the alphabet; all others lead to the same. */
  parameters?: string[]
}

/** What may stand in place of a part that is not given. */
const parts: Record<string, string> = {
  slug: '[a-z0-9]+(?:-[a-z0-9]+)*',
  year: '\\d{4}',
  month: '(?:0[1-9]|1[0-2])',
  /** A content type. */
  collection: '[a-z]+(?:-[a-z]+)*',
  /** An upload's name. */
  file: '[^/]+',
  image: '[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:png|jpg)',
}

export const siteAddresses: readonly AddressForm[] = [
  { path: '/' },
  { path: '/[slug]' },
  { path: '/.well-known/security.txt' },
  { path: '/apple-touch-icon.png' },
  { path: '/consultations', parameters: ['page', 'state'] },
  { path: '/consultations/[slug]' },
  { path: '/consultations/[slug]/calendar.ics', parameters: ['event'] },
  { path: '/consultations/calendar.ics' },
  { path: '/consultations/feed.xml', parameters: ['page'] },
  { path: '/favicon.ico' },
  { path: '/files/[file]' },
  { path: '/images/[file]' },
  { path: '/inspections', parameters: ['inspectorate', 'page', 'service'] },
  { path: '/inspections/[slug]' },
  { path: '/inspections/feed.xml', parameters: ['page'] },
  { path: '/news', parameters: ['page'] },
  { path: '/news/[year]', parameters: ['page'] },
  { path: '/news/[year]/[month]', parameters: ['page'] },
  { path: '/news/[year]/[slug]' },
  { path: '/news/archive', parameters: ['month', 'page', 'q', 'sort', 'topic', 'type', 'year'] },
  { path: '/news/archive/feed.xml', parameters: ['month', 'q', 'topic', 'type', 'year'] },
  { path: '/news/atom.xml', parameters: ['page'] },
  { path: '/news/feed.json', parameters: ['page'] },
  { path: '/news/feed.xml', parameters: ['page'] },
  { path: '/robots.txt' },
  { path: '/search', parameters: ['month', 'page', 'q', 'sort', 'state', 'topic', 'type', 'year'] },
  { path: '/search/feed.xml', parameters: ['month', 'q', 'state', 'topic', 'type', 'year'] },
  { path: '/service-notices', parameters: ['month'] },
  { path: '/service-notices/[slug]' },
  { path: '/service-notices/feed.xml', parameters: ['page'] },
  { path: '/share-image/[collection]/[image]' },
  { path: '/sitemap.xml', parameters: ['part'] },
  { path: '/topics' },
  { path: '/topics/[slug]', parameters: ['page'] },
  { path: '/topics/[slug]/feed.xml' },
]

/** First parts of addresses that are no pages: the admin, the API, what is not public, files of the site. */
const notPages = new Set(['_next', 'admin', 'api', 'assets', 'healthz', 'internal', 'metrics', 'preview', 'readyz'])

const firstPart = (path: string): string => path.split('/', 2)[1] as string

/** First parts of addresses that are not there for a page of the council's own. */
export const takenFirstParts: ReadonlySet<string> = new Set([
  ...notPages,
  ...siteAddresses
    // Beside the files there is room for a page.
    .filter(({ path }) => !path.endsWith('/[file]'))
    .map(({ path }) => firstPart(path))
    .filter((part) => part && !part.startsWith('[')),
])

const isGiven = ({ path }: AddressForm): boolean => !path.includes('[')

const given = new Map(siteAddresses.filter(isGiven).map((form) => [form.path, form]))

const patterns = siteAddresses
  .filter((form) => !isGiven(form))
  .map((form) => {
    const pattern = form.path.replaceAll('.', '\\.').replace(/\[(\w+)\]/g, (_, name: string) => parts[name] as string)
    return { form, pattern: new RegExp(`^${pattern}$`) }
  })

/**
 * The form of a page's address, or of a feed's or any other part of the public site.
 *
 * @param path a path in its normal form
 * @returns undefined when the site can have nothing at this path, whatever is published
 */
export const formOfAddress = (path: string): AddressForm | undefined => {
  const form = given.get(path)
  if (form) return form
  if (notPages.has(firstPart(path))) return undefined
  return patterns.find(({ pattern }) => pattern.test(path))?.form
}

/** Whether the site itself answers at a path, whatever is published. */
export const isSitesOwn = (path: string): boolean => {
  const form = formOfAddress(path)?.path
  return notPages.has(firstPart(path)) || (form !== undefined && !/\[(?:slug|file)\]/.test(form))
}
