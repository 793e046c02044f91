import { strFromU8, unzipSync } from 'fflate'

/** Where the programs that write documents keep who wrote them, and in which elements. */
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

/**
 * The names of people and organisations that a Word, Excel or OpenDocument file says of itself.
 *
 * @returns each once; none for a file that can't be read
 */
export const namesInArchive = (bytes: Buffer): string[] => {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => name in places && originalSize < largest })
    const names = Object.entries(files).flatMap(([name, content]) => {
      const xml = strFromU8(content)
      return (places[name] ?? []).flatMap((element) =>
        [...xml.matchAll(new RegExp(`<${element}(?:\\s[^<>]*)?>([^<]{1,300})</${element}>`, 'g'))].map(
          ([, text = '']) => plain(text),
        ),
      )
    })
    return [...new Set(names.filter(Boolean))]
  } catch {
    return []
  }
}
