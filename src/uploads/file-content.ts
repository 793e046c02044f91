import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { decodeTable } from './papers/decode-table'
import { startOfPdf } from './papers/start-of-pdf'

/** Says what a file must hold for its name to end so; none has a signature only where the format has none. */
const formats: Record<string, { type: string; is: string }> = {
  jpg: { type: 'image/jpeg', is: 'a JPEG picture' },
  jpeg: { type: 'image/jpeg', is: 'a JPEG picture' },
  png: { type: 'image/png', is: 'a PNG picture' },
  webp: { type: 'image/webp', is: 'a WebP picture' },
  avif: { type: 'image/avif', is: 'an AVIF picture' },
  gif: { type: 'image/gif', is: 'a GIF picture' },
  heic: { type: 'image/heic', is: 'a HEIC photograph' },
  heif: { type: 'image/heic', is: 'a HEIC photograph' },
  pdf: { type: 'application/pdf', is: 'a PDF' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    is: 'a Word document (.docx)',
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    is: 'an Excel workbook (.xlsx)',
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', is: 'an OpenDocument text (.odt)' },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', is: 'an OpenDocument spreadsheet (.ods)' },
  csv: { type: 'text/csv', is: 'a table of plain text (CSV)' },
}

/** Matches what makes a browser, or a server, that guesses take a file for a page or a program. */
const code = /<(?:!doctype\s+html|html[\s>]|script[\s>/]|iframe[\s>]|svg\s+xmlns|\?php\s)/i

/** In a text also what would be harmless in the middle of a picture's bytes. */
const markup = /<\/?(?:!doctype|html|head|body|script|style|svg|iframe|object|embed|form|meta|link|base|img|\?)/i

/** Control characters that no table has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const binary = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/

/**
 * Returns whether a file can also be opened as a ZIP archive: that is read from its end, where a record of
 * 22 bytes and a comment of the length it names are the last (APPNOTE.TXT, 4.3.16).
 */
const endsAsArchive = (bytes: Buffer): boolean => {
  const first = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= first; ) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true
    if (at === 0) return false
    at = bytes.lastIndexOf('PK\x05\x06', at - 1, 'latin1')
  }
  return false
}

/** What letters a table begins with says nothing of what it is: “GIFTS” is no picture. */
const problemWithTable = async (bytes: Buffer): Promise<string | undefined> => {
  const { text } = decodeTable(bytes)
  if (/^%PDF-\d/.test(text) && text.includes('%%EOF')) return isAnother('csv', 'application/pdf')
  if (binary.test(text)) {
    const found = await fileTypeFromBuffer(bytes)
    return found ? isAnother('csv', found.mime) : 'is not plain text. Save it as “CSV UTF-8”'
  }
  if (markup.test(text)) return 'has HTML or a script in it. Take that out, and save it as CSV again'
}

const hiddenPage = 'has a web page or a script hidden in it. Export it again from the program it was made with'
const hiddenArchive = 'has an archive hidden in it. Export it again from the program it was made with'

const problemWithBytes = (bytes: Buffer, text: string, ending: string): string | undefined => {
  if (code.test(text)) return hiddenPage
  const isArchive = /^(docx|xlsx|odt|ods)$/.test(ending)
  if (!isArchive && endsAsArchive(bytes)) return hiddenArchive
}

const nameOf = (type: string): string => Object.values(formats).find((format) => format.type === type)?.is ?? type

const isAnother = (ending: string, found: string): string =>
  `is not ${formats[ending]?.is}, as its name says, but ${nameOf(found)}. Rename it, or choose the right file`

/** Text inside a PDF is no page, whatever stands in it; before its head a browser might look. */
const problemWithPdf = async (bytes: Buffer): Promise<string | undefined> => {
  const start = startOfPdf(bytes)
  const found = start > 0 || start === -1 ? await fileTypeFromBuffer(bytes) : undefined
  if (found && found.mime !== 'application/pdf') return isAnother('pdf', found.mime)
  if (start === -1) return `is not ${formats.pdf?.is}, as its name says`
  if (markup.test(bytes.toString('latin1', 0, start))) return hiddenPage
  if (endsAsArchive(bytes)) return hiddenArchive
}

/** Returns how a name ends, in lower case and without the dot; '' if it has no ending. */
export const endingOf = (name: string): string => path.extname(name).slice(1).toLowerCase()

/** The type that a file of this name has, or undefined for a name that ends otherwise. */
export const typeByName = (ending: string): string | undefined => formats[ending]?.type

/**
 * Says what is wrong with a file: what it holds must be what its name says, and nothing besides.
 *
 * @param ending how its name ends, in lower case and without the dot
 * @returns the rest of a sentence that begins with the file's name, or undefined if all is well
 */
export const problemWithContent = async (ending: string, bytes: Buffer): Promise<string | undefined> => {
  const format = formats[ending]
  if (!format) return 'is of a kind that is not used here'
  if (bytes.length === 0) return 'is empty'
  if (ending === 'csv') return problemWithTable(bytes)
  if (ending === 'pdf') return problemWithPdf(bytes)
  const found = await fileTypeFromBuffer(bytes)
  if (!found) return `is not ${format.is}, as its name says`
  if (found.mime !== format.type) return isAnother(ending, found.mime)
  return problemWithBytes(bytes, bytes.toString('latin1'), ending)
}
