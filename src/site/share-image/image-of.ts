import { createHash } from 'node:crypto'
import type { Media } from '../../payload-types'
import type { Hex } from '../brand/colour'
import type { SiteSettings } from '../queries/site-settings'
import type { SharedImage } from '../structured-data/publisher'

/** The types whose documents have an image made for them when they have none of their own. */
export const drawnTypes = ['news', 'consultations', 'inspection-reports', 'service-notices', 'pages', 'topics'] as const
export type DrawnType = (typeof drawnTypes)[number]

/** The site's own lists, by the first part of their addresses, as they are shown where they are shared. */
const lists: Record<string, string> = {
  home: 'News, consultations and service notices',
  news: 'News',
  consultations: 'Consultations',
  inspections: 'Inspections',
  'service-notices': 'Service notices',
  topics: 'Topics',
}

/** What is drawn for one of the site's lists; undefined if there is no such list. */
export const titleOfList = (name: string): string | undefined => (Object.hasOwn(lists, name) ? lists[name] : undefined)

/** The list that an address belongs to, as the image of it is told. */
export const listAt = (address: string, isHome = false): Pictured | undefined => {
  const slug = isHome ? 'home' : (address.split(/[/?]/, 2)[1] ?? '')
  return titleOfList(slug) ? { type: 'list', slug } : undefined
}

export const imageSize = { width: 1200, height: 630 } as const

/** Everything that is drawn. */
export type Drawn = { title: string; name: string; primaryColour: Hex; accentColour: Hex }

/** Shared pictures are drawn in the colours of light pages: nobody knows where they will be seen. */
export const drawnFor = (title: string, { name, brand }: SiteSettings): Drawn => ({
  title,
  name,
  primaryColour: brand.light.primary,
  accentColour: brand.light.accent,
})

/** Another image has another address: those who show links keep what is at one for weeks. */
const versionOf = ({ title, name, primaryColour, accentColour }: Drawn): string =>
  createHash('sha256')
    .update(JSON.stringify([title, name, primaryColour, accentColour]))
    .digest('base64url')
    .slice(0, 8)

/** As wide as those who show links draw a picture at most; larger ones are often not taken. */
export const sharedWidth = 1200

/**
 * Where a picture stands as others take it: a JPEG, since many who show links and feeds read neither
 * WebP nor AVIF. It has another address once the picture is another.
 */
export const sharedPicture = (
  { id, filename, filesize, updatedAt }: Pick<Media, 'id' | 'filename' | 'filesize' | 'updatedAt'>,
  siteUrl: string,
): string => {
  const version = createHash('sha256')
    .update(JSON.stringify([filename, filesize, updatedAt]))
    .digest('base64url')
  return `${siteUrl}/share-image/media/${id}.jpg?v=${version.slice(0, 8)}`
}

/** What an image is made for: a document, or a list of the site's own. */
export type Pictured = { type: DrawnType | 'list'; slug?: string | null }

/** The image that is made for a document, as others are told of it. */
export const madeImage = ({ type, slug }: Pictured, drawn: Drawn, siteUrl: string): SharedImage => ({
  url: `${siteUrl}/share-image/${type}/${slug}.png?v=${versionOf(drawn)}`,
  alt: `${drawn.title} – ${drawn.name}`,
  ...imageSize,
})
