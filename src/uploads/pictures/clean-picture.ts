import sharp from 'sharp'
import { drawAnew } from './draw-anew'
import { cleanGif } from './gif'
import { cleanJpeg } from './jpeg'
import { xmpOf } from './metadata-written'
import { cleanPng } from './png'
import { cleanWebp } from './webp'
import { type WordsOfPicture, wordsOfPicture } from './words-kept'

/** A picture as it is kept, and what it said of whose it is. */
export type CleanPicture = { picture: Buffer; words: WordsOfPicture; changed: boolean }

/** By their names' endings; of the others none can be taken apart here. */
const cleaners: Record<string, (bytes: Buffer, words: WordsOfPicture) => Buffer | undefined> = {
  jpg: cleanJpeg,
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
}

/** What an upright picture says. */
const upright = (words: WordsOfPicture): WordsOfPicture => ({ ...words, orientation: 1 })

/** An AVIF, whose parts name places in each other, says nothing but what was written into it here. */
const isCleanAvif = async (bytes: Buffer, words: WordsOfPicture): Promise<boolean> => {
  const { exif, xmp, iptc } = await sharp(bytes).metadata()
  if (exif || iptc) return false
  return !xmp || xmp.equals(xmpOf(words) ?? Buffer.alloc(0))
}

const cleaned = async (ending: string, bytes: Buffer, words: WordsOfPicture): Promise<Buffer | undefined> => {
  const cleaner = cleaners[ending]
  if (!cleaner) return (await isCleanAvif(bytes, words)) ? bytes : drawAnew(ending, bytes, words)
  // Measures, cuts and points that matter are those of what people see: a picture on its side is turned.
  return cleaner(words.orientation === 1 ? bytes : await drawAnew(ending, bytes, words), upright(words))
}

/**
 * Takes out of a picture what is private: where it was taken, with which camera, by whom, and what
 * programs noted. What is seen stays as it is, with its colours and the right way up; so do copyright
 * and credit.
 *
 * @param ending how the picture's name ends, in lower case and without the dot
 * @throws {Error} when what it holds can't be told apart
 */
export const cleanPicture = async (ending: string, bytes: Buffer): Promise<CleanPicture> => {
  const words = await wordsOfPicture(bytes)
  const picture = await cleaned(ending, bytes, words)
  if (!picture) throw new Error('The parts of this picture can’t be told apart.')
  return { picture, words, changed: !picture.equals(bytes) }
}

/** Which part of a picture is kept: where it begins, in hundredths of its measures, and its size in pixels. */
export type PictureCrop = { x: number; y: number; width: number; height: number }

/**
 * A part of a picture, which says as before whose it is.
 *
 * @param bytes of a clean picture
 */
export const cropPicture = async (ending: string, bytes: Buffer, crop: PictureCrop): Promise<Buffer> => {
  const words = await wordsOfPicture(bytes)
  const { width: wide, height: high } = await sharp(bytes).metadata()
  const { width, height } = crop
  if (width === wide && height === high) return bytes
  const left = Math.floor((crop.x / 100) * wide)
  const top = Math.floor((crop.y / 100) * high)
  const part = await drawAnew(ending, bytes, words, (image) => image.extract({ left, top, width, height }))
  return cleaners[ending]?.(part, upright(words)) ?? part
}
