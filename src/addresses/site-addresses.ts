import type { AddressForm } from '@collections/definition'
import { type PageType, paged } from '@collections/definitions'

/*
 * Every address that the public site can have: what no row stands for is no page, is not asked of Next.js
 * and is never kept. A test compares the rows with the folders of `src/app/(site)`.
 */

/** Says what may stand in place of a part that is not given. */
const parts: Record<string, string> = {
  slug: '[a-z0-9]+(?:-[a-z0-9]+)*',
  /** Its committee, and what stands on the agenda of a meeting. */
  committee: '[a-z0-9]+(?:-[a-z0-9]+)*',
  item: '[a-z0-9]+(?:-[a-z0-9]+)*',
  year: '\\d{4}',
  month: '(?:0[1-9]|1[0-2])',
  /** A content type. */
  collection: '[a-z]+(?:-[a-z]+)*',
  /** An upload's name. */
  file: '[^/]+',
  image: '[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:png|jpg)',
  /** Opens what is one person's; one that ends several things is longer. */
  token: '(?:[a-z2-7]{13}){2,42}',
}

/** Addresses that no type of content owns. */
const ownAddresses: AddressForm[] = [
  { path: '/' },
  { path: '/.well-known/security.txt' },
  { path: '/apple-touch-icon.png' },
  { path: '/favicon.ico' },
  { path: '/files/[file]' },
  { path: '/images/[file]' },
  { path: '/robots.txt' },
  { path: '/search', parameters: ['month', 'page', 'q', 'sort', 'state', 'topic', 'type', 'year'] },
  { path: '/search/feed.xml', parameters: ['month', 'q', 'state', 'topic', 'type', 'year'] },
  { path: '/share-image/[collection]/[image]' },
  { path: '/sitemap.xml', parameters: ['part'] },
  { path: '/subscribe', personal: true },
  { path: '/subscribe/confirm/[token]', personal: true },
  { path: '/subscribe/sent', personal: true },
  { path: '/subscriptions/[token]', personal: true },
  { path: '/subscriptions/[token]/data.json', personal: true },
  { path: '/unsubscribe/[token]', personal: true },
]

export const siteAddresses: readonly AddressForm[] = [
  ...ownAddresses,
  ...paged.flatMap(({ addresses }): readonly AddressForm[] => addresses),
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

/** The last part of its path is a document’s own. */
export const isOfDocument = ({ path }: Pick<AddressForm, 'path'>): boolean => /\/\[(?:slug|item)\]$/.test(path)

const typesOfPages = new Map(
  paged.flatMap(({ slug, addresses }: { slug: PageType; addresses: readonly AddressForm[] }) =>
    addresses.filter(isOfDocument).map((form) => [form, slug] as const),
  ),
)

/** The type of document that can stand at a path. */
export const typeOfPage = (path: string): PageType | undefined => {
  const form = formOfAddress(path)
  return form && typesOfPages.get(form)
}

/** Returns whether the site itself answers at a path, whatever is published. */
export const isSitesOwn = (path: string): boolean => {
  const form = formOfAddress(path)?.path
  return notPages.has(firstPart(path)) || (form !== undefined && !/\[(?:slug|file)\]/.test(form))
}
