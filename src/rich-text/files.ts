import type { Document } from '@/payload-types'

/** The words GOV.UK uses for the formats that `collections/documents/collection.ts` accepts. */
const types: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel spreadsheet',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'text/csv': 'CSV',
}

const extensionOf = (filename: string | null | undefined) => filename?.match(/\.([a-z0-9]{1,5})$/i)?.[1]?.toUpperCase()

/** "PDF"; the file's extension in capitals for a format without a name here; '' if nothing is known. */
export const fileType = ({ mimeType, filename }: Pick<Document, 'mimeType' | 'filename'>): string =>
  types[mimeType ?? ''] ?? extensionOf(filename) ?? ''

/**
 * A size as people read it: "840 bytes", "216 KB", "1.4 MB". 1 KB is 1,000 bytes and 1 MB is
 * 1,000,000, as the prefixes mean and as phones and file managers show.
 */
export const fileSize = (bytes: number): string => {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`
  const megabytes = bytes / 1_000_000
  return `${megabytes < 9.95 ? megabytes.toFixed(1).replace('.0', '') : Math.round(megabytes)} MB`
}

/** "PDF, 216 KB": what a reader should know before downloading; '' if nothing is known. */
export const fileTypeAndSize = (document: Pick<Document, 'mimeType' | 'filename' | 'filesize'>): string =>
  [fileType(document), document.filesize ? fileSize(document.filesize) : ''].filter(Boolean).join(', ')
