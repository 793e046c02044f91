import path from 'node:path'
import type { PayloadRequest } from 'payload'
import sanitize from 'sanitize-filename'
import { cleanLine } from '@/words/clean-letters'
import { filesNamed } from './earlier-addresses'
import type { FileCollection } from './files-used'

/** Leaves room for a number and a size; file systems take 255 bytes. In bytes of UTF-8. */
const longestStem = 200

/** Nobody has so many files of one name. */
const mostTries = 10_000

const shortened = (stem: string): string => {
  let short = stem
  while (Buffer.byteLength(short) > longestStem) short = [...short].slice(0, -1).join('')
  return short.trim()
}

/** Returns how the file of a size is called after its original. */
export const nameOfSize = (stem: string, size: string, ending: string): string => `${stem}-${size}.${ending}`

const namesWith = (req: PayloadRequest, kind: FileCollection, stem: string, ending: string): string[] => {
  const sizes = req.payload.collections[kind].config.upload.imageSizes ?? []
  return [
    `${stem}${ending}`,
    // Pictures that differ in their ending alone would share the names of their sizes.
    ...(sizes.length > 0 ? ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'].map((other) => `${stem}${other}`) : []),
    ...sizes.map(({ name }) => nameOfSize(stem, name, 'webp')),
  ]
}

/**
 * A name for a file that no other has, or had in public: an address that somebody may have saved is not given to another
 * file, also when its own is deleted.
 *
 * @param wanted what the file is called where it comes from
 * @param own the id of the file that it replaces, which may keep its name and take back an earlier one
 */
export const freeName = async (
  req: PayloadRequest,
  kind: FileCollection,
  wanted: string,
  own?: string,
): Promise<string> => {
  const ending = path.extname(wanted)
  const stem = shortened(sanitize(cleanLine(path.basename(wanted, ending)))) || 'file'
  for (let number = 0; number < mostTries; number += 1) {
    const candidate = number === 0 ? stem : `${stem}-${number}`
    const reader = { payload: req.payload, req }
    const { leading, gone } = await filesNamed(reader, kind, namesWith(req, kind, candidate, ending))
    if ([...leading, ...gone].every((id) => id === own)) return `${candidate}${ending}`
  }
  throw new Error(`No name is free for “${wanted}”.`)
}
