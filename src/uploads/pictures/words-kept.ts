import ExifReader from 'exifreader'

/** Describes what a picture says of whose it is, which stays in it, and what it needs to be shown the right way up. */
export type WordsOfPicture = {
  /** Says who holds the rights. */
  copyright?: string
  /** Says who is to be named with the picture. */
  credit?: string
  /** One of eight ways to turn it (Exif 2.3, tag 0x0112); 1 is as it is stored. */
  orientation: number
  /** Says who made it, by name: offered as the credit, and not left in the file. */
  maker?: string
}

/** Longer ones are no names. */
const longest = 200

type Tag = { description?: unknown; value?: unknown }

const wordsIn = (group: unknown, ...names: string[]): string | undefined => {
  const tags = (group ?? {}) as Record<string, Tag | Tag[] | undefined>
  for (const name of names) {
    const tag = [tags[name]].flat()[0]
    const words = typeof tag?.description === 'string' ? tag.description.replace(/\s+/g, ' ').trim() : ''
    if (words) return words.slice(0, longest)
  }
  return undefined
}

/**
 * Reads what a picture says of whose it is, from EXIF, IPTC and XMP.
 *
 * @returns nothing but the usual orientation for a picture that says nothing, or nothing readable
 */
export const wordsOfPicture = async (picture: Buffer): Promise<WordsOfPicture> => {
  try {
    const { exif, iptc, xmp } = await ExifReader.load(picture, { expanded: true, async: true })
    const orientation = Number((exif?.Orientation as Tag | undefined)?.value ?? 1)
    return {
      copyright: wordsIn(xmp, 'rights') ?? wordsIn(iptc, 'Copyright Notice') ?? wordsIn(exif, 'Copyright'),
      credit: wordsIn(xmp, 'Credit') ?? wordsIn(iptc, 'Credit'),
      maker: wordsIn(xmp, 'creator') ?? wordsIn(iptc, 'By-line') ?? wordsIn(exif, 'Artist'),
      orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    }
  } catch {
    return { orientation: 1 }
  }
}
