import sharp from 'sharp'
import { cleanGif } from './gif'
import { cleanJpeg } from './jpeg'
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

/** Of an AVIF, whose parts name places in each other; its quality is nearly that of what came. */
const redrawn = async (bytes: Buffer): Promise<Buffer> => {
  const { exif, xmp, iptc } = await sharp(bytes).metadata()
  if (!exif && !xmp && !iptc) return bytes
  return sharp(bytes).autoOrient().keepIccProfile().avif({ quality: 80 }).toBuffer()
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
  const cleaner = cleaners[ending]
  const picture = cleaner ? cleaner(bytes, words) : await redrawn(bytes)
  if (!picture) throw new Error('The parts of this picture can’t be told apart.')
  return { picture, words, changed: !picture.equals(bytes) }
}
