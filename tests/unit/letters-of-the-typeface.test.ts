import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openSync } from 'fontkit'
import { expect, test } from 'vitest'
import { languages } from '../../src/words/languages'

const styles = readFileSync(path.resolve('src/site/styles/_foundations.scss'), 'utf8')

type Face = { file: string; codes: number[]; draws: (code: number) => boolean; has: (letter: string) => boolean }

const faces: Face[] = [...styles.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => {
  const file = path.join('public', /url\("([^"]+)"/.exec(face)?.[1] ?? '')
  const named = [...(/unicode-range: ([^;]+)/.exec(face)?.[1] ?? '').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)]
  const codes = named.flatMap(([, from = '', to = from]) => {
    const first = Number.parseInt(from, 16)
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, n) => first + n)
  })
  const font = openSync(file)
  return {
    file,
    codes,
    draws: (code) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(code),
    has: (letter) => codes.includes(letter.codePointAt(0) ?? 0),
  }
})

test('each file draws what the styles say that it does', () => {
  for (const { file, codes, draws } of faces)
    expect(
      codes.filter((code) => !draws(code)).map((code) => code.toString(16)),
      file,
    ).toEqual([])
})

const letters: [language: keyof typeof languages, letters: string][] = [
  ['cy', 'âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿÂÊÎÔÛŴŶẂẀẄỲŸ'],
  ['pl', 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'],
  ['ro', 'ăâîșțĂÂÎȘȚşţ'],
  ['cs', 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ'],
  ['sk', 'áäčďéíĺľňóôŕšťúýžĹĽŔ'],
  ['hu', 'áéíóöőúüűŐŰ'],
  ['tr', 'çğıİöşüÇĞÖŞÜ'],
  ['lt', 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ'],
  ['lv', 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ'],
  ['gd', 'àèìòùÀÈÌÒÙ'],
  ['ga', 'áéíóúÁÉÍÓÚ'],
  ['fr', 'àâæçéèêëîïôœùûüÿŒÆ'],
  ['de', 'äöüßÄÖÜẞ'],
  ['ku', 'êîûçşÊÎÛÇŞ'],
]

test.each(letters)('the typeface of headlines has the letters of %s', (_, text) => {
  expect([...text].filter((letter) => !faces.some(({ has }) => has(letter)))).toEqual([])
})

test('what English pages draw is in one small file, and no letter in two', () => {
  expect(faces).toHaveLength(2)
  const [first, second] = faces.map(({ file }) => readFileSync(file).length)
  expect(first).toBeLessThan(14_000)
  expect(second).toBeLessThan(10_000)
  for (let code = 0; code < 0x2100; code += 1)
    expect(faces.filter(({ has }) => has(String.fromCodePoint(code))).length).toBeLessThan(2)
  const english = faces.filter(({ has }) => [...'The council’s £40 charge – “fair”, says café owner…'].some(has))
  expect(english).toHaveLength(1)
})

test('a language whose letters it lacks is drawn whole in another', () => {
  const elsewhere = new Set([...styles.matchAll(/:lang\(([a-z]+)\)/g)].map(([, language]) => language))
  for (const [tag, { own }] of Object.entries(languages)) {
    const isDrawn = [...own].every((letter) => faces.some(({ has }) => has(letter)))
    expect(elsewhere.has(tag.split('-')[0]), tag).toBe(!isDrawn)
  }
})
