import { weekdayNames } from './date-in-words'
import { monthNames } from './dates'
import { plainDateText } from './plain-date-text'
import { Refusal } from './refusal'

/*
 * Reads what the words of a typed date name, before it is settled which moment that is. Rule after rule takes
 * what it knows out of the text; what is left at the end is not understood. Day comes before month, always.
 */

/** @property short whether the year was typed with two digits */
export type TypedDay = { year?: number; short?: boolean; month?: number; day: number }

/** A time as it was typed. Without its half of the day, an hour from 1 to 12 may be either. */
export type TypedTime = {
  hour: number
  minute: number
  second: number
  half?: 'am' | 'pm'
  bare?: boolean
  raw: string
}

export type PhrasesFound = {
  days: TypedDay[]
  /** Calendar days, or months, from today. */
  steps: { days?: number; months?: number }[]
  weekdays: number[]
  which?: 'this' | 'next' | 'last' | 'next week'
  times: TypedTime[]
  /** "3.12", a day or a time. */
  dotted: { first: number; second: number; raw: string }[]
  half?: 'am' | 'pm'
  /** Minutes east of UTC, when the text says so. */
  offset?: number
  /** "in 20 minutes". */
  fromNow?: number
  tonight?: boolean
  midnight?: boolean
  endOfDay?: boolean
  /** "Thursday week", "a week on Thursday": so many weeks after the next Thursday. */
  weeksLater?: number
  /** Lists what stands there alone: an hour, a day of the month, a year. */
  numbers: string[]
  left: string[]
}

type Rule = readonly [RegExp, (found: PhrasesFound, ...groups: string[]) => unknown]

const set = (more: Partial<PhrasesFound>) => (found: PhrasesFound) => Object.assign(found, more)

const month =
  `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`.toLowerCase()
const monthNumber = (name: string) =>
  monthNames.findIndex((full) => full.toLowerCase().startsWith(name.slice(0, 3))) + 1

const weekday = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const weekdayNumber = (name: string) =>
  weekdayNames.findIndex((full) => full.toLowerCase().startsWith(name.slice(0, 3)))

const half = '(am|pm)'
const unit = '(minute|min|hour|hr|day|week|fortnight|month|year)s?'
// A year of two digits may be an hour below 24.
const year = "(?:[\\s,/.-]*((?:19|20|21)\\d\\d|'\\d\\d|2[4-9]|[3-9]\\d)(?![\\d:]|\\.\\d))?"

/** "26" is 2026. What can only be past is never ahead (`settle-day.ts`). */
export const fullYear = (typed?: string): { year?: number; short?: boolean } => {
  if (!typed) return {}
  const digits = typed.replace("'", '')
  return digits.length === 2 ? { year: 2000 + Number(digits), short: true } : { year: Number(digits) }
}

const wholeYear = (typed: string, day: string): ReturnType<typeof fullYear> => {
  if (typed.length === 2 || /^(19|20|21)\d\d$/.test(typed)) return fullYear(typed)
  throw new Refusal(`The year ${typed} can’t be right. Write it with 4 digits, such as ${day}/2026.`)
}

const time = (raw: string, hour: string, minute = '0', second = '0', halfOfDay?: string): TypedTime => ({
  hour: Number(hour),
  minute: Number(minute),
  second: Number(second),
  half: halfOfDay as TypedTime['half'],
  // 5:30 may be either, 05:30 and 17:30 not.
  bare: /^[1-9](?!\d)/.test(hour) && !halfOfDay,
  raw,
})

const step = (count: number, of: string): { days?: number; months?: number } => {
  if (of === 'month') return { months: count }
  if (of === 'year') return { months: 12 * count }
  return { days: count * ({ week: 7, fortnight: 14 }[of] ?? 1) }
}

const inSome = (found: PhrasesFound, count: string, of: string, sign = 1): void => {
  if (/^h/.test(of)) found.fromNow = sign * 60 * Number(count)
  else if (/^mi/.test(of)) found.fromNow = sign * Number(count)
  else found.steps.push(step(sign * Number(count), of))
}

