import type { Media } from '@/payload-types'
import { imageSources, mayBeSeenThrough } from '@/rich-text/images'

type Props = {
  media: Media
  sizes: string
  lazy?: boolean
  /** Beside a headline that says it all: hidden from screen readers. */
  decorative?: boolean
  /** Drawn in a shape of its own, around the point that the editor set. */
  cropped?: boolean
}

/** Returns where the point that matters lies, in tenths: a page has no inline styles. */
const focus = (side: 'across' | 'down', percent: number | null | undefined) =>
  typeof percent === 'number' ? ` cropped--${side}-${Math.round(percent / 10)}` : ''

const classesOf = (media: Media, cropped?: boolean): string | undefined =>
  [
    cropped ? `cropped${focus('across', media.focalX)}${focus('down', media.focalY)}` : '',
    mayBeSeenThrough(media) ? 'see-through' : '',
  ]
    .filter(Boolean)
    .join(' ') || undefined

/** An image in the sizes that were made of it. */
export const Picture = ({ media, sizes, lazy, decorative, cropped }: Props) => {
  const sources = imageSources(media)
  if (!sources) return null
  const { src, srcset, width, height } = sources
  return (
    <img
      // What is far down comes when it is near, and needs no stand-in.
      style={lazy || !media.placeholder ? undefined : { backgroundImage: `url(${media.placeholder})` }}
      className={classesOf(media, cropped)}
      src={src}
      srcSet={srcset || undefined}
      sizes={srcset ? sizes : undefined}
      width={width}
      height={height}
      alt={decorative ? '' : media.alt}
      loading={lazy ? 'lazy' : undefined}
      fetchPriority={lazy ? undefined : 'high'}
    />
  )
}

/** A picture with its caption and credit. */
export const Figure = ({ media, sizes }: { media: Media; sizes: string }) => (
  <figure className="image">
    <Picture media={media} sizes={sizes} />
    {(media.caption || media.credit) && (
      <figcaption dir="auto">
        {media.caption && <span className="caption">{media.caption}</span>}{' '}
        {media.credit && <span className="credit">Credit: {media.credit}</span>}
      </figcaption>
    )}
  </figure>
)
