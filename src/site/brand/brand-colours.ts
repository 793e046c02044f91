import {
  contrast,
  type Hex,
  isGrey,
  leastContrast,
  lightnessOf,
  movedUntil,
  nearest,
  readableOn,
  readColour,
  withLightness,
} from './colour'
import { type Scheme, surfaces, underButtons, underLinks } from './surfaces'

/** Contrast that text needs, and what else has to be told apart (WCAG 2.2, 1.4.3 and 1.4.11, level AA). */
export const textNeeds = 4.5
export const signNeeds = 3

/** The council's two colours. */
export type Chosen = { primary: Hex; accent: Hex }

/** What is drawn: one set for light pages, one for dark ones. */
export type BrandColours = {
  /** Behind the header and the footer, and the text on it. */
  primary: Hex
  onPrimary: Hex
  primaryHover: Hex
  /** Signs on the main colour, such as the mark of the section one is in. */
  accent: Hex
  link: Hex
  linkHover: Hex
  button: Hex
  onButton: Hex
}

export const defaultColours: Chosen = { primary: '#1d4e5f', accent: '#f2b632' }

/** The two colours as they are set; what is not set, or no colour, is the site's own. */
export const chosenColours = (primary: unknown, accent: unknown): Chosen => ({
  primary: readColour(primary) ?? defaultColours.primary,
  accent: readColour(accent) ?? defaultColours.accent,
})

/** A header that is lighter than this would dazzle on a dark page. */
const lightestInDark = 0.36

const hasReadableText = (colour: Hex): boolean => contrast(readableOn(colour), colour) >= textNeeds

const headerColour = (primary: Hex, scheme: Scheme): Hex => {
  const calm = scheme === 'dark' && lightnessOf(primary) > lightestInDark
  const colour = calm ? withLightness(primary, lightestInDark) : primary
  return nearest(colour, hasReadableText) ?? colour
}

/** A little away from its text, so that the text on it is read even better. */
const hoverOf = (primary: Hex, onPrimary: Hex): Hex => {
  const away = lightnessOf(onPrimary) > 0.5 ? -1 : 1
  const moved = withLightness(primary, lightnessOf(primary) + away * 0.08)
  if (moved !== primary) return moved
  const towards = withLightness(primary, lightnessOf(primary) - away * 0.16)
  return contrast(towards, onPrimary) >= textNeeds ? towards : primary
}

const readsOnPages = (colour: Hex, scheme: Scheme) => leastContrast(colour, underLinks(scheme)) >= textNeeds

/**
 * The colour of which links are made: the main one. Of a white that can't be read on white only a
 * grey could be made; then the accent says more of the council.
 */
export const sourceOfLinks = ({ primary, accent }: Chosen, scheme: Scheme): Hex =>
  isGrey(primary) && !isGrey(accent) && !readsOnPages(primary, scheme) ? accent : primary

const linkColour = (source: Hex, scheme: Scheme): Hex => {
  const reads = (colour: Hex) => readsOnPages(colour, scheme)
  if (reads(source)) return source
  return movedUntil(source, scheme === 'light' ? 'darker' : 'lighter', reads) ?? surfaces[scheme].text
}

const linkHoverOf = (link: Hex, scheme: Scheme): Hex => {
  const away = scheme === 'light' ? -1 : 1
  const room = scheme === 'light' ? lightnessOf(link) > 0.25 : lightnessOf(link) < 0.9
  const moved = withLightness(link, lightnessOf(link) + (room ? away : -away) * 0.13)
  return readsOnPages(moved, scheme) ? moved : link
}

const buttonColour = (source: Hex, link: Hex, scheme: Scheme): Hex =>
  leastContrast(source, underButtons(scheme)) >= signNeeds && hasReadableText(source) ? source : link

/**
 * What is drawn on pages for the council's two colours. Where one can't be told from what it stands
 * on, it keeps its hue and becomes lighter or darker, no more than it must.
 */
export const brandColours = (chosen: Chosen, scheme: Scheme): BrandColours => {
  const primary = headerColour(chosen.primary, scheme)
  const onPrimary = readableOn(primary)
  const source = sourceOfLinks(chosen, scheme)
  const link = linkColour(source, scheme)
  const button = buttonColour(source, link, scheme)
  return {
    primary,
    onPrimary,
    primaryHover: hoverOf(primary, onPrimary),
    accent: nearest(chosen.accent, (colour) => contrast(colour, primary) >= signNeeds) ?? onPrimary,
    link,
    linkHover: linkHoverOf(link, scheme),
    button,
    onButton: readableOn(button),
  }
}

/** The council's look: what is drawn on light and on dark pages. */
export type Brand = Record<Scheme, BrandColours>

export const brandOf = (chosen: Chosen): Brand => ({
  light: brandColours(chosen, 'light'),
  dark: brandColours(chosen, 'dark'),
})
