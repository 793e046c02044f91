import { describe, expect, test } from 'vitest'
import { slugFrom } from '@/addresses/document-address'
import { cleanLetters, cleanLine } from '@/words/clean-letters'

describe('letters', () => {
  test.each([
    ['a soft hyphen', 'Quarry\u00adfield', 'Quarryfield'],
    ['ligatures', 'ﬁre ﬂood oﬃce aﬀair baﬄe ﬅ ﬆ', 'fire flood office affair baffle st st'],
    ['a space without width', 'Bin\u200b day', 'Bin day'],
    ['a mark of byte order', '\ufeffBins', 'Bins'],
    ['a word joiner', 'Bin\u2060day', 'Binday'],
    ['a backspace', 'Bin\u0008 day', 'Bin day'],
    ['null and escape', 'B\u0000in\u001b', 'Bin'],
    ['controls of the second set', 'Bin\u0093 day', 'Bin day'],
    ['a delete', 'Bin\u007f', 'Bin'],
    ['an override of direction', 'Bin \u202eyad\u202c', 'Bin yad'],
    ['letters of full width', 'Ｂｉｎ １２', 'Bin 12'],
    ['bold letters of mathematics', '𝗕𝗶𝗻 𝟭𝟮', 'Bin 12'],
    ['script letters of mathematics', '𝓑𝓲𝓷', 'Bin'],
    ['letters in two parts', 'Ty\u0302', 'Tŷ'],
    ['a filler of Hangul', 'Bin\u3164', 'Bin'],
    ['a joiner between Latin letters', 'Bi\u200dn', 'Bin'],
    ['no joining between Latin letters', 'Bi\u200cn', 'Bin'],
    ['a joiner at the end', 'Bin\u200d', 'Bin'],
    ['hidden tags', 'Bin\u{e0062}\u{e0069}', 'Bin'],
    ['half a pair', 'Bin\ud83d', 'Bin'],
    ['an object', 'Bin\ufffc', 'Bin'],
    ['presentation forms of Arabic', 'ﻣﺮﺣﺒﺎ', 'مرحبا'],
    ['a bullet of a symbol font', '\uf0b7 Bins', '• Bins'],
    ['separators of lines', 'a\u2028b\u2029c\u0085d\r\ne\rf', 'a\nb\nc\nd\ne\nf'],
    ['an invisible plus', '2\u20643', '23'],
  ])('%s', (_, text, cleaned) => {
    expect(cleanLetters(text)).toBe(cleaned)
    expect(cleanLetters(cleaned)).toBe(cleaned)
  })

  test.each([
    '10³ m², CO₂, ½, 4ª, ™, №, ℃, …',
    '£2\u00a0million',
    'Llanfairpwll, Tŷ, Łódź, Iași, Žďár',
    'می‌خواهم',
    'ক্‍ষ',
    '👨‍👩‍👧 🏳️‍🌈 👍🏽 ❤️',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'مرحبا\u200f!',
    '（垃圾）、。！',
    'שָׁלוֹם',
    'a\nb\tc',
  ])('%s stays', (text) => expect(cleanLetters(text)).toBe(text.normalize('NFC')))

  test('of one line have no breaks', () => expect(cleanLine('Bin\nday \t on\r\n Monday')).toBe('Bin day on Monday'))
})

test.each([
  ['ﬁre ﬂood exercise', 'fire-flood-exercise'],
  ['Quarry\u00adfield', 'quarryfield'],
  ['Bin\u200bday', 'binday'],
  ['𝗕𝗶𝗻 𝗱𝗮𝘆', 'bin-day'],
  ['Ｂｉｎ　１２', 'bin-12'],
  ['Oﬃce \u202ehours\u202c', 'office-hours'],
  ['Ty\u0302 newydd', 'ty-newydd'],
  ['Bi\u200dn day', 'bin-day'],
  ['\ufeffBins', 'bins'],
  ['CO₂ and m²', 'co2-and-m2'],
])('%j has the address %s', (title, slug) => expect(slugFrom(title)).toBe(slug))
