import {
  contrast,
  type Hex,
  isGrey,
  leastContrast,
  lightnessOf,
  movedUntil,
  nearest,
  quietened,
  readableOn,
  readColour,
  withLightness,
} from './colour'
import { type Scheme, surfaces } from './surfaces'

/** Contrast that text needs (WCAG 2.2, 1.4.3, level AA). */
export const textNeeds = 4.5

/** The council's two colours. */
export type Chosen = { primary: Hex; accent: Hex }

/** Describes what is drawn of the two: one set for light pages, one for dark ones. */
export type BrandColours = {
  /** Behind the header, and what is most important on a page, and the text on it. */
  brand: Hex
  onBrand: Hex
  /** Behind the footer, whose text is white. */
  deep: Hex
  /** Rules and marks with words beside them. */
  accent: Hex
  /** Words and signs on the main colour. */
  accentOnBrand: Hex
  /** Links, bullets, scales and the mark of the section one is in. */
  link: Hex
  button: Hex
  onButton: Hex
  /** Behind something to act on. */
  tint: Hex
  /** Behind something to look up. */
  wash: Hex
}

export const defaultColours: Chosen = { primary: '#1d4e5f', accent: '#f2b632' }

/** The two colours as they are set; what is not set, or no colour, is the site's own. */
export const chosenColours = (primary: unknown, accent: unknown): Chosen => ({
  primary: readColour(primary) ?? defaultColours.primary,
  accent: readColour(accent) ?? defaultColours.accent,
})

/** A header that is lighter than this would dazzle on a dark page. */
const lightestInDark = 0.36

/** How light the grounds are, and how light a link at least is on dark pages (OKLCH). */
const lightness = {
  light: { deep: 0.3, tint: 0.93, wash: 0.965 },
  dark: { deep: 0.17, tint: 0.27, wash: 0.24 },
} as const
const linkInDark = 0.82

const hasReadableText = (colour: Hex): boolean => contrast(readableOn(colour), colour) >= textNeeds

const brandColour = (primary: Hex, scheme: Scheme): Hex => {
  const calm = scheme === 'dark' && lightnessOf(primary) > lightestInDark
  const colour = calm ? withLightness(primary, lightestInDark) : primary
  return nearest(colour, hasReadableText) ?? colour
}

const groundsOf = ({ primary, accent }: Chosen, scheme: Scheme): Pick<BrandColours, 'deep' | 'tint' | 'wash'> => {
  const darker = lightnessOf(primary) <= lightnessOf(accent) ? primary : accent
  const { deep, tint, wash } = lightness[scheme]
  return {
    deep: quietened(darker, deep, scheme === 'light' ? 0.8 : 0.3, 0.12),
    tint: quietened(primary, tint, scheme === 'light' ? 0.2 : 0.3, 0.045),
    wash: quietened(primary, wash, scheme === 'light' ? 0.1 : 0.2, 0.025),
  }
}

/** Returns where links stand: on the page, on each ground, and in results whose found words are marked. */
export const underLinks = ({ tint, wash }: Pick<BrandColours, 'tint' | 'wash'>, scheme: Scheme): Hex[] => {
  const { paper, found } = surfaces[scheme]
  return [paper, tint, wash, found]
}

/**
 * The colour of which links and buttons are made: the main one if it is read well, else the accent if that is. On
 * dark pages it stays the main one, lighter, as long as that has a hue.
 */
export const sourceOfLinks = ({ primary, accent }: Chosen, places: Hex[], scheme: Scheme): Hex => {
  const reads = (colour: Hex) => leastContrast(colour, places) >= textNeeds
  if (reads(primary) || isGrey(accent)) return primary
  if (isGrey(primary)) return accent
  return scheme === 'light' && reads(accent) ? accent : primary
}

const linkColour = (source: Hex, places: Hex[], scheme: Scheme): Hex => {
  const reads = (colour: Hex) => leastContrast(colour, places) >= textNeeds
  if (reads(source)) return source
  const start = scheme === 'dark' ? withLightness(source, Math.max(linkInDark, lightnessOf(source))) : source
  if (reads(start)) return start
  return movedUntil(start, scheme === 'light' ? 'darker' : 'lighter', reads) ?? surfaces[scheme].ink
}

/**
 * Returns what is drawn on pages for the council's two colours. Where one can't be told from what it stands
 * on, it keeps its hue and becomes lighter or darker.
 */
export const brandColours = (chosen: Chosen, scheme: Scheme): BrandColours => {
  const brand = brandColour(chosen.primary, scheme)
  const onBrand = readableOn(brand)
  const grounds = groundsOf(chosen, scheme)
  const places = underLinks(grounds, scheme)
  const link = linkColour(sourceOfLinks(chosen, places, scheme), places, scheme)
  return {
    brand,
    onBrand,
    ...grounds,
    accent: chosen.accent,
    accentOnBrand: nearest(chosen.accent, (colour) => contrast(colour, brand) >= textNeeds) ?? onBrand,
    link,
    button: link,
    onButton: readableOn(link),
  }
}

/** The council's look: what is drawn on light and on dark pages. */
export type Brand = Record<Scheme, BrandColours>

export const brandOf = (chosen: Chosen): Brand => ({
  light: brandColours(chosen, 'light'),
  dark: brandColours(chosen, 'dark'),
})
