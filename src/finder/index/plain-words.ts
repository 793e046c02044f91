/** Lower case, without accents: "Café" and "cafe" are the same word. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const word = /\p{L}{3,30}/gu

/** The different words of a text that can be what somebody meant. */
export const plainWords = (text: string): Set<string> => new Set(folded(text).match(word) ?? [])
