import { describe, expect, test } from 'vitest'
import { expression } from '@/search/index/expression'
import { parseQuestion } from '@/search/parse-question'
import { synonymGroup, synonymProblem } from '@/search/synonyms'

const groups = [
  ['bin', 'bins', 'waste', 'rubbish'],
  ['SEND', 'special educational needs'],
  ['council house', 'social housing'],
]

const matchOf = (typed: string, synonyms: string[][] = []) => expression(parseQuestion(typed, synonyms))

describe('what somebody types', () => {
  test.each([
    ['council budget', '("council") AND ("budget")'],
    ['"damp and mould"', '("damp and mould")'],
    ['“damp and mould” homes', '("damp and mould") AND ("homes")'],
    ['homes -damp', '(("homes")) NOT (("damp"))'],
    ['homes -"damp and mould" –rent', '(("homes")) NOT (("damp and mould") OR ("rent"))'],
    ['recyc*', '("recyc" *)'],
    ['council’s 2026/27', '("council’s") AND ("2026to2027" OR "2026/27")'],
    ['"never closed', '("never closed")'],
    ['when is my bin collected', '("bin") AND ("collected")'],
    ['to be or not', '("not")'],
    ['the', '("the")'],
    ['   ', undefined],
    ['*** & — "" -', undefined],
    ['-damp', undefined],
  ])('%s asks for %s', (typed, match) => {
    expect(matchOf(typed)).toBe(match)
  })

  test.each(['title:x', 'NEAR(a b)', 'a AND OR NOT b', '^a', '{title} : b', 'a" OR "b', "'; DROP TABLE words", '🌧'])(
    '%s is words, and no language of its own',
    (typed) => {
      const match = matchOf(typed)
      // Nothing but quoted texts, brackets and the three words that join them.
      expect((match ?? '').replace(/"[^"]*"/g, '').replace(/\b(?:AND|OR|NOT)\b/g, '')).toMatch(/^[() *]*$/)
    },
  )

  test('has an end', () => {
    expect(parseQuestion('a1 '.repeat(500)).concepts).toHaveLength(12)
  })
})

describe('words that mean the same', () => {
  test.each([
    ['rubbish', '(("rubbish") OR ("bin") OR ("bins") OR ("waste"))'],
    ['Bins', '(("Bins") OR ("bins") OR ("waste") OR ("rubbish"))'],
    ['"waste"', '(("waste") OR ("bin") OR ("bins") OR ("rubbish"))'],
    ['SEND support', '(("\ue000send") OR ("special educational needs")) AND ("support")'],
    [
      'special educational needs',
      '(("special educational needs") OR ("\ue000send") OR (("special") AND ("educational") AND ("needs")))',
    ],
    ['new council houses', '("new") AND (("council houses") OR ("social housing") OR (("council") AND ("houses")))'],
    ['special needs', '("special") AND ("needs")'],
    ['binary', '("binary")'],
    ['tax -waste', '(("tax")) NOT (("waste"))'],
  ])('%s', (typed, match) => {
    expect(matchOf(typed, groups)).toBe(match)
  })

  test('are written with commas between', () => {
    expect(synonymGroup(' bin,  rubbish ,,special   needs')).toEqual(['bin', 'rubbish', 'special needs'])
    expect(synonymProblem('bin, rubbish')).toBeUndefined()
    expect(synonymProblem('bin')).toMatch(/at least two/)
    expect(synonymProblem(undefined)).toMatch(/at least two/)
    expect(synonymProblem('bin, ***')).toMatch(/no letter or number/)
  })
})
