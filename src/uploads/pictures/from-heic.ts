import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { cleanJpeg } from './jpeg'
import { withProfile } from './png'
import { wordsOfPicture } from './words-kept'

/** Telephones take 50 million dots; each needs four bytes of memory. */
const mostDots = 60_000_000

/** In milliseconds. */
const longest = 60_000

/** Read when it runs: it is no part of what Next.js builds. */
const program = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'src/uploads/pictures/heic-thread.cjs')

type Drawn = { width: number; height: number; dots: Uint8ClampedArray }

const draw = (bytes: Buffer): Promise<Drawn> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ program(), { workerData: { bytes, mostDots } })
    const late = setTimeout(() => reject(new Error('This photograph takes too long to read.')), longest)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('This photograph could not be read.')))
    const end = () => {
      clearTimeout(late)
      void worker.terminate()
    }
    worker.once('message', end)
    worker.once('error', end)
    late.unref()
  })

/**
 * A photograph as iPhones take it, as a JPEG that every browser shows: the right way up, in the colours
 * that all screens know, with nothing said but whose it is. sharp's own build reads no HEVC, whose
 * patents are licensed; libheif does, compiled to WebAssembly.
 *
 * @throws {Error} for what can't be read
 */
export const jpegFromHeic = async (bytes: Buffer): Promise<Buffer> => {
  const { width, height, dots } = await draw(bytes)
  const raw = { width, height, channels: 4 } as const
  const plain = await sharp(Buffer.from(dots.buffer), { raw }).removeAlpha().png({ compressionLevel: 1 }).toBuffer()
  const { icc } = await sharp(bytes).metadata()
  const drawn = icc ? withProfile(plain, deflateSync(icc)) : plain
  const jpeg = await sharp(drawn).jpeg({ quality: 92 }).toBuffer()
  const words = await wordsOfPicture(bytes)
  return cleanJpeg(jpeg, { ...words, orientation: 1 }) ?? jpeg
}
