/*
 * The library that draws fetches, from other sites, a font for every character that its own lacks,
 * and a picture for every emoji. This site asks nobody: only what the font has is ever handed over.
 */

/** Latin, Cyrillic and the punctuation of text, as the library's font has them; no sign that is an emoji, too. */
const drawn =
  /[\u0020-\u007e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u0218-\u021b\u0400-\u045f\u1e80-\u1e85\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]/

/** Without one of these a text would say something else. A variation selector alone says nothing. */
const said = /[\p{L}\p{N}\p{M}]/u
const says = (character: string): boolean => said.test(character) && !/[\ufe00-\ufe0f\u20e3]/.test(character)

/**
 * A text as it can be drawn: without emoji and other signs.
 *
 * @returns undefined if letters or numbers of it could not be drawn, or if nothing is left
 */
export const drawableText = (text: string): string | undefined => {
  const characters = [...text.normalize('NFC').replace(/\s+/g, ' ')]
  if (characters.some((character) => !drawn.test(character) && says(character))) return undefined
  const left = characters.filter((character) => drawn.test(character)).join('')
  return left.replace(/ +/g, ' ').trim() || undefined
}

/** Every character that is ever drawn. */
export const drawnCharacters = (): string =>
  Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code))
    .filter((character) => drawn.test(character))
    .join('')
