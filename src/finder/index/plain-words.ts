/** Letters that may have accents, or that are none of the English ones. */
const foreign = /[\u00c0-\u1fff]/

/** Lower case, without accents: "Café" and "cafe" are the same word. */
export const folded = (text: string): string =>
  (foreign.test(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text).toLowerCase()

/** A title as it is compared with what somebody typed: words alone. */
export const plainTitle = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Letters of Latin and the scripts near it, as ranges: asking for each whether it is one takes ten times as long. */
const word = /[a-z\u00df-\u024f\u0370-\u1fff]{3,30}/g

/** The words of a text that can be what somebody meant, as often as they stand there. */
export const plainWords = (text: string): string[] => folded(text).match(word) ?? []
