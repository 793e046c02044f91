import type { GovernmentOrganization, ImageObject, WebSite } from 'schema-dts'
import type { Media } from '@/payload-types'
import { sharedPicture, sharedWidth } from '@/site/share-image/image-of'

/** Describes where a page is published: the council and the site's own address, without a slash at its end. */
export type Publisher = { name: string; siteUrl: string; logo?: Media }

/** The address that stands for the council in everything that says who published it. */
const councilId = (siteUrl: string): string => `${siteUrl}/#council`

export type SharedImage = { url: string; alt: string; width?: number; height?: number }

/** A picture for elsewhere on the web, by an absolute address; undefined if it has no file. */
export const sharedImage = (media: Media | undefined, siteUrl: string): SharedImage | undefined => {
  const { large, medium, small } = media?.sizes ?? {}
  const file = [large, medium, small, media].find((candidate) => candidate?.url)
  if (!media || !file) return undefined
  const { width, height } = file
  const scale = width ? Math.min(1, sharedWidth / width) : 1
  const size = width && height ? { width: Math.round(width * scale), height: Math.round(height * scale) } : {}
  return { url: sharedPicture(media, siteUrl), alt: media.alt, ...size }
}

/** The same for programs. */
export const imageObject = (image: SharedImage | undefined): ImageObject | undefined => {
  if (!image) return undefined
  const { url, alt, width, height } = image
  return { '@type': 'ImageObject', url, caption: alt, width: width?.toString(), height: height?.toString() }
}

/** The council, as publisher and author of what it publishes. */
export const organization = ({ name, siteUrl, logo }: Publisher): GovernmentOrganization => ({
  '@type': 'GovernmentOrganization',
  '@id': councilId(siteUrl),
  name,
  url: `${siteUrl}/`,
  logo: imageObject(sharedImage(logo, siteUrl)),
})

/** The site, and how a search engine asks it something. */
export const webSite = ({ name, siteUrl }: Publisher): WebSite => ({
  '@type': 'WebSite',
  name: `${name} newsroom`,
  url: `${siteUrl}/`,
  inLanguage: 'en-GB',
  publisher: { '@id': councilId(siteUrl) },
  // `query-input` is Google's own addition to the vocabulary.
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } as WebSite['potentialAction'],
})
