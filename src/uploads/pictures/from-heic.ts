import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { offThread } from '@/uploads/off-thread'
import { cleanJpeg } from './jpeg'
import { withProfile } from './png'
import { wordsOfPicture } from './words-kept'

/** In milliseconds. */
const longest = 60_000

type Drawn = { width: number; height: number; dots: Uint8ClampedArray }

/**
 * A photograph as iPhones take it, as a JPEG that every browser shows: the right way up, in the colours
 * that all screens know, with nothing said but whose it is. sharp's own build reads no HEVC, whose
 * patents are licensed; libheif does, compiled to WebAssembly.
 *
 * @throws {Error} for what can't be read
 */
export const jpegFromHeic = async (bytes: Buffer): Promise<Buffer> => {
  const { width, height, dots } = await offThread<Drawn>('pictures/decode-heic.cjs', 'decodeHeic', bytes, longest)
  const raw = { width, height, channels: 4 } as const
  const plain = await sharp(Buffer.from(dots.buffer), { raw }).removeAlpha().png({ compressionLevel: 1 }).toBuffer()
  const { icc } = await sharp(bytes).metadata()
  const drawn = icc ? withProfile(plain, deflateSync(icc)) : plain
  const jpeg = await sharp(drawn).jpeg({ quality: 92 }).toBuffer()
  const words = await wordsOfPicture(bytes)
  return cleanJpeg(jpeg, { ...words, orientation: 1 }) ?? jpeg
}
