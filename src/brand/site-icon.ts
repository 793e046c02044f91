import sharp from 'sharp'
import type { BrandColours } from './brand-colours'

/*
 * The site's sign in the council's colours, for what asks for it by name and reads no SVG. Browsers
 * that do get `/assets/icon.svg`, which has the same form.
 */

type Colours = Pick<BrandColours, 'brand' | 'onBrand'>

/** In the units of the drawing; a picture of it is drawn at the size that is wanted. */
const side = 32

const drawing = ({ brand, onBrand }: Colours, corner: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">` +
  `<rect width="${side}" height="${side}" rx="${corner}" fill="${brand}"/>` +
  `<path d="M8 9h16M8 15h16M8 21h10" stroke="${onBrand}" stroke-width="3" stroke-linecap="round"/></svg>`

const drawn = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * size) / side })
    .resize(size)
    .png()
    .toBuffer()

/**
 * Returns what telephones show of a page that somebody put on their first screen; they round its corners themselves.
 */
export const touchIcon = (colours: Colours): Promise<Buffer> => drawn(drawing(colours, 0), 180)

const sizes = [16, 32, 48]

/**
 * Several sizes in one file: a head of six bytes, sixteen for each picture that say where it is, and
 * the pictures, each a PNG (https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)).
 */
export const favicon = async (colours: Colours): Promise<Buffer> => {
  const pictures = await Promise.all(sizes.map((size) => drawn(drawing(colours, 6), size)))
  const head = Buffer.from([0, 0, 1, 0, sizes.length, 0])
  let at = head.length + 16 * sizes.length
  const entries = pictures.map((picture, number) => {
    const entry = Buffer.alloc(16)
    const size = sizes[number] as number
    entry.set([size, size, 0, 0, 1, 0, 32, 0])
    entry.writeUInt32LE(picture.length, 8)
    entry.writeUInt32LE(at, 12)
    at += picture.length
    return entry
  })
  return Buffer.concat([head, ...entries, ...pictures])
}
