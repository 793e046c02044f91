import { strFromU8, unzipSync } from 'fflate'

/** Says where the programs that write documents keep who wrote them, and in which elements. */
const places: Record<string, string[]> = {
  'docProps/core.xml': ['dc:creator', 'cp:lastModifiedBy'],
  'docProps/app.xml': ['Manager', 'Company'],
  'meta.xml': ['meta:initial-creator', 'dc:creator', 'meta:printed-by'],
}

/** Words about a document are short; more would be a trap. In bytes. */
const largest = 1024 * 1024

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
        return name in places && originalSize < largest
      },
    })
    const names = Object.entries(files).flatMap(([name, content]) => {
      const xml = strFromU8(content)
      return (places[name] ?? []).flatMap((element) =>
        [...xml.matchAll(new RegExp(`<${element}(?:\\s[^<>]*)?>([^<]{1,300})</${element}>`, 'g'))].map(
          ([, text = '']) => plain(text),
        ),
      )
    })
    return { hasMacros, names: [...new Set(names.filter(Boolean))] }
  } catch {
    return { hasMacros, names: [] }
  }
}
