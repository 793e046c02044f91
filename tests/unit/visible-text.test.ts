import { expect, it } from 'vitest'
import { visibleText } from '@/words/visible-text'

it.each([
  ['an empty text', ''],
  ['spaces', '  \t\n'],
  ['a no-break space', '\u00a0'],
  ['an ideographic space', '\u3000'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a byte order mark', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a word joiner between spaces', ' \u2060 '],
  ['a mark for the direction', '\u200f'],
  ['a filler that counts as a letter', '\u3164'],
  ['another, half as wide', '\uffa0'],
  ['an empty braille cell', '\u2800'],
  ['a combining accent on nothing', '\u0301'],
  ['a variation selector', '\ufe0f'],
  ['a control character', '\u0007'],
  ['an invisible tag', '\u{e0041}'],
])('%s says nothing', (_what, text) => {
  expect(visibleText(text)).toBeUndefined()
})

it.each([
  [' The figure was wrong. ', 'The figure was wrong.'],
  ['é', 'é'],
  ['7', '7'],
  ['!', '!'],
  ['🎄', '🎄'],
  ['شكرا', 'شكرا'],
])('%j says something', (text, said) => {
  expect(visibleText(text)).toBe(said)
})

it.each([undefined, null, 3, {}, ['text']])('%j is no text', (value) => {
  expect(visibleText(value)).toBeUndefined()
})
