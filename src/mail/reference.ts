import { randomBytes } from 'node:crypto'

/** Small letters survive what changes capitals on the way (RFC 4648, 6). */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Letters of either half of a link's token: 65 bits. */
export const half = 13

export const letters = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, half), (byte) => alphabet[byte & 31]).join('')

/** By chance: what finds a row. */
export const newReference = (): string => letters(randomBytes(half))
