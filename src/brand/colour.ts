import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode as register, wcagContrast } from 'culori/fn'

register(modeRgb)
register(modeLrgb)
const toOklch = register(modeOklch)

/** A colour as # and six digits, in small letters. */
export type Hex = `#${string}`

/**
 * Understands a colour as people type it: `#1D4E5F`, `1d4e5f`, `#abc`.
 *
 * @returns undefined if it is none
 */
export const readColour = (typed: unknown): Hex | undefined => {
  const [, digits] = (typeof typed === 'string' && /^#?((?:[0-9a-f]{3}){1,2})$/i.exec(typed.trim())) || []
  if (!digits) return undefined
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  return `#${six.toLowerCase()}`
}

/** Returns what is wrong with a colour that somebody typed, if anything. Nothing typed means the site's own. */
export const colourProblem = (typed: unknown): string | undefined =>
  typed && !readColour(typed)
    ? 'Enter a colour as # and six digits or letters from a to f, for example #1d5b79.'
    : undefined

/** The contrast between two colours, from 1 to 21 (WCAG 2.2). */
export const contrast = (one: Hex, other: Hex): number => wcagContrast(one, other)

/** The contrast with that of several colours which is nearest to it. */
export const leastContrast = (colour: Hex, others: readonly Hex[]): number =>
  Math.min(...others.map((other) => contrast(colour, other)))

/** Returns how light a colour looks, from 0 to 1 (OKLCH). */
export const lightnessOf = (colour: Hex): number => toOklch(colour)?.l ?? 0

/** Returns whether a colour is a white, a grey or a black: it would look the same in any hue. */
export const isGrey = (colour: Hex): boolean => (toOklch(colour)?.c ?? 0) < 0.03

/** The same hue, lighter or darker, as colourful as a screen can show it. @param lightness from 0 to 1 */
export const withLightness = (colour: Hex, lightness: number): Hex => {
  const l = Math.min(1, Math.max(0, lightness))
  const { c = 0, h } = toOklch(colour) ?? {}
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch')) as Hex
}

/**
 * The same hue, quieter: a ground for text.
 *
 * @param lightness from 0 to 1
 * @param share of its chroma that is left, from 0 to 1
 * @param most chroma (OKLCH) that there may be
 */
export const quietened = (colour: Hex, lightness: number, share: number, most: number): Hex => {
  const { c = 0, h } = toOklch(colour) ?? {}
  return formatHex(clampChroma({ mode: 'oklch', l: lightness, c: Math.min(c * share, most), h }, 'oklch')) as Hex
}

const step = 0.005

/** Moves a colour's lightness by small steps until it will do; undefined if it never does. */
export const movedUntil = (
  colour: Hex,
  way: 'lighter' | 'darker',
  willDo: (moved: Hex) => boolean,
): Hex | undefined => {
  const start = lightnessOf(colour)
  const steps = Math.ceil((way === 'lighter' ? 1 - start : start) / step)
  for (let n = 1; n <= steps; n += 1) {
    const moved = withLightness(colour, start + (way === 'lighter' ? n : -n) * step)
    if (willDo(moved)) return moved
  }
  return undefined
}

/** A colour that will do, as near to another as can be: the colour itself, or a lighter or darker one. */
export const nearest = (colour: Hex, willDo: (moved: Hex) => boolean): Hex | undefined => {
  if (willDo(colour)) return colour
  const ways = (['lighter', 'darker'] as const).flatMap((way) => movedUntil(colour, way, willDo) ?? [])
  const distance = (moved: Hex) => Math.abs(lightnessOf(moved) - lightnessOf(colour))
  return ways.sort((one, other) => distance(one) - distance(other))[0]
}

export const white: Hex = '#ffffff'
export const ink: Hex = '#0b0c0c'

/** The colour of text that is read best on a colour. */
export const readableOn = (colour: Hex): Hex => (contrast(colour, white) >= contrast(colour, ink) ? white : ink)
