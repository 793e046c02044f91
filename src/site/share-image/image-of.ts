import { createHash } from 'node:crypto'
import type { SiteSettings } from '../queries/site-settings'
import type { SharedImage } from '../structured-data/publisher'

/** The types whose documents have an image made for them when they have none of their own. */
export const drawnTypes = ['news', 'consultations', 'inspection-reports', 'service-notices', 'pages'] as const
export type DrawnType = (typeof drawnTypes)[number]

export const imageSize = { width: 1200, height: 630 } as const

/** Everything that is drawn. */
export type Drawn = Pick<SiteSettings, 'name' | 'primaryColour' | 'accentColour'> & { title: string }

export const drawnFor = (title: string, { name, primaryColour, accentColour }: SiteSettings): Drawn => ({
  title,
  name,
  primaryColour,
  accentColour,
})

/** Another image has another address: those who show links keep what is at one for weeks. */
const versionOf = ({ title, name, primaryColour, accentColour }: Drawn): string =>
  createHash('sha256')
    .update(JSON.stringify([title, name, primaryColour, accentColour]))
    .digest('base64url')
    .slice(0, 8)

/** A document whose image is made. */
export type Pictured = { type: DrawnType; slug?: string | null }

/** The image that is made for a document, as others are told of it. */
export const madeImage = ({ type, slug }: Pictured, drawn: Drawn, siteUrl: string): SharedImage => ({
  url: `${siteUrl}/share-image/${type}/${slug}.png?v=${versionOf(drawn)}`,
  alt: `${drawn.title} – ${drawn.name}`,
  ...imageSize,
})
