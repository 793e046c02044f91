import { LRUCache } from 'lru-cache'
import sharp, { type Sharp } from 'sharp'
import { newsroom } from '@/newsroom'
import type { Media } from '@/payload-types'
import { keptAt } from '@/uploads/kept-files'
import { type DrawnPicture, type PictureCut, pictureCuts, sharedWidth } from './image-of'

/** Drawing one takes a hundred times as long as looking whether it may be shown, which is done each time. */
const drawnAlready = new LRUCache<string, Buffer>({ max: 100 })

/** The part of a length that is kept so that a point of it, in hundredths, is as near its middle as can be. */
const keptFrom = (length: number, kept: number, focus: number): number =>
  Math.round(Math.min(Math.max((length * focus) / 100 - kept / 2, 0), length - kept))

type Space = { width: number; height: number }

/** A picture that fills a space, cut around what must be seen of it; what can be seen through stands on white. */
const cutAround = async (
  file: string,
  { focalX, focalY }: { focalX?: number | null; focalY?: number | null },
  { width, height }: Space,
): Promise<Sharp> => {
  const whole = await sharp(file)
    .autoOrient()
    .resize({ width, height, fit: 'outside' })
    .flatten({ background: '#ffffff' })
    .toBuffer({ resolveWithObject: true })
  const left = keptFrom(whole.info.width, width, focalX ?? 50)
  const top = keptFrom(whole.info.height, height, focalY ?? 50)
  return sharp(whole.data).extract({ left, top, width, height })
}

/** A picture of the library, if it is public. */
export const publicMedia = async (id: string): Promise<Media | undefined> =>
  (await (
    await newsroom()
  ).findByID({
    collection: 'media',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
  })) ?? undefined

/**
 * A picture of the library as a JPEG, for those who read nothing newer. What can be seen through stands on white.
 *
 * @param id of the picture
 * @param cut the shape that it is cut into; the whole picture without
 * @returns undefined for one that isn't public
 */
export const publicPicture = async (id: string, cut?: PictureCut): Promise<Buffer | undefined> => {
  const payload = await newsroom()
  const media = await publicMedia(id)
  if (!media?.filename) return undefined
  const key = JSON.stringify([media.filename, media.filesize, media.updatedAt, cut])
  const there = drawnAlready.get(key)
  if (there) return there
  const file = await keptAt(payload, 'media', media.filename, media.updatedAt)
  const shape = cut && pictureCuts[cut]
  const whole = shape
    ? await cutAround(file, media, shape)
    : sharp(file)
        .autoOrient()
        .resize({ width: sharedWidth, withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
  const drawn = await whole.jpeg({ quality: 82, mozjpeg: true }).toBuffer()
  drawnAlready.set(key, drawn)
  return drawn
}

/** A picture inside another: as an address that holds it, with its size. */
export type Inlined = { src: string; width: number; height: number }

/**
 * A picture of the library to draw into another, such as the council's logo.
 *
 * @param height in pixels
 * @returns undefined for a file that is not there
 */
export const pictureForImage = async (
  { filename }: { filename: string },
  height: number,
): Promise<Inlined | undefined> => {
  const payload = await newsroom()
  const file = await keptAt(payload, 'media', filename)
  try {
    const { data, info } = await sharp(file).autoOrient().resize({ height, width: 320, fit: 'inside' }).png().toBuffer({
      resolveWithObject: true,
    })
    return { src: `data:image/png;base64,${data.toString('base64')}`, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}

/**
 * A picture of the library that fills a space in another, cut around what must be seen of it.
 *
 * @returns undefined for a file that is not there
 */
export const pictureThatFills = async (
  { filename, focalX, focalY }: DrawnPicture,
  { width, height }: Space,
): Promise<Inlined | undefined> => {
  const payload = await newsroom()
  const file = await keptAt(payload, 'media', filename)
  try {
    const cut = await (await cutAround(file, { focalX, focalY }, { width, height })).jpeg({ quality: 90 }).toBuffer()
    return { src: `data:image/jpeg;base64,${cut.toString('base64')}`, width, height }
  } catch {
    return undefined
  }
}
