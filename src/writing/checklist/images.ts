import type { KnownImage, Rule } from './finding'

const ending = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)$/i

/** Matches what cameras, telephones and programs call a picture. */
const ofCamera =
  /^(?:img|dsc[fn]?|dcim|pxl|mvimg|image|picture|photo|foto|screen ?shot|scan|untitled|whatsapp image|pasted image)(?: ?\(?\d[\d ]*\)?)?$/i

const stem = (name: string): string => name.replace(ending, '').trim().toLowerCase()
const plain = (name: string): string => stem(name).replace(/[\s_-]+/g, ' ')

/**
 * Returns whether a text alternative is the name of a file, which tells nobody anything (WCAG 2.2, 1.1.1, failure
 * F30). "Town hall" is words, also where the file has that name.
 */
export const isFileName = (alt: string, filename?: string | null): boolean =>
  ending.test(alt.trim()) ||
  ofCamera.test(plain(alt)) ||
  Boolean(filename && /[_\d-]/.test(alt) && stem(alt) === stem(filename))

const problemWith = ({ alt, filename }: KnownImage): string | undefined => {
  if (!alt?.trim()) return `The picture “${filename}” has no text alternative.`
  if (isFileName(alt, filename)) return `The text alternative “${alt.trim()}” is the name of a file.`
  return undefined
}

/** Every picture says in words what it shows: the accessibility regulations demand it of public bodies. */
export const imagesHaveWords: Rule = ({ files, known }) =>
  files.flatMap(({ kind, id, field }) => {
    const image = kind === 'media' ? known.media.find((one) => one.id === id) : undefined
    const problem = image && problemWith(image)
    if (!problem) return []
    const message = `${problem} Say what it shows that matters here: people who can’t see it are read these words.`
    return [{ rule: 'image-words', blocks: true, field, message, file: { kind, id } }]
  })
