import sharp, { type Sharp } from 'sharp'
import { xmpOf } from './metadata-written'
import type { WordsOfPicture } from './words-kept'

/** Near what came, and no larger than need be. */
const encoders: Record<string, (image: Sharp, before: Buffer) => Sharp> = {
  jpg: (image) => image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  jpeg: (image) => image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  png: (image) => image.png({ compressionLevel: 9 }),
  webp: (image, before) => image.webp(before.includes('VP8L') ? { lossless: true } : { quality: 92 }),
  avif: (image) => image.avif({ quality: 80 }),
  gif: (image) => image.gif(),
}

/** Into these it is written as they are drawn: what has parts by name takes it afterwards. */
const saysWhenDrawn = new Set(['webp', 'avif'])

/**
 * A picture drawn anew in its own format, the right way up and in its own colours.
 *
 * @param ending how its name ends, in lower case and without the dot
 * @param words what it says of whose it is
 * @param change what is done to it
 */
export const drawAnew = async (
  ending: string,
  bytes: Buffer,
  words: WordsOfPicture,
  change: (image: Sharp) => Sharp = (image) => image,
): Promise<Buffer> => {
  const encode = encoders[ending]
  if (!encode) throw new Error(`No picture’s name ends in ${ending}.`)
  const { space } = await sharp(bytes).metadata()
  const upright = change(sharp(bytes).autoOrient())
  // What is meant for print is turned into the colours of screens, and its profile is not theirs.
  const coloured = space === 'cmyk' ? upright : upright.keepIccProfile()
  const xmp = saysWhenDrawn.has(ending) ? xmpOf(words) : undefined
  return encode(xmp ? coloured.withXmp(xmp.toString()) : coloured, bytes).toBuffer()
}
