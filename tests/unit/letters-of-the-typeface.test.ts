import { statSync } from 'node:fs'
import path from 'node:path'
import { openSync } from 'fontkit'
import { compile } from 'sass'
import { expect, test } from 'vitest'
import { languages } from '@/words/languages'

const { css } = compile('src/site/styles/site.inline.scss', { loadPaths: ['node_modules'], quietDeps: true })

type Face = {
  file: string
  isItalic: boolean
  codes: number[]
  draws: (code: number) => boolean
  has: (letter: string) => boolean
}

const faces: Face[] = [...css.matchAll(/@font-face \{([^}]*url[^}]*)\}/g)].map(([, face = '']) => {
  const file = path.join('public', /url\("([^"]+)"/.exec(face)?.[1] ?? '')
  const named = [...(/unicode-range:\s*([^;]+)/.exec(face)?.[1] ?? '').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)]
  const codes = named.flatMap(([, from = '', to = from]) => {
    const first = Number.parseInt(from, 16)
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, n) => first + n)
  })
  const font = openSync(file)
  return {
    file,
    isItalic: face.includes('italic;'),
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

test('what English pages draw is in one small file for all weights, and no letter in two', () => {
  expect(faces).toHaveLength(8)
  const size = (part: string) => statSync(`public/assets/fonts/hanken-grotesk-${part}.woff2`).size
  for (const part of ['latin', 'latin-italic']) expect(size(part), part).toBeLessThan(21_000)
  for (const part of ['welsh', 'welsh-italic']) expect(size(part), part).toBeLessThan(1400)
  for (const part of ['latin-ext', 'latin-ext-italic', 'vietnamese', 'vietnamese-italic'])
    expect(size(part), part).toBeLessThan(10_000)
  for (const isItalic of [false, true]) {
    const drawing = faces.filter((face) => face.isItalic === isItalic)
    for (let code = 0; code < 0x2100; code += 1)
      expect(drawing.filter(({ has }) => has(String.fromCodePoint(code))).length).toBeLessThan(2)
    expect(
      drawing.filter(({ has }) => [...'The council’s £40 charge – “fair”, says café owner…'].some(has)),
    ).toHaveLength(1)
  }
})

test('italics draw the same letters as upright ones, so that no word is in two faces', () => {
  const letters = (isItalic: boolean) =>
    faces.filter((face) => face.isItalic === isItalic).flatMap(({ codes }) => codes)
  expect(letters(true)).toEqual(letters(false))
})

test('a language whose letters it lacks is drawn whole in another', () => {
  const elsewhere = new Set([...css.matchAll(/:lang\(([a-z]+)\)/g)].map(([, language]) => language))
  for (const [tag, { own }] of Object.entries(languages)) {
    const isDrawn = [...own].every((letter) => faces.some(({ has }) => has(letter)))
    expect(elsewhere.has(tag.split('-')[0]), tag).toBe(!isDrawn)
  }
})
