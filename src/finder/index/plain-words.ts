/** Letters that may have accents, are none of the English ones, or are signs for others: ², ﬂ, a soft hyphen. */
const foreign = /[\u00a8-\u00bf\u00c0-\u1fff\u200b-\u200f\u2060-\u209f\u2100-\u24ff\ufb00-\uffff]/

/** What nobody sees: combining accents, soft hyphens, letters of no width (Unicode, general categories Mn and Cf). */
const unseen = /[\p{Mn}\p{Cf}]+/gu

/**
 * Lower case, without accents and in compatibility form (Unicode, NFKD): "Café" and "cafe" are the same word, and so
 * are "CO₂" and "co2", "ﬂood" and "flood".
 */
export const folded = (text: string): string =>
  (foreign.test(text) ? text.normalize('NFKD').replace(unseen, '') : text).toLowerCase()

/** A title as it is compared with what somebody typed: words alone. */
export const plainTitle = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Letters of Latin and the scripts near it, as ranges: asking for each whether it is one takes ten times as long. */
const word = /[a-z\u00df-\u024f\u0370-\u1fff]{3,30}/g

/** The words of a text that can be what somebody meant, as often as they stand there. */
export const plainWords = (text: string): string[] => folded(text).match(word) ?? []
