import type { Brand, BrandColours } from '@/brand/brand-colours'
import { contrast, type Hex, lightnessOf, readableOn, white, withLightness } from '@/brand/colour'
import { type Typeface, typefaces } from '@/brand/typefaces'

/** Contrast of text with what it stands on, as WCAG 2.2 asks (1.4.3). */
const textNeeds = 4.5

/** Under a pointer: a little further from the text on it; the colour itself where there is no further. */
const deeperThan = (colour: Hex, text: Hex): Hex => {
  const moved = withLightness(colour, lightnessOf(colour) + (text === white ? -0.07 : 0.07))
  return contrast(moved, text) >= textNeeds ? moved : colour
}

const declared = ({ brand, onBrand, accentOnBrand, link, button, onButton }: BrandColours): string => {
  const values: Record<string, string> = {
    '--council': brand,
    '--on-council': onBrand,
    '--council-deep': deeperThan(brand, onBrand),
    '--accent': accentOnBrand,
    '--on-accent': readableOn(accentOnBrand),
    '--council-link': link,
    '--council-button': button,
    '--on-council-button': onButton,
    '--council-button-deep': deeperThan(button, onButton),
  }
  return Object.entries(values)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}

/** A text as a value of a stylesheet: nothing in it ends the text, or the element around the sheet. */
const textOf = (words: string): string =>
  `"${words.replace(/["\\<\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`

/**
 * Returns the council's colours and typeface as the admin's stylesheet knows them, for both themes. They are those of
 * the public site: what can't be read is made lighter or darker there already.
 *
 * @param name of the council, for pages that nothing of ours is drawn in
 */
export const councilStyles = (brand: Brand, typeface: Typeface, name = ''): string =>
  `:root{${declared(brand.light)};--font-headings:${typefaces[typeface].family};--council-name:${textOf(name)}}` +
  `html[data-theme=dark]{${declared(brand.dark)}}`
