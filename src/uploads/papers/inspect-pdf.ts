import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/**
 * Describes what can run on the machine of whoever opens a PDF: a script, another program's start, a program that is
 * attached.
 */
export type Runs = 'JavaScript' | 'Launch' | 'Program'

/** Describes what is found in a PDF. */
export type InspectedPdf = {
  /** In the order of the alphabet. */
  actions: Runs[]
  /** It needs a password to be opened, or is protected without one. */
  locked?: 'password' | 'protected'
  /** Names of people and programs' users that stand in it. */
  names: string[]
  /** It could not be read, or not to its end: only what can be seen is known of it. */
  unreadable?: boolean
}

const action = PDFName.of('S')
const script = PDFName.of('JavaScript')
const launch = PDFName.of('Launch')
const scriptOf = PDFName.of('JS')
const address = PDFName.of('URI')
const attached = PDFName.of('EF')
const namesOfFile = [PDFName.of('UF'), PDFName.of('F')]

/** Matches how the names of programs end. */
const program = /\.(?:app|bat|cmd|com|cpl|dmg|exe|hta|jar|jse?|lnk|msi|pif|ps1|scr|sh|vb[es]?|wsf)$/i

const dictionaryOf = (object: PDFObject): PDFDict | undefined => {
  if (object instanceof PDFDict) return object
  return object instanceof PDFStream ? object.dict : undefined
}

const wordsOf = (object: PDFObject | undefined): string[] =>
  object instanceof PDFString || object instanceof PDFHexString ? [object.decodeText().trim()] : []

/** A link can hold a script in place of an address. */
const leadsToScript = (dictionary: PDFDict): boolean =>
  wordsOf(dictionary.lookup(address)).some((text) => /^\s*javascript:/i.test(text))

const holdsProgram = (dictionary: PDFDict): boolean =>
  dictionary.has(attached) &&
  namesOfFile.some((name) => wordsOf(dictionary.lookup(name)).some((text) => program.test(text)))

/** What a form in XML (XFA) counts with is kept inside it, and is let be. */
const isScript = (kind: PDFObject | undefined, dictionary: PDFDict): boolean =>
  kind === script || dictionary.has(script) || dictionary.has(scriptOf) || leadsToScript(dictionary)

/** Looks through everything that stands in an object itself; what it refers to is looked at on its own. */
const look = (object: PDFObject, found: Set<Runs>): void => {
  const waiting = [object]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one instanceof PDFArray) waiting.push(...one.asArray())
    const dictionary = dictionaryOf(one)
    if (!dictionary) continue
    // What it is may stand elsewhere, too.
    const kind = dictionary.lookup(action)
    if (kind === launch) found.add('Launch')
    if (isScript(kind, dictionary)) found.add('JavaScript')
    if (holdsProgram(dictionary)) found.add('Program')
    waiting.push(...dictionary.values())
  }
}

const authorsIn = (document: PDFDocument): string[] => {
  const { Info } = document.context.trailerInfo
  const info = Info && document.context.lookup(Info)
  return info instanceof PDFDict ? wordsOf(info.lookup(PDFName.of('Author'))) : []
}

/** A list of authors is short; more would be a trap. In bytes. */
const longestList = 2000

/** Authors in the words about the document in XML, which stand in it uncompressed. Looked for once, however often one begins. */
const authorsInXmp = (bytes: Buffer): string[] => {
  const end = bytes.indexOf('</dc:creator>')
  if (end === -1) return []
  const before = bytes.subarray(Math.max(0, end - longestList), end).toString('utf8')
  const start = before.lastIndexOf('<dc:creator>')
  const list = start === -1 ? '' : before.slice(start)
  return [...list.matchAll(/<rdf:li[^>]*>([^<]{1,200})<\/rdf:li>/g)].map(([, name = '']) => name.trim())
}

/** Returns what can be seen without reading it. */
const namedIn = (bytes: Buffer): InspectedPdf['actions'] => {
  const text = bytes.toString('latin1')
  return [
    ...(/\/(?:JavaScript|JS)\b/.test(text) ? (['JavaScript'] as const) : []),
    ...(/\/Launch\b/.test(text) ? (['Launch'] as const) : []),
  ]
}

const load = (bytes: Buffer, options: { ignoreEncryption?: boolean; password?: string }) =>
  PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false, ...options })

/** @returns the document as whoever opens it without a password sees it; undefined if nobody can */
const opened = async (bytes: Buffer): Promise<{ document?: PDFDocument; isLocked: boolean }> => {
  const document = await load(bytes, { ignoreEncryption: true })
  if (!document.isEncrypted) return { document, isLocked: false }
  return { document: await load(bytes, { password: '' }).catch(() => undefined), isLocked: true }
}

/** Programs look for the end in so many of the last bytes (ISO 32000-1, annex H.3, note 18); more may stand behind it. */
const longestEnd = 4096

/** Returns whether a PDF ends where it should, and its pages can be found. */
const isWhole = (document: PDFDocument, bytes: Buffer): boolean => {
  try {
    document.getPages()
    return bytes.subarray(-longestEnd).includes('%%EOF')
  } catch {
    return false
  }
}

/** Looks into a PDF, into what is compressed in it too. A large one, or one that is made for it, takes long. */
export const inspectPdf = async (sent: Uint8Array): Promise<InspectedPdf> => {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength)
  try {
    const { document, isLocked } = await opened(bytes)
    if (!document) return { actions: [], locked: 'password', names: [] }
    const objects = document.context.enumerateIndirectObjects()
    if (objects.length === 0) return { actions: namedIn(bytes), names: [], unreadable: true }
    const found = new Set<Runs>()
    for (const [, object] of objects) look(object, found)
    const names = [...authorsIn(document), ...authorsInXmp(bytes)].filter(Boolean)
    return {
      actions: [...found].sort(),
      names: [...new Set(names)],
      ...(isLocked ? { locked: 'protected' } : {}),
      ...(isWhole(document, bytes) ? {} : { unreadable: true }),
    }
  } catch {
    return { actions: namedIn(bytes), names: [], unreadable: true }
  }
}
