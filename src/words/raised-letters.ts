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

const fractions = new Map(
  pairs('½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞', '').map(([sign]) => [sign.normalize('NFKC').replace('⁄', '/'), sign]),
)

/** A fraction as one sign, "½", or where there is none as it is written in a line, "5/16". */
export const fractionOf = (over: string, under: string): string =>
  fractions.get(`${over}/${under}`) ?? `${over}/${under}`

/** Letters that stand above the line, as signs of their own: a note's "a" after 2026. */
const smallAbove = new Map(pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'))

/** Returns what a superscript says where there is no markup; figures never run into those before them. */
const raisedAlone = (text: string): string => {
  const words = text.trim()
  const sign = superscript(text) ?? fractions.get(words.replace('⁄', '/')) ?? smallAbove.get(words)
  if (sign) return sign
  const isFraction = /^\d+[/⁄]\d+$/.test(words)
  if (isFraction) return ` ${words}`
  // "4th" and "M." are words; what has figures is a note's mark or a power that has no signs.
  return /\d/.test(words) && !/^\[.*\]$/.test(words) ? `[${words}]` : text
}

/** Returns what a superscript or subscript says in a text that has none: its characters, or what reads the same. */
export const asCharacters = (text: string, is: 'superscript' | 'subscript'): string =>
  is === 'superscript' ? raisedAlone(text) : (subscript(text) ?? text)

/** A unit, or a quantity of a formula, that is raised to a power. */
const unit = /(?:^|[^\p{L}])(?:[kcdmµμn]?m|ft|in|yd|mi|s|h|ha|mc|π?[xyzrabcne])$/iu
/** Ten and two are raised to powers; a year or a price has a note. */
const base = /(?:^|[^\d.,£$€])(?:10|2)$/
/** What is counted with, and a letter that stands for a number: "n", "x", but no "a" or "I". */
const quantity = /(?:^|[^\p{L}\d.,£$€])(?:\d*[b-hj-z]|[=+−×÷*√(]\s*(?:\d+|\d*\p{L}{1,3}))$/u
const figure = /(?:^|[^\d.,£$€])\d{1,3}$/
const goesOnCounting = /^\s*[=×÷+*]\s*(?:\d|\p{L}(?!\p{L}))/u

const isPower = (before: string, text: string, after: string): boolean =>
  /^[-+−–]\d/.test(text) ||
  base.test(before) ||
  (/^[23]$/.test(text) && unit.test(before)) ||
  (/^[2-9]$/.test(text) && quantity.test(before)) ||
  (/^\d{1,2}$/.test(text) && (figure.test(before) || unit.test(before)) && goesOnCounting.test(after))

/** "20<sup>o</sup>C", as typed where no sign for degrees was found. */
const isDegree = (before: string, text: string, after: string): boolean =>
  /^[o0º]$/i.test(text) && /\d\s?$/.test(before) && /^\s?[CF](?!\p{L})/u.test(after)

/** The mass of an atom stands before its sign: ¹⁴C. */
const atom = /^(?:C|U|H|He|O|N|K|Sr|Cs|Pu|Co|Ra|Rn|Tc|Pb|Th|Am|Po|Xe|Mo|Be|Fe|F|P|S|Ca|Cl|Ga|Tl)(?!\p{Ll})/u
const isMass = (before: string, text: string, after: string): boolean =>
  /(?:^|[\s(/])$/.test(before) &&
  ((/^\d{2,3}$/.test(text) && atom.test(after)) || (/^1[23]\d$/.test(text) && /^I(?!\p{L})/u.test(after)))

/** A letter of a name or a short form, "McDonald" or "No", and no mark. */
const isOfName = (before: string, text: string): boolean =>
  /(?:^|[^\p{L}])(?:Mc|No|no|Dr|Mr|Ms|St|Jr|Sr)$/u.test(`${before}${text}`) && text.length === 1

const hour = /(?:^|[^\d.,:£$€])(?:[01]?\d|2[0-4])([.:]?)$/
const timeOf = (half: string): RegExp =>
  new RegExp(`^(?:${half}|\\s?(?:-|–|—|to|and|until|till)\\s?\\d{1,2}[.:]?(?:\\d\\d)?${half})`, 'i')
/** What stands behind a time, or behind the first of two: "am", "to 5pm", "–11.30am". */
const ofDay = timeOf("\\s?(?:[ap]\\.?m\\b|noon\\b|o[’']clock)")
const inHours = timeOf('\\s?h(?:rs?|ours?)?\\b')
/** "14" of "at 14.30 hours": of a day's 24 in two figures, where a time is said. Other hours are how long it takes. */
const hourOfDay =
  /(?:^|\b(?:at|from|between|until|till|by|before)|[–—(,;:-]|\d[.:]\d\d\s?(?:to|and))\s*(?:[01]\d|2[0-3])[.:]?$/i

const isClockTime = (before: string, after: string): boolean =>
  ofDay.test(after) || (inHours.test(after) && hourOfDay.test(before))

const pounds = /[£$€]\s?(?:\d{1,3}(?:,\d{3})+|\d+)(\.?)$/
/** More of the sentence: what a full stop ended does not go on so. */
const goesOn = /^\s*(?:\p{Ll}|[,;:.)/–—-])/u

/** A full stop behind a price in a sentence may end it; what is raised there is a note's mark unless the sentence goes on. */
const isPence = (before: string, price: string, after: string): boolean =>
  !/\p{L}/u.test(before.slice(0, -price.length)) || goesOn.test(after)

/** The minutes of a time and the pence of a price, which posters raise: "9.30am", "£12.50". */
const minutesOrPence = (before: string, text: string, after: string): string | undefined => {
  if (!/^\d\d$/.test(text)) return undefined
  const [isTime, point] = hour.exec(before) ?? []
  if (isTime !== undefined && /^[0-5]/.test(text) && isClockTime(before, after)) return point ? text : `.${text}`
  const [price, stop] = pounds.exec(before) ?? []
  if (price === undefined) return undefined
  // Behind a price without its point a note may stand, but none has two noughts.
  if (text === '00') return stop ? text : `.${text}`
  return stop && isPence(before, price, after) ? text : undefined
}

/** Matches what follows a figure as a smaller letter and is no note: "4th", "1er", "3º". */
const ordinal = /^(?:st|nd|rd|th|er|re|e|ère|[ºª])$/i
const signs = /^[*†‡§¶®©™℠\s]+$|^\[.*\]$/

/**
 * Returns what a superscript becomes where only characters are left: part of a number never runs into it.
 *
 * @param before what stands before it in its paragraph
 * @param after what stands behind it
 * @param isLink it is a link by itself, as the mark of a note is and no part of a number
 * @returns "³" of a power, "[3]" of a note's mark, "th" as it is; undefined for what must stay raised
 */
export const raisedAfter = (before: string, text: string, after = '', isLink = false): string | undefined => {
  const words = text.trim()
  if (!words || ordinal.test(words) || signs.test(words)) return text
  if (isLink && /^\d+$/.test(words)) return `[${words}]`
  if (/^tm$/i.test(words)) return '™'
  if (isDegree(before, words, after)) return '°'
  const parts = minutesOrPence(before, words, after)
  if (parts) return parts
  if (/^[-+−–]?\d+[-+−–]?$/.test(words) && isPower(before, words, after)) return superscript(words)
  if (isMass(before, words, after)) return superscript(words)
  if (/\d$/.test(before) && /^\d+[/⁄]\d+$/.test(words)) return fractions.get(words.replace('⁄', '/')) ?? ` ${words}`
  if (isOfName(before, words)) return words
  if (/^[a-z]$/.test(words) && /(?:^|[^\p{L}])[b-hj-z]$/u.test(before)) return superscript(words)
  if (/^\d+(?:\s*[,;–-]\s*\d+)*$/.test(words) || (/^[a-z]$/i.test(words) && !/\d$/.test(before))) return `[${words}]`
  return superscript(words)
}