const offsetOf = (typed: string): number => {
  if (typed === 'bst') return 60
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(typed) ?? []
  return hours ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

const clock = `(\\d{1,2})[:.](\\d\\d)(?:[:.](\\d\\d)(?:[.,]\\d+)?)?`
const bounded = (pattern: string): RegExp => new RegExp(`(?<![\\w.:/])${pattern}(?![\\w])`, 'g')

const rules: Rule[] = [
  [
    /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?:t| )(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(z|[+-]\d\d:?\d\d)(?!\w)/g,
    (found, y, m, d, h = '', min = '', s = '0', zone = '') => {
      found.days.push({ year: Number(y), month: Number(m), day: Number(d) })
      found.times.push(time(`${h}:${min}:${s}`, h, min, s))
      found.offset = offsetOf(zone)
    },
  ],
  // 2026-12-03, and what follows it: T17:00:00.000Z, 17:00+01:00
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t|(?=\s|,|$))/g,
    (found, y = '', m, d) =>
      found.days.push({ ...wholeYear(y, `${Number(d)}/${Number(m)}`), month: Number(m), day: Number(d) }),
  ],
  [
    /(?<![\d/.-])(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*'?(\d{1,})(?![\d:])/g,
    (found, d, _, m, y = '') =>
      found.days.push({ ...wholeYear(y, `${Number(d)}/${Number(m)}`), month: Number(m), day: Number(d) }),
  ],
  [
    /(?<![\w:/])(\d{1,2}):(\d\d)(?::(\d\d))?\s*(z|\+\d\d:?\d\d|(?<=:\d\d:\d\d) -\d{4})(?!\w)/g,
    (found, h = '', min = '', s, zone = '') => {
      found.times.push(time(`${h}:${min}${s ? `:${s}` : ''} ${zone}`, h, min, s))
      found.offset = offsetOf(zone.trim())
    },
  ],
  [/\b(gmt|utc|bst)\b/g, (found, zone = '') => Object.assign(found, { offset: offsetOf(zone) })],
  [
    new RegExp(`(?<![\\w.:/])${clock}\\s*${half}\\b`, 'g'),
    (found, h = '', min = '', s, part = '') =>
      found.times.push(time(`${h}:${min}${s ? `:${s}` : ''}${part}`, h, min, s, part)),
  ],
  [/(?<![\w.:/])12\s*(noon|midday)\b|\b(?:noon|midday)\b/g, (found) => found.times.push(time('12 noon', '12'))],
  [/(?<![\w.:/])(?:12\s*)?midnight\b/g, set({ midnight: true })],
  [
    bounded(`(?:(half|quarter)\\s+(past|to))\\s+(\\d{1,2})\\s*${half}?`),
    (found, part, side, h, halfOfDay) => {
      const minute = part === 'half' ? '30' : side === 'to' ? '45' : '15'
      const hour = side === 'to' ? (Number(h) + 23) % 24 || 12 : Number(h)
      const typed = time(`${part} ${side} ${h}${halfOfDay ?? ''}`, String(hour), minute, '0', halfOfDay)
      found.times.push({ ...typed, bare: !halfOfDay && hour > 0 && hour < 13 })
    },
  ],
  [
    bounded(`(\\d{1,2})\\s*${half}`),
    (found, h = '', part = '') => found.times.push(time(`${h}${part}`, h, '0', '0', part)),
  ],
  [
    bounded('(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?'),
    (found, h = '', min = '', s) => found.times.push(time(`${h}:${min}${s ? `:${s}` : ''}`, h, min, s)),
  ],
  [
    bounded('(\\d{1,2}):(\\d)'),
    (_, h = '', min = '') => {
      throw new Refusal(`Write the minutes of ${h}:${min} with two digits.`)
    },
  ],
  [
    bounded('(\\d{1,2})h(\\d\\d)'),
    (found, h = '', min = '') => found.times.push({ ...time(`${h}:${min}`, h, min), bare: false }),
  ],
  [
    bounded(`(?:in|after)\\s+(\\d{1,3})\\s*${unit}(?:\\s+time)?`),
    (found, count = '', of = '') => inSome(found, count, of),
  ],
  [bounded(`(\\d{1,3})\\s*${unit}\\s+ago`), (found, count = '', of = '') => inSome(found, count, of, -1)],
  [
    bounded('(\\d{1,2})\\s*weeks?\\s+(?:from\\s+)?(today|tomorrow|yesterday)'),
    (found, count, from = '') =>
      found.steps.push({ days: 7 * Number(count) + ({ tomorrow: 1, yesterday: -1 }[from] ?? 0) }),
  ],
  [bounded(`(\\d{1,3})\\s*${unit}\\s+from\\s+(?:now|today)`), (found, count = '', of = '') => inSome(found, count, of)],
  [
    bounded('(\\d\\d)(\\d\\d)\\s*(?:h|hrs?|hours)'),
    (found, h = '', min = '') => found.times.push(time(`${h}:${min}`, h, min)),
  ],
  [
    bounded('(\\d{1,2})\\s*(?:h|hrs?|hours)'),
    (found, h = '') => found.times.push({ ...time(`${h}:00`, h), bare: false }),
  ],
  [
    bounded(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of\\s+)?${month}${year}`),
    (found, d, name = '', y) => found.days.push({ ...fullYear(y), month: monthNumber(name), day: Number(d) }),
  ],
  [
    bounded(`${month}[\\s-]*(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])${year}`),
    (found, name = '', d, y) => found.days.push({ ...fullYear(y), month: monthNumber(name), day: Number(d) }),
  ],
  [
    bounded('(\\d{1,2})\\s*/\\s*(\\d{1,2})(?!\\s*/)'),
    (found, d, m) => found.days.push({ month: Number(m), day: Number(d) }),
  ],
  [bounded('(\\d{1,2})-(\\d{1,2})(?!-)'), (found, d, m) => found.days.push({ month: Number(m), day: Number(d) })],
  [
    bounded('(\\d{1,2})\\.(\\d{1,2})(?!\\.\\d)'),
    (found, a = '', b = '') => found.dotted.push({ first: Number(a), second: Number(b), raw: `${a}.${b}` }),
  ],
  [bounded('(\\d{1,2})(?:st|nd|rd|th)'), (found, d) => found.days.push({ day: Number(d) })],
  [/\bthis (?:morning|afternoon|evening)\b/g, (found) => found.steps.push({ days: 0 })],
  [/\b(?:in the )?(?:morning|afternoon|evening|night)\b/g, () => undefined],
  [/\bend of (?:the )?day\b|\beod\b|\bclose of (?:play|day)\b/g, set({ endOfDay: true })],
  [/\bend of\b/g, set({ endOfDay: true })],
  [/\btonight\b|\bthis night\b/g, set({ tonight: true })],
  [/\bday after tomorrow\b/g, (found) => found.steps.push({ days: 2 })],
  [/\bday before yesterday\b/g, (found) => found.steps.push({ days: -2 })],
  [/\btoday\b/g, (found) => found.steps.push({ days: 0 })],
  [/\b(?:tomorrow|tmrw|tomorow|tommorow|tommorrow)\b/g, (found) => found.steps.push({ days: 1 })],
  [/\byesterday\b/g, (found) => found.steps.push({ days: -1 })],
  [/\bnow\b/g, set({ fromNow: 0 })],
  [
    bounded(`(\\d{1,2}) weeks? (?:on )?${weekday}|${weekday}\\s+week`),
    (found, count, after, before) => {
      found.weekdays.push(weekdayNumber(after ?? before ?? ''))
      found.weeksLater = Number(count ?? 1)
    },
  ],
  [/\bnext week\b/g, set({ which: 'next week' })],
  [bounded(weekday), (found, name = '') => found.weekdays.push(weekdayNumber(name))],
  [/\bthis coming\b|\bcoming\b|\bthis\b/g, set({ which: 'this' })],
  [/\bnext\b/g, (found) => Object.assign(found, { which: found.which ?? 'next' })],
  [/\blast\b/g, (found) => Object.assign(found, { which: found.which ?? 'last' })],
  [/(?<![\w.:/])(\d+)(?![\w:])/g, (found, digits = '') => found.numbers.push(digits)],
]

const sayNothing = /\b(?:at|on|the|of|by|from|until|till|to|and|is|for|hrs|hours)\b/g

/** "in the morning", "tomorrow evening" */
const halfNamed = (text: string): 'am' | 'pm' | undefined => {
  if (/\bmorning\b/.test(text)) return 'am'
  return /\b(?:afternoon|evening|night)\b/.test(text) ? 'pm' : undefined
}

/** Returns what a text names. @throws {Refusal} for what can't be a day or a time however it is read */
export const phrasesIn = (typed: string): PhrasesFound => {
  const found: PhrasesFound = { days: [], steps: [], weekdays: [], times: [], dotted: [], numbers: [], left: [] }
  let text = plainDateText(typed)
  found.half = halfNamed(text)
  for (const [pattern, note] of rules)
    text = text.replace(pattern, (...match: unknown[]) => {
      const groups = match.slice(
        1,
        match.findIndex((part) => typeof part === 'number'),
      ) as string[]
      note(found, ...groups)
      return ' | '
    })
  found.left = text
    .replace(sayNothing, ' ')
    .split(/[\s|,;()[\].!-]+/)
    .filter(Boolean)
  return found
}
