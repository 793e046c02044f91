import { createHash } from 'node:crypto'
import type { TypeDefinition } from '@collections/definition'
import { listedTypes, type PageType } from '@collections/definitions'
import type { Hex } from '@/brand/colour'
import { placeLogo } from '@/brand/logo-place'
import { readEnvironment } from '@/environment'
import type { Media } from '@/payload-types'
import type { SiteSettings } from '@/site/queries/site-settings'
import type { SharedImage } from '@/site/structured-data/publisher'
import { longDate } from '@/words/dates'

/** The site's own lists, by the first part of their addresses, as they are shown where they are shared. */
const lists: Record<string, string> = {
  home: 'News, consultations and service notices',
  ...Object.fromEntries(listedTypes.map(({ path, listTitle }) => [path.slice(1), listTitle])),
}

/** Returns what is drawn for one of the site's lists; undefined if there is no such list. */
export const titleOfList = (name: string): string | undefined => (Object.hasOwn(lists, name) ? lists[name] : undefined)

/** The list that an address belongs to, as the image of it is told. */
export const listAt = (address: string, isHome = false): Pictured | undefined => {
  const slug = isHome ? 'home' : (address.split(/[/?]/, 2)[1] ?? '')
  return titleOfList(slug) ? { type: 'list', slug } : undefined
}

export const imageSize = { width: 1200, height: 630 } as const

/** Everything that is drawn. */
export type Drawn = {
  title: string
  name: string
  primaryColour: Hex
  accentColour: Hex
  accentOnPrimary: Hex
  /** What it is, and its date. */
  kicker?: string
  /** Where the site is. */
  host?: string
  /** The file of the council's logo, and when it last changed. */
  logo?: { filename: string; updatedAt: string }
  /** The document's own picture, which stands beside the title. */
  picture?: DrawnPicture
}

/** A picture as it is drawn: its file, when it last changed, and what must be seen of it, in hundredths. */
export type DrawnPicture = { filename: string; updatedAt: string; focalX?: number; focalY?: number }

const drawnPicture = (media: Media | undefined): DrawnPicture | undefined =>
  media?.filename
    ? {
        filename: media.filename,
        updatedAt: media.updatedAt,
        focalX: media.focalX ?? undefined,
        focalY: media.focalY ?? undefined,
      }
    : undefined

/**
 * Shared pictures are drawn in the colours of light pages: nobody knows where they will be seen.
 *
 * @param picture the document's own
 */
export const drawnFor = (
  title: string,
  site: SiteSettings,
  { kicker, picture }: { kicker?: string; picture?: Media } = {},
): Drawn => {
  const { light } = site.brand
  const logo = placeLogo(light, site)
  return {
    title,
    name: site.name,
    primaryColour: light.brand,
    accentColour: light.accent,
    accentOnPrimary: light.accentOnBrand,
    kicker,
    host: new URL(readEnvironment().siteUrl).host,
    // One that needs a plate of its own is left out: the name says whose it is.
    logo:
      logo?.media.filename && !logo.plate
        ? { filename: logo.media.filename, updatedAt: logo.media.updatedAt }
        : undefined,
    picture: drawnPicture(picture),
  }
}

type Kicked = Pick<TypeDefinition, 'kinds' | 'labels'> & Partial<Pick<TypeDefinition, 'lifetime' | 'sharedAs'>>

/** "Press release · 24 November 2026": what a document is, and from when, or the day that matters of it. */
export const kickerOf = ({ kinds, labels, lifetime, sharedAs }: Kicked, document: object): string => {
  const values = document as Record<string, unknown>
  const own = sharedAs?.(values)
  const named = own?.kind ?? values.kind
  const kind = kinds.find(({ value }) => value === named) ?? (kinds.length === 1 ? kinds[0] : undefined)
  const from = sharedAs ? own?.date : lifetime?.from && values[lifetime.from]
  const date = (typeof from === 'string' && from) || from instanceof Date ? longDate(from) : undefined
  return [kind?.label ?? labels.singular, date].filter(Boolean).join(' · ')
}

/** Another image has another address: those who show links keep what is at one for weeks. */
const versionOf = (drawn: Drawn): string =>
  createHash('sha256').update(JSON.stringify(drawn)).digest('base64url').slice(0, 8)

/** As wide as those who show links draw a picture at most; larger ones are often not taken. */
export const sharedWidth = 1200

/** The shapes into which a picture is cut for mails, around what must be seen of it, in pixels: twice as large as drawn. */
export const pictureCuts = {
  small: { width: 264, height: 176 },
  square: { width: 144, height: 144 },
} as const

export type PictureCut = keyof typeof pictureCuts

/**
 * Returns where a picture stands as others take it: a JPEG, since many who show links and feeds read neither
 * WebP nor AVIF. It has another address once the picture is another.
 *
 * @param cut the shape that it is cut into; the whole picture without
 */
export const sharedPicture = (
  { id, filename, filesize, updatedAt }: Pick<Media, 'id' | 'filename' | 'filesize' | 'updatedAt'>,
  siteUrl: string,
  cut?: PictureCut,
): string => {
  const version = createHash('sha256')
    .update(JSON.stringify([filename, filesize, updatedAt]))
    .digest('base64url')
  return `${siteUrl}/share-image/media/${id}${cut ? `-${cut}` : ''}.jpg?v=${version.slice(0, 8)}`
}

/** Describes what an image is made for: a document, or a list of the site's own. */
export type Pictured = { type: PageType | 'list'; slug?: string | null; kicker?: string }

/** The image that is made for a document, as others are told of it. A photograph is several times as heavy as a PNG. */
export const madeImage = ({ type, slug }: Pictured, drawn: Drawn, siteUrl: string): SharedImage => ({
  url: `${siteUrl}/share-image/${type}/${slug}.${drawn.picture ? 'jpg' : 'png'}?v=${versionOf(drawn)}`,
  alt: `${drawn.title} – ${drawn.name}`,
  ...imageSize,
})
