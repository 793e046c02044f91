import { describe, expect, test } from 'vitest'
import { mendedRichText } from '@/rich-text/mended'

const text = (words: string) => ({ type: 'text', text: words })
const tab = { type: 'tab', text: '\t' }

const wordsOf = (...children: object[]): string => {
  const state = mendedRichText({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })
  const [paragraph] = (state as { root: { children: { children: { text: string }[] }[] } }).root.children
  return paragraph?.children.map((node) => node.text).join('') ?? ''
}

describe('a tab is one space', () => {
  test.each([
    ['between words', [text('Pool'), tab, text('£3')], 'Pool £3'],
    ['between spaces', [text('Pool '), tab, text(' £3')], 'Pool  £3'],
    ['behind a space', [text('Pool '), tab, text('£3')], 'Pool £3'],
    ['before a space', [text('Pool'), tab, text(' £3')], 'Pool £3'],
    ['several', [text('Pool'), tab, tab, tab, text('£3')], 'Pool £3'],
    ['several before a space', [text('Pool'), tab, tab, text(' £3')], 'Pool £3'],
    ['in a text', [text('Pool \t £3\t\tnow')], 'Pool £3 now'],
    ['and spaces are as they were', [text('Pool  £3')], 'Pool  £3'],
  ])('%s', (_, children, words) => expect(wordsOf(...children)).toBe(words))
})
