import type { MailPictures } from '@collections/reader-parts'
import type { Media } from '@/payload-types'
import { pictureCuts, sharedPicture } from '@/site/share-image/image-of'
import { sharedImage } from '@/site/structured-data/publisher'

/** How wide the text of a mail is, in pixels. */
const mailWidth = 560

const whole = (media: Media, siteUrl: string) => {
  const { url, alt, width = 0, height = 0 } = sharedImage(media, siteUrl) ?? {}
  if (!url || !width) return undefined
  const drawn = Math.min(width, mailWidth)
  return { address: url, alt: alt ?? '', width: drawn, height: Math.round((height * drawn) / width) }
}

/** Drawn half as large as they are: most screens have two dots for one. */
const half = ({ width, height }: { width: number; height: number }) => ({ width: width / 2, height: height / 2 })

/** Pictures as every mail program shows them: JPEGs on the site, cut there where they have to have a shape. */
export const publicPictures =
  (siteUrl: string): MailPictures =>
  (media, cut) =>
    cut
      ? { address: sharedPicture(media, siteUrl, cut), alt: media.alt, ...half(pictureCuts[cut]) }
      : whole(media, siteUrl)

/**
 * The same for whoever may see the draft: pictures that are not public yet have no other address than their own, and
 * come in the shape that they have.
 */
export const draftPictures: MailPictures = (media, cut) => {
  const { url, width, height } = media.sizes?.medium?.url ? media.sizes.medium : media
  if (!url || !width || !height) return undefined
  if (cut) return { address: url, alt: media.alt, ...half(pictureCuts[cut]) }
  const drawn = Math.min(width, mailWidth)
  return { address: url, alt: media.alt, width: drawn, height: Math.round((height * drawn) / width) }
}
