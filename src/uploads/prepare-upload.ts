import { endingOf, problemWithContent, typeByName } from './file-content'
import { offThread } from './off-thread'
import { decodeTable } from './papers/decode-table'
import { inspectArchive } from './papers/inspect-archive'
import type { InspectedPdf, Runs } from './papers/inspect-pdf'
import { cleanPicture } from './pictures/clean-picture'
import { jpegFromHeic } from './pictures/from-heic'
import { problemWithMotion } from './pictures/motion'
import { wordsOfPicture } from './pictures/words-kept'

/** A file as it is to be kept. */
export type Prepared = {
  name: string
  type: string
  bytes: Buffer
  /** Lists what whoever sent it should know, in sentences. */
  notes: string[]
  /** Says who is to be named with a picture, if it says so. */
  credit?: string
}

/** The rest of a sentence that begins with the file's name, without the full stop. */
type Refused = { problem: string }

const listed = (names: string[]): string => names.join(', ')

const aboutNames = (names: string[]): string[] =>
  names.length === 0
    ? []
    : [
        `Readers can see ${names.length === 1 ? 'this name' : 'these names'} in the file: ${listed(names)}. If they should not, take ${names.length === 1 ? 'it' : 'them'} out in the program it was made with (in Word: File, Info, Inspect Document) and replace the file.`,
      ]

const whatRuns: Record<Runs, string> = {
  JavaScript: 'has JavaScript in it, which can run when somebody opens it. Print it to a new PDF, and use that',
  Launch: 'has an action in it that starts another program (Launch). Print it to a new PDF, and use that',
  Program: 'has a program attached to it. Take that out, or print it to a new PDF, and use that',
}

/** For a PDF, in milliseconds. */
const longestLook = 30_000

const unreadablePdf =
  'could not be looked through: it is damaged, or made so that reading it never ends. Print it to a new PDF, and use that'

const hasMacros =
  'has macros in it, which can run when somebody opens it. Save a copy without them, or a PDF, and use that'

const isProtected =
  'This PDF is protected against copying or printing, and some screen readers cannot read it. If you can, save it without protection and replace the file.'

const isUnreadable =
  'This PDF could not be read to its end: it may have been cut off on its way, and readers’ programs may not open it. Open it yourself; if it is not whole, export it again and replace the file.'

type Checked = Omit<Prepared, 'name' | 'type'>

const preparePdf = async (bytes: Buffer): Promise<Checked | Refused> => {
  const look = offThread<InspectedPdf>('papers/inspect-pdf.ts', 'inspectPdf', bytes, longestLook)
  const found = await look.catch(() => undefined)
  if (!found) return { problem: unreadablePdf }
  const { actions, locked, names, unreadable } = found
  if (locked === 'password')
    return { problem: 'can only be opened with a password, so readers could not. Save it without one' }
  if (actions[0]) return { problem: whatRuns[actions[0]] }
  return {
    bytes,
    notes: [...(unreadable ? [isUnreadable] : []), ...(locked ? [isProtected] : []), ...aboutNames(names)],
  }
}

const prepareOffice = (bytes: Buffer): Checked | Refused => {
  const found = inspectArchive(bytes)
  return found.hasMacros ? { problem: hasMacros } : { bytes, notes: aboutNames(found.names) }
}

const prepareTable = (bytes: Buffer): Checked => {
  const { text, from } = decodeTable(bytes)
  if (from === 'UTF-8') return { bytes, notes: [] }
  return {
    bytes: Buffer.from(text),
    notes: [`This table came in ${from}. It is kept in UTF-8, which all programs read.`],
  }
}

const takenOut = 'Where the picture was taken, with which camera and by whom has been taken out of the file.'

const preparePicture = async (ending: string, bytes: Buffer): Promise<Checked | Refused> => {
  const motion = await problemWithMotion(ending, bytes)
  if (motion) return { problem: motion }
  try {
    const { picture, words, changed } = await cleanPicture(ending, bytes)
    const credit = words.credit ?? words.maker ?? words.copyright
    return { bytes: picture, notes: changed ? [takenOut] : [], credit }
  } catch {
    return { problem: 'is damaged. Export it again from the program it was made with' }
  }
}

const prepareContent = async (ending: string, type: string, bytes: Buffer): Promise<Checked | Refused> => {
  if (type.startsWith('image/')) return preparePicture(ending, bytes)
  if (type === 'application/pdf') return preparePdf(bytes)
  return type === 'text/csv' ? prepareTable(bytes) : prepareOffice(bytes)
}

const cameAsHeic = 'The photograph came as HEIC, which most browsers do not show. It is kept as JPEG.'

const unreadableHeic =
  'is a HEIC photograph that could not be read. Send it as a JPEG: on an iPhone choose Settings, Camera, Formats, Most Compatible, or export it from Photos as JPEG'

const fromHeic = async (name: string, bytes: Buffer): Promise<Prepared | Refused> => {
  const jpeg = await jpegFromHeic(bytes).catch(() => undefined)
  if (!jpeg) return { problem: unreadableHeic }
  const { credit, maker, copyright } = await wordsOfPicture(bytes)
  return {
    name: name.replace(/\.[^.]+$/, '.jpg'),
    type: 'image/jpeg',
    bytes: jpeg,
    notes: [cameAsHeic, takenOut],
    credit: credit ?? maker ?? copyright,
  }
}

/**
 * Looks into a file before any of it is kept, and makes of it what is kept.
 *
 * @param name as it was sent; how it ends says what the file has to hold
 */
export const prepareUpload = async (name: string, bytes: Buffer): Promise<Prepared | Refused> => {
  const ending = endingOf(name)
  const problem = await problemWithContent(ending, bytes)
  const type = typeByName(ending)
  if (problem || !type) return { problem: problem ?? 'is of a kind that is not used here' }
  if (type === 'image/heic') return fromHeic(name, bytes)
  const prepared = await prepareContent(ending, type, bytes)
  return 'problem' in prepared ? prepared : { name, type, ...prepared }
}
