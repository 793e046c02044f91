import { writtenInCapitals } from '@/words/acronym'
import { dayNames, monthNames } from '@/words/dates'

const alwaysCapital = new Map([...dayNames, ...monthNames].map((name) => [name.toUpperCase(), name]))

/** What stands in brackets behind a name is its short form: "(HWB)". */
const shortForm = /^[([]\p{Lu}[\p{Lu}\d]{1,5}[)\]]$/u

const isShouted = (words: string): boolean =>
  words.replace(/\P{L}/gu, '').length > 3 && words === words.toUpperCase() && words !== words.toLowerCase()

const quietly = (words: string): string =>
  words.replace(/[\p{L}\d]+/gu, (word, at: number) => {
    // "COUNCIL’S" ends in no word of its own.
    if (/[\p{L}][’']$/u.test(words.slice(0, at))) return word.toLowerCase()
    return alwaysCapital.get(word) ?? writtenInCapitals(word) ?? word.toLowerCase()
  })

const inBrackets = (words: string): string =>
  words !== words.toUpperCase() || shortForm.test(words) ? words : quietly(words)

/**
 * "APOLOGIES FOR ABSENCE" as people write a title, if all of it is in capitals, besides what is added in brackets. Months and
 * days keep their capital, and what is known to be written in capitals stays; other names nobody can tell.
 */
export const asTitle = (title: string): string => {
  const trimmed = title.replace(/[\s:.–-]+$/, '')
  const parts = trimmed.split(/([([][^()[\]]*[)\]])/)
  if (!isShouted(parts.filter((_, n) => n % 2 === 0).join(''))) return trimmed
  const said = parts.map((part, n) => (n % 2 === 0 ? quietly(part) : inBrackets(part))).join('')
  return said.replace(/\p{L}/u, (first, at: number) =>
    /^[^\p{L}\d]*$/u.test(said.slice(0, at)) ? first.toUpperCase() : first,
  )
}
