import type { Media } from '@/payload-types'
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

/** Says how wide a picture in a story is drawn: the whole of a narrow screen, the content column of a wide one. */
export const storyImageSizes = '(min-width: 60em) 890px, 100vw'

/** Two abreast in the content column, and one in a narrow one. */
export const halfImageSizes = '(min-width: 60em) 430px, (min-width: 40em) 50vw, 100vw'

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

type Drawn = {
  /** How wide it is drawn, as in `sizes` of an <img>. */
  sizes: string
  /** Said beside it already: hidden from screen readers. */
  decorative?: boolean
}

type MaybeMedia = Media | string | null | undefined

/** An <img> with its text alternative, which comes when it is near; '' if it is missing. */
export const imgToHtml = (media: MaybeMedia, { sizes, decorative }: Drawn, options: RichTextOptions): string => {
  const sources = imageSources(media, options)
  if (!sources || !media || typeof media === 'string') return ''
  const attributes = [
    `src="${escapeHtml(sources.src)}"`,
    sources.srcset && `srcset="${escapeHtml(sources.srcset)}" sizes="${sizes}"`,
    `alt="${decorative ? '' : escapeHtml(asText(media.alt))}"`,
    `width="${Number(sources.width)}" height="${Number(sources.height)}"`,
    mayBeSeenThrough(media) && 'class="see-through"',
    'loading="lazy" decoding="async"',
  ]
  return `<img ${attributes.filter(Boolean).join(' ')}>`
}

/** An image with its text alternative, caption and credit; '' if it is missing. @param sizes how wide it is drawn */
export const figureToHtml = (media: MaybeMedia, options: RichTextOptions, sizes = storyImageSizes): string => {
  const img = imgToHtml(media, { sizes }, options)
  if (!img || !media || typeof media === 'string') return ''
  const caption = media.caption ? `<span class="caption">${escapeHtml(asText(media.caption))}</span>` : ''
  const credit = media.credit ? `<span class="credit">Credit: ${escapeHtml(asText(media.credit))}</span>` : ''
  const words = [caption, credit].filter(Boolean).join(' ')
  const figcaption = words ? `<figcaption dir="auto">${words}</figcaption>` : ''
  return `<figure class="image">${img}${figcaption}</figure>`
}
