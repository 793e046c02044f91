import { strFromU8, unzipSync } from 'fflate'

/** Says in which elements of a file, or in which attributes, names stand. */
type Place = { file: RegExp; elements?: string[]; attributes?: string[]; largest: number }

/** Words about a document are short; more would be a trap. In bytes. */
const short = 1024 * 1024

/** A document itself may be long. In bytes. */
const long = 16 * 1024 * 1024

/** Says where the programs that write documents keep who wrote them, who changed them and who wrote a comment. */
const places: Place[] = [
  { file: /^docProps\/core\.xml$/, elements: ['dc:creator', 'cp:lastModifiedBy'], largest: short },
  { file: /^docProps\/app\.xml$/, elements: ['Manager', 'Company'], largest: short },
  { file: /^meta\.xml$/, elements: ['meta:initial-creator', 'dc:creator', 'meta:printed-by'], largest: short },
  // Changes that are tracked, and comments (ECMA-376, part 1, 17.13).
  {
    file: /^word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)\.xml$/,
    attributes: ['w:author'],
    largest: long,
  },
  { file: /^xl\/comments\d*\.xml$/, elements: ['author'], largest: long },
  { file: /^xl\/persons\/[^/]+\.xml$/, attributes: ['displayName'], largest: short },
  // The same of OpenDocument (1.3, part 3, 5.5 and 14.1).
  { file: /^content\.xml$/, elements: ['dc:creator'], largest: long },
]

const placeOf = (name: string): Place | undefined => places.find(({ file }) => file.test(name))

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml: string): string =>
  xml
    .replace(/&#(x[\da-f]+|\d+);/gi, (whole, code: string) => {
      const point = Number(code.replace(/^x/i, '0x'))
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()

/** Matches where programs keep macros: Office's in one file, OpenDocument's in a folder for each language. */
const macro = /(?:^|\/)vbaProject\.bin$|^Basic\/[^/]+\/(?!script-l[bc]\.xml$)[^/]+$|^Scripts\/.+\.\w+$/i

/** Describes what is found in a Word, Excel or OpenDocument file. */
export type InspectedArchive = {
  hasMacros: boolean
  /** People and organisations that it says of itself, each once. */
  names: string[]
}

/** Looks into a Word, Excel or OpenDocument file; one that can't be read has nothing in it. */
export const inspectArchive = (bytes: Buffer): InspectedArchive => {
  let hasMacros = false
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        hasMacros ||= macro.test(name)
        return originalSize < (placeOf(name)?.largest ?? 0)
      },
    })
    const names = Object.entries(files).flatMap(([name, content]) => {
      const xml = strFromU8(content)
      const { elements = [], attributes = [] } = placeOf(name) ?? {}
      const patterns = [
        ...elements.map((element) => new RegExp(`<${element}(?:\\s[^<>]*)?>([^<]{1,300})</${element}>`, 'g')),
        ...attributes.map((attribute) => new RegExp(`\\s${attribute}="([^"<]{1,300})"`, 'g')),
      ]
      return patterns.flatMap((pattern) => [...xml.matchAll(pattern)].map(([, text = '']) => plain(text)))
    })
    return { hasMacros, names: [...new Set(names.filter(Boolean))] }
  } catch {
    return { hasMacros, names: [] }
  }
}
