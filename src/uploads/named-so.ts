import type { Where } from 'payload'
import type { FileCollection } from '@/publishing/files/files-used'

/** Returns which file has a name, as it is or as one of its sizes. */
export const namedSo = (kind: FileCollection, name: string): Where => {
  const names = kind === 'media' ? ['small', 'medium', 'large'].map((size) => `sizes.${size}.filename`) : []
  return { or: ['filename', ...names].map((path) => ({ [path]: { equals: name } })) }
}
