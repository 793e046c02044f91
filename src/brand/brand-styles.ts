import type { Brand, BrandColours } from './brand-colours'
import { type Typeface, typefaces } from './typefaces'

const nameOf = (use: string): string => `--${use.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** The colours as the stylesheet knows them: `--on-brand` for `onBrand`. */
export const variablesOf = (colours: BrandColours): Record<string, string> =>
  Object.fromEntries(Object.entries(colours).map(([use, colour]) => [nameOf(use), colour]))

const declared = (variables: Record<string, string>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')

/** The council's look over the stylesheet's own: colours for light and for dark pages, and the typeface of headlines. */
export const brandStyles = (brand: Brand, typeface: Typeface): string => {
  const light = { ...variablesOf(brand.light), '--font-headings': typefaces[typeface].family }
  const dark = variablesOf(brand.dark)
  // Stronger than the stylesheet's own, wherever that stands. Paper is white, whatever the reader prefers.
  return `:root:root{${declared(light)}}@media screen and (prefers-color-scheme:dark){:root:root{${declared(dark)}}}`
}
