const pairs = (from: string, to: string): [string, string][] => [...from].map((letter, n) => [letter, [...to][n] ?? ''])

const superscripts = new Map([...pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'), ...pairs('−–', '⁻⁻')])
const subscripts = new Map([...pairs('0123456789+-=()xn', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓₙ'), ...pairs('−–', '₋₋')])

const each = (text: string, letters: Map<string, string>): string | undefined => {
  const found = [...text].map((letter) => letters.get(letter))
  return text && found.every((letter) => letter !== undefined) ? found.join('') : undefined
}

/** A text as superscript characters of Unicode: "3" is "³". Undefined for one that has no such characters. */
export const superscript = (text: string): string | undefined => each(text, superscripts)

/** The same as subscript: "2" is "₂". Of a text with digits the rest stays as it is: "2e" is "₂e", "2.5" "₂.₅". */
export const subscript = (text: string): string | undefined => {
  const whole = each(text, subscripts)
  if (whole !== undefined || !/\d/.test(text)) return whole
  return text.replace(/\d/g, (digit) => subscripts.get(digit) ?? digit)
}

/** Returns what a superscript says in a text that has none: its characters, or the same letters. */
export const asCharacters = (text: string, is: 'superscript' | 'subscript'): string =>
  (is === 'superscript' ? superscript(text) : subscript(text)) ?? text

/** A unit, or a quantity of a formula, that is raised to a power. */
const unit = /(?:^|[^\p{L}])(?:[kcdmµμn]?m|ft|in|yd|mi|s|h|ha|[xyzrabcne])$/iu
/** Ten and two are raised to powers; a year or a price has a note. */
const base = /(?:^|[^\d.,£$€])(?:10|2)$/

const isPower = (before: string, text: string): boolean =>
  /^[-+−–]\d/.test(text) || base.test(before) || (/^[23]$/.test(text) && unit.test(before))

/** Matches what follows a figure as a smaller letter and is no note: "4th", "1er", "3º". */
const ordinal = /^(?:st|nd|rd|th|er|re|e|ère|[ºª])$/i
const signs = /^[*†‡§¶®©™℠\s]+$|^\[.*\]$/

/**
 * Returns what a superscript becomes where only characters are left: part of a number never runs into it.
 *
 * @param before what stands before it in its paragraph
 * @returns "³" of a power, "[3]" of a note's mark, "th" as it is; undefined for what must stay raised
 */
export const raisedAfter = (before: string, text: string): string | undefined => {
  const words = text.trim()
  if (!words || ordinal.test(words) || signs.test(words)) return text
  if (/^tm$/i.test(words)) return '™'
  if (/^[-+−–]?\d+[-+−–]?$/.test(words) && isPower(before, words)) return superscript(words)
  if (/^\d+(?:\s*[,;–-]\s*\d+)*$/.test(words) || (/^[a-z]$/i.test(words) && !/\d$/.test(before))) return `[${words}]`
  return superscript(words)
}
