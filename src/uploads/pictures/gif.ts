/* A GIF is a row of blocks: what each begins with says what it is (GIF89a, 15 and 20 to 26). */

const extension = 0x21
const picture = 0x2c
const trailer = 0x3b
const comment = 0xfe
const application = 0xff
const plainText = 0x01

const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Sub-blocks follow one another, each after its length, until one of none. @returns where they end */
const endOfSubBlocks = (bytes: Buffer, from: number): number => {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] as number) + 1
  return at + 1
}

/** Lists how often it is repeated, and its colour profile; XMP and what programs keep are others. */
const neededApplications = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']

/**
 * A GIF without comments, words of programs, and what follows its end.
 *
 * @returns undefined if its blocks can't be told apart
 */
export const cleanGif = (bytes: Buffer): Buffer | undefined => {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) || bytes.length < 13) return undefined
  let at = 13 + tableLength(bytes[10] as number)
  const parts = [bytes.subarray(0, at)]
  while (at < bytes.length) {
    const kind = bytes[at]
    if (kind === trailer) return Buffer.concat([...parts, Buffer.from([trailer])])
    const start = at
    let isKept = true
    if (kind === extension) {
      const label = bytes[at + 1]
      isKept =
        label === application
          ? neededApplications.includes(bytes.toString('latin1', at + 3, at + 14))
          : label !== comment && label !== plainText
      at = endOfSubBlocks(bytes, at + 2)
    } else if (kind === picture) {
      at = endOfSubBlocks(bytes, at + 10 + tableLength(bytes[at + 9] as number) + 1)
    } else return undefined
    if (isKept) parts.push(bytes.subarray(start, at))
  }
  return undefined
}
