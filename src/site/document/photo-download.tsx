import type { Media } from '@/payload-types'
import { fileSize } from '@/rich-text/files'

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
    width && height ? `${width} × ${height}` : undefined,
    filesize ? fileSize(filesize) : undefined,
  ]
    .filter(Boolean)
    .join(', ')

/** Something else stands behind it. */
const asSentence = (text: string): string =>
  /[\p{Sentence_Terminal}…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`

/** For journalists: a photograph as it was taken, with what has to be printed beside it. */
export const PhotoDownload = ({ media }: { media: Media }) => {
  if (!media.url) return null
  const href = `${media.url}${media.url.includes('?') ? '&' : '?'}download`
  return (
    <p className="journalists__picture">
      <a href={href}>Download the picture</a> <span>{about(media)}.</span>
      {media.caption && <span dir="auto"> Caption: {asSentence(media.caption)}</span>}
      {media.credit && <span dir="auto"> Credit: {media.credit}</span>}
    </p>
  )
}
