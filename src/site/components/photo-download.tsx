import type { Media } from '../../payload-types'
import { fileSize } from '../rich-text/files'

const formats: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'image/gif': 'GIF',
}

const about = ({ mimeType, width, height, filesize }: Media): string =>
  [
    formats[mimeType ?? ''],
    width && height ? `${width} by ${height} pixels` : undefined,
    filesize ? fileSize(filesize) : undefined,
  ]
    .filter(Boolean)
    .join(', ')

/** For journalists: a photograph as it was taken, with what has to be printed beside it. */
export const PhotoDownload = ({ media }: { media: Media }) => {
  if (!media.url) return null
  const href = `${media.url}${media.url.includes('?') ? '&' : '?'}download`
  return (
    <section className="photo-download" aria-label="The photo for the press">
      <p>
        <a href={href}>Download the photo</a> ({about(media)})
      </p>
      {media.caption && (
        <p className="photo-download__words" dir="auto">
          Caption: {media.caption}
        </p>
      )}
      {media.credit && (
        <p className="photo-download__words" dir="auto">
          Credit: {media.credit}
        </p>
      )}
    </section>
  )
}
