import { acronym } from '@/words/acronym'
import { type DateIn, datesIn, formsOfDate } from './dates-in'
import { numberForms } from './number-forms'
import { folded, strokedLetter } from './plain-words'

/*
 * One form for one thing. What can be written in several ways (a postcode, a telephone number, CO₂, Wi-Fi, £1.25
 * million) has one form, found by the same step in what is indexed and in what somebody types. The index holds it
 * beside the text; a question asks for it beside the words.
 */

/** A place in a text, and the one form of what is written there: a single word for the index. */
export type Form = { from: number; to: number; form: string }

const letters = 'A-Za-z\\u00c0-\\u024f'
const hyphen = '\\u002d\\u2010\\u2011'

const joined = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The United Kingdom's postcodes, as "ZX9 7QT", less the check which letters stand where. */
const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/gi

/** Ten digits behind a nought or the United Kingdom's code (E.164, and as people write it). */
const telephone = /(?:(?:\+|\b00)44[\s-]*(?:\(0\))?[\s-]*\(?|\(?\b0)(?:\d[\s().\u002d\u2010\u2011]{0,2}){8,9}\d(?!\d)/g

const digitsOf = (text: string): string => {
  const digits = text.replace('(0)', '').replace(/\D+/g, '')
  return digits.replace(/^(?:00)?44/, '0')
}

/** A38(M), A38 (M), A57(T); M 6, but “A 20 minute walk” is no road. */
const road = /\b(?:([ABM]) (\d{1,4})(?! ?[a-z\d])|([ABM])(\d{1,4}))(?: ?\(([MT])\))?(?![\w])/gi

/** Fine dust in the air, as PM2.5, PM₂.₅, “PM 10”; no time of the day. */
const dust = /(?<![\d.] ?)\bpm ?(?:[2₂]\.[5₅]|[1₁][0₀])(?![\d₀-₉])/gi

/** From one year to the next: 2026/27, 2026-2027, 2026 to 2027. */
const years = /\b(20\d\d) ?(?:\/|-|\u2010|\u2011|\u2013| to ) ?((?:20)?\d\d)\b/g

const twoYears = (first: string, second: string): string | undefined =>
  (Number(first) + 1) % 100 === Number(second.slice(-2)) ? `${first}to${Number(first) + 1}` : undefined

/** Wi-Fi, re-opens, Covid-19, 24-hour; not 01632-960. Looked for around a hyphen: most words have none. */
const compound = new RegExp(`[${letters}\\d]+(?:[${hyphen}][${letters}\\d]+)+`, 'y')
const inside = new RegExp(`[${letters}\\d]`)
const hyphens = new RegExp(`[${hyphen}]`, 'g')

/** The compounds of a text. */
const compoundsIn = (text: string): Form[] => {
  const found: Form[] = []
  let to = 0
  for (const { index } of text.matchAll(hyphens)) {
    if (index < to) continue
    let from = index
    while (from > 0 && inside.test(text[from - 1] as string)) from -= 1
    compound.lastIndex = from
    const [whole] = compound.exec(text) ?? []
    if (!whole || !/[^\d\u002d\u2010\u2011]/.test(whole)) continue
    to = from + whole.length
    found.push({ from, to, form: joined(whole) })
  }
  return found
}

/** O’Brien; not “don’t” and “council’s”. */
const apostrophe = new RegExp(`(?<![${letters}])[${letters}]+['’][${letters}]{3,}`, 'g')

/** Q&A, R & D. */
const ampersand = /\b[A-Za-z] ?& ?[A-Za-z]\b/g

/** N.H.S. */
const dotted = /\b(?:[A-Za-z]\.){2,}[A-Za-z]?(?![A-Za-z])/g

/** Letters that are signs for others, or that nobody sees. */
const signs =
  /[\u00aa\u00ad\u00b2\u00b3\u00b9\u00ba\u0132\u0133\u017f\u200b-\u200f\u2060-\u2064\u2070-\u209c\u2100-\u214f\ufb00-\ufb06\ufeff\uff01-\uffee]/

const around = '[^\\s.,;:!?()“”"]*'

/** A word with one of these in it. */
const sign = new RegExp(around + signs.source + around, 'g')

/** A word with a letter that is none of the English ones and has no accent: Łódź, Ærø, Straße. */
const stroked = new RegExp(`[\\p{L}\\p{M}]*${strokedLetter.source}[\\p{L}\\p{M}]*`, 'giu')

const capitals = /\b[A-Z][A-Z0-9]{1,9}(?=s?\b)/g

type Rule = {
  pattern: RegExp
  form: (match: RegExpMatchArray) => string | undefined
  /** Matches what such a form can't do without: most texts have none, and this is found out in a tenth of the time. */
  needs: RegExp
}

const rules: Rule[] = [
  { pattern: postcode, needs: /\d[a-z]{2}\b/i, form: ([text]) => joined(text) },
  { pattern: telephone, needs: /0\)?\d|[+0]44/, form: ([text]) => digitsOf(text) },
  {
    pattern: road,
    needs: /[ABMabm] ?\d/,
    form: ([, spaced, number = '', letter = '', close = '', of]) => {
      if (spaced ? spaced !== spaced.toUpperCase() : !of) return undefined
      return `${spaced ?? letter}${number}${close}${of ?? ''}`.toLowerCase()
    },
  },
  { pattern: dust, needs: /pm ?[12₁₂]/i, form: ([text]) => joined(text) },
  { pattern: years, needs: /20\d\d/, form: ([, first = '', second = '']) => twoYears(first, second) },
  { pattern: apostrophe, needs: /['’][a-z]{3}/i, form: ([text]) => joined(text) },
  { pattern: ampersand, needs: /&/, form: ([text]) => joined(text) },
  { pattern: dotted, needs: /[A-Za-z]\.[A-Za-z]\./, form: ([text]) => joined(text) },
  { pattern: stroked, needs: strokedLetter, form: ([text]) => joined(text) },
  { pattern: sign, needs: signs, form: ([text]) => joined(text) || undefined },
]

const figures = /\d+/g
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
const monthBefore = new RegExp(`${months}[a-z]*[., \\u00a0\\u2009\\u202f]{1,2}$`, 'i')
const monthAfter = new RegExp(`^(?:(?:st|nd|rd|th)?[ \\u00a0\\u2009\\u202f-]?(?:of )?${months}|[/.-]\\d)`, 'i')

/** Says how far from its figures a date’s month is looked for: “September, ” and “th of ” and three letters. */
const near = 12

/** Returns whether a text has what no date is without: figures beside a month's name, or with signs between them. */
const mayHaveDate = (text: string): boolean => {
  for (const { 0: written, index } of text.matchAll(figures)) {
    const end = index + written.length
    if (monthAfter.test(text.slice(end, end + near)) || monthBefore.test(text.slice(Math.max(0, index - near), index)))
      return true
  }
  return false
}

/** “In May 20 of them came”: a month before a day, as others write it, is one for certain only with its year. */
const isCertain = ({ written, when }: DateIn): boolean =>
  when.year !== undefined || !/\d(?:st|nd|rd|th)?$/.test(written)

/** The dates of a text. */
export const dateFormsIn = (text: string): Form[] =>
  mayHaveDate(text)
    ? datesIn(text)
        .filter(isCertain)
        .flatMap(({ from, to, when }) => formsOfDate(when).map((form) => ({ from, to, form })))
    : []

/** Returns what has another form than what stands there, by place; acronyms are told apart by `acronymsIn`. */
export const formsIn = (given: string): Form[] => {
  // Spaces that do not break lines are spaces, each of the same length.
  const text = given.replace(/[\u00a0\u2009\u202f]/g, ' ')
  const forms: Form[] = [...numberForms(text), ...compoundsIn(text)]
  for (const { pattern, needs, form } of rules) {
    if (!needs.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const found = form(match)
      if (found) forms.push({ from: match.index, to: match.index + match[0].length, form: found })
    }
  }
  return forms
}

/** Words in capitals; none in a text that shouts. */
export const acronymsIn = (text: string): Form[] => {
  const found = [...text.matchAll(capitals)]
  if (found.length === 0 || !/[a-z]/.test(text)) return []
  return found.map((match) => ({ from: match.index, to: match.index + match[0].length, form: acronym(match[0]) }))
}
