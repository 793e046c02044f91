/** A table as text, and what it was written in. */
export type DecodedTable = { text: string; from: 'UTF-8' | 'UTF-16' | 'Windows-1252' }

const decode = (encoding: string, bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const beginsWith = (bytes: Buffer, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** Latin letters in UTF-16 are every other byte naught; in a table without a mark of its order that tells. */
const utf16Without = (bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, 2000)
  const naughts = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) (naughts[at % 2] as number)++
  const [even, odd] = naughts as [number, number]
  const most = sample.length * 0.3
  if (odd > most && even < odd / 10) return 'utf-16le'
  return even > most && odd < even / 10 ? 'utf-16be' : undefined
}

/**
 * Says what stands from 0x80 to 0x9f, where Latin-1 has control letters (WHATWG Encoding Standard, index windows-1252).
 */
const inPlaceOfControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** By hand: Node 20 and 22 read Windows-1252 as Latin-1 (nodejs/node#56542). */
const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => inPlaceOfControls[letter.charCodeAt(0) - 0x80] as string)

/**
 * Reads a table of text by decoding it, whatever letters it begins with: by the mark that says how it
 * is written, else as UTF-8, else as what Windows writes in western Europe, in which every byte is a letter.
 */
export const decodeTable = (bytes: Buffer): DecodedTable => {
  const marked = beginsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : beginsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
  const utf16 = marked ?? utf16Without(bytes)
  const wide = utf16 && decode(utf16, bytes)
  if (wide !== undefined) return { text: wide, from: 'UTF-16' }
  const text = decode('utf-8', bytes)
  if (text !== undefined) return { text, from: 'UTF-8' }
  return { text: windows1252(bytes), from: 'Windows-1252' }
}
