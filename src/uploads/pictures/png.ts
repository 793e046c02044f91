import { crc32 } from './crc32'
import { exifOf, xmpOf } from './metadata-written'
import type { WordsOfPicture } from './words-kept'

/* A PNG is a row of chunks: a length, four letters, what is in it, and a checksum (PNG 3rd edition, 5.3). */

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** Words, times, EXIF; and what programs keep for themselves, whose names have a small second letter. */
const isPrivate = (name: string): boolean =>
  ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'].includes(name) || /^.[a-z]/.test(name)

const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

const written = (words: WordsOfPicture): Buffer[] => {
  const [exif, xmp] = [exifOf(words), xmpOf(words)]
  return [
    ...(exif ? [chunk('eXIf', exif)] : []),
    ...(xmp ? [chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp]))] : []),
  ]
}

type Chunk = { name: string; whole: Buffer }

const chunksOf = (bytes: Buffer): Chunk[] | undefined => {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const name = bytes.toString('latin1', at + 4, at + 8)
    chunks.push({ name, whole: bytes.subarray(at, end) })
    if (name === 'IEND') return chunks
    at = end
  }
  return undefined
}

/**
 * A PNG without a colour profile, with one.
 *
 * @param profile compressed as the chunk has it (zlib)
 */
export const withProfile = (png: Buffer, profile: Buffer): Buffer => {
  // The head's chunk is the first, and always as long.
  const afterHead = signature.length + 25
  const body = Buffer.concat([Buffer.from('icc\0\0', 'latin1'), profile])
  return Buffer.concat([png.subarray(0, afterHead), chunk('iCCP', body), png.subarray(afterHead)])
}

/** Returns whether a PNG moves: APNG says so before its picture begins. */
export const isAnimatedPng = (bytes: Buffer): boolean => Boolean(chunksOf(bytes)?.some(({ name }) => name === 'acTL'))

/**
 * A PNG without what is private, its picture as it was, byte for byte.
 *
 * @returns undefined if its chunks can't be told apart
 */
export const cleanPng = (bytes: Buffer, words: WordsOfPicture): Buffer | undefined => {
  const chunks = chunksOf(bytes)
  if (!chunks) return undefined
  const [head, ...rest] = chunks.filter(({ name }) => !isPrivate(name)).map(({ whole }) => whole)
  return head && Buffer.concat([signature, head, ...written(words), ...rest])
}
