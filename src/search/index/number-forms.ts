/*
 * Numbers as they are written, and the one form in which each is found: "£1.25 million" and "1,250,000" are
 * 1250000, "20 miles per hour" is 20mph.
 */

/** Lists what a number is counted in, by how that is written; the long ones first, as the pattern tries them. */
const units: [written: string, unit: string][] = [
  ['miles (?:per|an) hour', 'mph'],
  ['mph', 'mph'],
  ['kilomet(?:re|er)s?', 'km'],
  ['km', 'km'],
  ['centimet(?:re|er)s?', 'cm'],
  ['cm', 'cm'],
  ['millimet(?:re|er)s?', 'mm'],
  ['mm', 'mm'],
  ['square met(?:re|er)s?|sq m|m[²2]', 'm2'],
  ['cubic met(?:re|er)s?|m[³3]', 'm3'],
  ['met(?:re|er)s?', 'm'],
  ['kilograms?|kilos?|kg', 'kg'],
  ['lit(?:re|er)s?', 'litre'],
  ['tonnes?', 'tonne'],
  ['hectares?|ha', 'ha'],
  ['kilowatt[- ]hours?|kwh', 'kwh'],
  ['megawatts?|mw', 'mw'],
  ['kilowatts?|kw', 'kw'],
  ['per ?cent|%', 'percent'],
  ['a\\.m\\.?|am', 'am'],
  ['p\\.m\\.?|pm', 'pm'],
]

/** By how many places a word or letter behind a number moves its point; a letter alone only where it is money. */
const scales: Record<string, number> = { thousand: 3, k: 3, million: 6, m: 6, billion: 9, bn: 9 }

const number = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g

/** Matches what stands behind a number. */
const behind = new RegExp(
  `[ \\u00a0\\u202f-]?(million|billion|thousand|bn|k|m|${units.map(([written]) => written).join('|')})(?![a-z0-9²³])`,
  'iy',
)

const known = new Map<string, string>()

/** The unit that is written so; each way of writing one is looked up once. */
const unitOf = (written: string): string => {
  const text = written.toLowerCase()
  const found = known.get(text)
  if (found !== undefined) return found
  const unit = units.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[1] ?? text
  known.set(text, unit)
  return unit
}

/** Signs of money, which may stand before a number. */
const signs = '£€$'

/** Returns whether what stands before a number makes it a part of something else: another number, or a word. */
const isPart = (before: string): boolean => /[\w.,\u00c0-\u024f]/.test(before)

const scaled = (whole: string, part: string, places: number): string => {
  const digits = whole + part.slice(0, places).padEnd(places, '0')
  const rest = part.slice(places).replace(/0+$/, '')
  return digits.replace(/^0+(?=\d)/, '') + (rest ? `point${rest}` : '')
}

const formOf = (written: string, unit: string | undefined, money: boolean): string | undefined => {
  const [whole = '', part = ''] = written.split('.')
  const digits = whole.replaceAll(',', '')
  const places = unit === undefined ? undefined : scales[unit.toLowerCase()]
  if (unit && places !== undefined && (unit.length > 1 || money)) return scaled(digits, part, places)
  if (unit) return scaled(digits, part, 0) + unitOf(unit)
  // The word that stands there is the number itself.
  return digits === whole ? undefined : scaled(digits, part, 0)
}

/** A number's one form, and where it stands; none for one that has no other. */
export const numberForms = (text: string): { from: number; to: number; form: string }[] => {
  const forms = []
  for (const { 0: written, index } of text.matchAll(number)) {
    const before = text[index - 1] ?? ' '
    if (isPart(before)) continue
    const sign = signs.includes(before)
      ? index - 1
      : before === ' ' && signs.includes(text[index - 2] ?? ' ')
        ? index - 2
        : -1
    behind.lastIndex = index + written.length
    const unit = behind.exec(text)
    const form = formOf(written, unit?.[1], sign >= 0)
    if (form) forms.push({ from: sign >= 0 ? sign : index, to: index + written.length + (unit?.[0].length ?? 0), form })
  }
  return forms
}
