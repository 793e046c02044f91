import path from 'node:path'
import { LRUCache } from 'lru-cache'
import sharp from 'sharp'
import { newsroom } from '../../newsroom'
import { sharedWidth } from './image-of'

/** Drawing one takes a hundred times as long as looking whether it may be shown, which is done each time. */
const drawnAlready = new LRUCache<string, Buffer>({ max: 100 })

/**
 * A picture of the library as a JPEG, for those who read nothing newer. What can be seen through stands on white.
 *
 * @param id of the picture
 * @returns undefined for one that isn't public
 */
export const publicPicture = async (id: string): Promise<Buffer | undefined> => {
  const payload = await newsroom()
  const media = await payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!media?.filename) return undefined
  const key = JSON.stringify([media.filename, media.filesize, media.updatedAt])
  const there = drawnAlready.get(key)
  if (there) return there
  const file = path.join(String(payload.collections.media.config.upload.staticDir), media.filename)
  const drawn = await sharp(file)
    .autoOrient()
    .resize({ width: sharedWidth, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
  drawnAlready.set(key, drawn)
  return drawn
}
