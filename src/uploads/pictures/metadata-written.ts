import type { WordsOfPicture } from './words-kept'

/* The little that is written into a picture in place of all that it said. */

const latin = (text: string): string => text.replace(/[^\x20-\x7e]/g, (letter) => (letter === '©' ? '(c)' : '?'))

/**
 * EXIF with orientation and copyright alone: a TIFF head, one directory, and what does not fit into it
 * (TIFF 6.0, section 2).
 */
export const exifOf = ({ orientation, copyright }: WordsOfPicture): Buffer | undefined => {
  const text = copyright ? Buffer.from(`${latin(copyright)}\0`, 'latin1') : undefined
  const entries = (orientation === 1 ? 0 : 1) + (text ? 1 : 0)
  if (entries === 0) return undefined
  const directory = Buffer.alloc(2 + 12 * entries + 4)
  directory.writeUInt16LE(entries, 0)
  let at = 2
  if (orientation !== 1) {
    directory.writeUInt16LE(0x0112, at)
    directory.writeUInt16LE(3, at + 2)
    directory.writeUInt32LE(1, at + 4)
    directory.writeUInt16LE(orientation, at + 8)
    at += 12
  }
  if (text) {
    directory.writeUInt16LE(0x8298, at)
    directory.writeUInt16LE(2, at + 2)
    directory.writeUInt32LE(text.length, at + 4)
    if (text.length > 4) directory.writeUInt32LE(8 + directory.length, at + 8)
    else text.copy(directory, at + 8)
  }
  return Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    directory,
    ...(text && text.length > 4 ? [text] : []),
  ])
}

const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML takes none of these.
  text.replace(/[\x00-\x1f<>&"]/g, (letter) => (letter < ' ' ? ' ' : `&#${letter.charCodeAt(0)};`))

/** XMP with copyright and credit alone, in any letters. */
export const xmpOf = ({ copyright, credit }: WordsOfPicture): Buffer | undefined => {
  if (!copyright && !credit) return undefined
  const rights = copyright
    ? `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(copyright)}</rdf:li></rdf:Alt></dc:rights>`
    : ''
  const named = credit ? `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>` : ''
  return Buffer.from(
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">' +
      `${rights}${named}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`,
  )
}
