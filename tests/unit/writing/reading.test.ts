import { describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { lengthOf } from '@/words/text-length'
import { officialWords, plainWords } from '@/writing/reading/plain-words'
import { readingOf } from '@/writing/reading/reading'
import { sentencesOf } from '@/writing/reading/sentences'
import { block, paragraph, richText } from '../rich-text/nodes'

const easy = 'We will fix the road. The work starts on Monday. You can still use the path. '.repeat(8)
const hard =
  'The implementation of comprehensive infrastructure rehabilitation necessitates considerable administrative coordination throughout numerous municipal organisations and associated regulatory authorities. '.repeat(
    5,
  )

describe('reading', () => {
  const read = (words: string) => readingOf('news', { body: paragraphs(words) })
  it('short words in short sentences are for the young, long ones for few', () => {
    expect(read(easy).age).toBeLessThanOrEqual(8)
    expect(read(hard).age).toBeGreaterThanOrEqual(20)
  })
  it('a short text has no reading age', () => expect(read('The bridge opens on Monday.').age).toBeUndefined())
  it('an empty one has nothing', () => {
    expect(readingOf('news', {})).toEqual({ words: 0, average: 0, longest: [], official: [], age: undefined })
  })
  it('names the longest sentences and where they stand, longest first, three at most', () => {
    const sentence = (words: number) => `Word ${'word '.repeat(words - 2)}end.`
    const { longest, average } = read([20, 26, 40, 30, 28].map(sentence).join(' '))
    expect(longest.map(({ words, field }) => [words, field])).toEqual([
      [40, 'body'],
      [30, 'body'],
      [28, 'body'],
    ])
    expect(average).toBe(29)
  })
  it('leaves out what somebody else said', () => {
    const said = richText(paragraph('Short.'), block('quote', { quote: hard, name: 'A' }))
    expect(readingOf('news', { body: said }).words).toBe(1)
  })
})

it('a full stop after a short form ends no sentence', () => {
  expect(sentencesOf('Cllr. Ann Smith met Dr. J. Brown, e.g. at No. 5. They talked.')).toEqual([
    'Cllr. Ann Smith met Dr. J. Brown, e.g. at No. 5.',
    'They talked.',
  ])
})

describe('plainer words', () => {
  it.each([
    ['Work will commence prior to May.', ['commence → start', 'prior to → before']],
    ['We are utilising, and utilised, funds.', ['utilising → use', 'utilised → use']],
    ['In order to apply, notify us.', ['in order to → to', 'notify → tell']],
    ['The recommencement of the pre-requirement', []],
    ['We start. We use. We tell.', []],
  ])('%s', (words, wanted) => {
    expect(officialWords(words).map(({ word, instead }) => `${word} → ${instead}`)).toEqual(wanted)
  })
  it('counts how often, most frequent first', () => {
    expect(officialWords('Numerous obtain, obtain.')).toMatchObject([
      { word: 'obtain', times: 2 },
      { word: 'numerous' },
    ])
  })
  it('never offers a word that it warns of', () => {
    for (const { instead } of plainWords) expect(officialWords(instead), instead).toEqual([])
    expect(plainWords.length).toBeGreaterThanOrEqual(60)
  })
})

describe('the length of a text', () => {
  const guidance = { aim: 65, most: 200, why: 'search results cut what is longer' }
  it.each([
    ['', 'empty', 'Aim for up to 65 characters: search results cut what is longer.'],
    ['a', 'fits', '1 character. A good length.'],
    ['é'.repeat(65), 'fits', '65 characters. A good length.'],
    ['x'.repeat(66), 'long', '66 characters. Up to 65 is better: search results cut what is longer.'],
    ['👍'.repeat(201), 'too-long', '201 characters, which is 1 too many: at most 200.'],
    [undefined, 'empty', 'Aim for up to 65 characters: search results cut what is longer.'],
  ])('%s', (text, state, said) => expect(lengthOf(text, guidance)).toMatchObject({ state, said }))
})
