import type { Media } from '../../payload-types'
import { asText, escapeHtml } from './escape'
import { siteHref } from './links'
import type { RichTextOptions } from './state'

export type ImageSources = {
  src: string
  /** '' when there is one size only. */
  srcset: string
  width: number
  height: number
}

type ImageFile = { url: string; width: number; height: number }

/** How wide a picture in a story is drawn: the whole of a narrow screen, the text column of a wide one. */
export const storyImageSizes = '(min-width: 760px) 720px, 100vw'

const whole = (file: Partial<Record<keyof ImageFile, unknown>> | undefined): file is ImageFile =>
  Boolean(file?.url && file.width && file.height)

const address = (url: string, baseUrl?: string) => (url.startsWith('/') ? siteHref(url, baseUrl) : url)

/**
 * The files of an image for an <img>: `src` is the medium size, enough for most screens, and `srcset`
 * names each size once. A picture smaller than a size is stored there as it is, so widths can repeat.
 *
 * @param media populated, or an id or null when it is missing
 * @returns undefined if there is no picture to show
 */
export const imageSources = (
  media: Media | string | null | undefined,
  { baseUrl }: RichTextOptions = {},
): ImageSources | undefined => {
  if (!media || typeof media === 'string') return undefined
  const { small, medium, large } = media.sizes ?? {}
  const files = [small, medium, large].filter(whole).filter(({ width }, n, all) => {
    return all.findIndex((other) => other.width === width) === n
  })
  const original = whole(media) ? media : undefined
  const main = (whole(medium) ? medium : undefined) ?? files.at(-1) ?? original
  if (!main) return undefined
  const srcset = files.map(({ url, width }) => `${address(url, baseUrl)} ${width}w`).join(', ')
  return {
    src: address(main.url, baseUrl),
    srcset: files.length > 1 ? srcset : '',
    width: main.width,
    height: main.height,
  }
}

/** Only of what can't be seen through a placeholder is drawn. What can stands on light ground on dark pages, too. */
export const mayBeSeenThrough = ({ placeholder }: Media): boolean => !placeholder

/** An image with its text alternative, caption and credit; '' if it is missing. */
export const figureToHtml = (media: Media | string | null | undefined, options: RichTextOptions): string => {
  const sources = imageSources(media, options)
  if (!sources || !media || typeof media === 'string') return ''
  const attributes = [
    `src="${escapeHtml(sources.src)}"`,
    sources.srcset && `srcset="${escapeHtml(sources.srcset)}" sizes="${storyImageSizes}"`,
    `alt="${escapeHtml(asText(media.alt))}"`,
    `width="${Number(sources.width)}" height="${Number(sources.height)}"`,
    mayBeSeenThrough(media) && 'class="see-through"',
    'loading="lazy" decoding="async"',
  ]
  const caption = escapeHtml(asText(media.caption))
  const credit = media.credit ? `<span class="credit">Credit: ${escapeHtml(asText(media.credit))}</span>` : ''
  const words = [caption, credit].filter(Boolean).join(' ')
  const figcaption = words ? `<figcaption dir="auto">${words}</figcaption>` : ''
  return `<figure class="image"><img ${attributes.filter(Boolean).join(' ')}>${figcaption}</figure>`
}
