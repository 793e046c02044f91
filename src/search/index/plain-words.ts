/** Letters that may have accents, are none of the English ones, or are signs for others: ², ﬂ, a soft hyphen. */
const foreign = /[\u00a8-\u00bf\u00c0-\u1fff\u200b-\u200f\u2060-\u209f\u2100-\u24ff\ufb00-\uffff]/

/**
 * Matches what nobody sees: combining accents, soft hyphens, letters of no width (Unicode, general categories Mn and
 * Cf).
 */
const unseen = /[\p{Mn}\p{Cf}]+/gu

/** Letters with a stroke, and two in one, which Unicode knows no other form of: “Łódź” is found as “lodz”. */
const alike: Record<string, string> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ð: 'd' },
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' },
}
const single = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** Matches a letter that has none of its own form in English, in whatever case. */
export const strokedLetter = new RegExp(`[${Object.keys(alike).join('')}ẞ]`, 'iu')

/**
 * Lower case, without accents and in compatibility form (Unicode, NFKD): "Café" and "cafe" are the same word, and so
 * are "CO₂" and "co2", "ﬂood" and "flood".
 */
export const folded = (text: string): string =>
  foreign.test(text)
    ? text
        .normalize('NFKD')
        .replace(unseen, '')
        .toLowerCase()
        .replace(single, (letter) => alike[letter] as string)
    : text.toLowerCase()

/** A title as it is compared with what somebody typed: words alone. */
export const plainTitle = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Words that are worth knowing have so many letters. */
export const shortestWord = 3
export const longestWord = 30

/** Letters of Latin and the scripts near it, as ranges: asking for each whether it is one takes ten times as long. */
const word = new RegExp(
  `(?<![\\d\ue000])[a-z\u00df-\u024f\u0370-\u1fff]{${shortestWord},${longestWord}}(?![\\da-z\u00df-\u024f\u0370-\u1fff])`,
  'g',
)

/** The words of a text that can be what somebody meant, as often as they stand there; “covid19” is none. */
export const lettersOnlyWords = (text: string): string[] => folded(text).match(word) ?? []
