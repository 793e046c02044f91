import { exifOf, xmpOf } from './metadata-written'
import type { WordsOfPicture } from './words-kept'

/* A WebP is a RIFF file of chunks, each of an even length (RFC 9649, 2.3 and 2.7). */

const chunk = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

/** Says what the extended head says of the rest: profile, see-through, EXIF, XMP, motion. */
const flags = { profile: 0x20, exif: 0x08, xmp: 0x04 } as const
const known = ['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']

/**
 * A WebP without what is private, its picture as it was, byte for byte. One with a simple head has
 * nothing to take out.
 *
 * @returns undefined if its chunks can't be told apart
 */
export const cleanWebp = (bytes: Buffer, words: WordsOfPicture): Buffer | undefined => {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
  const chunks: { name: string; whole: Buffer }[] = []
  for (let at = 12; at + 8 <= end; ) {
    const length = bytes.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > end) return undefined
    chunks.push({ name: bytes.toString('latin1', at, at + 4), whole: bytes.subarray(at, Math.min(next, end)) })
    at = next
  }
  const kept = chunks.filter(({ name }) => known.includes(name))
  const [first, ...rest] = kept
  if (!first) return undefined
  if (first.name !== 'VP8X') return framed([first.whole])
  const [exif, xmp] = [exifOf(words), xmpOf(words)]
  const head = Buffer.from(first.whole)
  head[8] = ((head[8] as number) & ~(flags.exif | flags.xmp)) | (exif ? flags.exif : 0) | (xmp ? flags.xmp : 0)
  return framed([
    head,
    ...rest.map(({ whole }) => whole),
    ...(exif ? [chunk('EXIF', exif)] : []),
    ...(xmp ? [chunk('XMP ', xmp)] : []),
  ])
}

const framed = (chunks: Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
