import { exifOf, xmpOf } from './metadata-written'
import type { WordsOfPicture } from './words-kept'

/*
 * A JPEG is a row of segments: a marker, a length and what is in it; the picture's own bytes follow
 * each start of a scan (ITU-T T.81, B.1). No library takes out what is private without making the
 * picture anew and keeps what belongs to it, so this is done here.
 */

const startOfScan = 0xda
const endOfImage = 0xd9
const comment = 0xfe

const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef

/** Needed to show the picture right: JFIF's head, the colour profile, how Adobe's colours are meant. */
const isNeeded = (marker: number, body: Buffer): boolean => {
  if (marker === 0xe0) return body.toString('latin1', 0, 5) === 'JFIF\0'
  if (marker === 0xe2) return body.toString('latin1', 0, 12) === 'ICC_PROFILE\0'
  return marker === 0xee && body.toString('latin1', 0, 5) === 'Adobe'
}

const isKept = (marker: number, body: Buffer): boolean =>
  isApplication(marker) ? isNeeded(marker, body) : marker !== comment

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** Returns where a scan's bytes end: at the next marker that is no stuffed byte and no restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] as number
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const written = (words: WordsOfPicture): Buffer[] => {
  const [exif, xmp] = [exifOf(words), xmpOf(words)]
  return [
    ...(exif ? [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]))] : []),
    ...(xmp ? [segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), xmp]))] : []),
  ]
}

/**
 * A JPEG without what is private, its picture as it was, byte for byte. What follows the picture's end,
 * such as a second picture or a film, is left out.
 *
 * @param words what it says all the same
 * @returns undefined if its segments can't be told apart
 */
export const cleanJpeg = (bytes: Buffer, words: WordsOfPicture): Buffer | undefined => {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined
  const parts: Buffer[] = []
  /** JFIF's head has to come first, if there is one. */
  let head: Buffer | undefined
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      // Some cameras leave bytes between segments, which every program skips.
      const next = bytes.indexOf(0xff, at)
      if (next === -1) break
      at = next
      continue
    }
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) break
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return undefined
    const body = bytes.subarray(at + 4, end)
    const stop = marker === startOfScan ? endOfScan(bytes, end) : end
    if (marker === 0xe0 && !head && isKept(marker, body)) head = bytes.subarray(at, end)
    else if (isKept(marker, body)) parts.push(bytes.subarray(at, stop))
    at = stop
  }
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(head ? [head] : []),
    ...written(words),
    ...parts,
    Buffer.from([0xff, endOfImage]),
  ])
}
