import { describe, expect, it } from 'vitest'
import { richTextToPlainText } from '@/rich-text/to-plain-text'
import { articleOf } from '@/sample/made-up/article'

const count = 3000
const many = Array.from({ length: count }, (_, n) => {
  const { title, summary, body } = articleOf(n)
  return { title, summary, text: richTextToPlainText(body) }
})

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu))

/** In how many articles each word stands. */
const spread = new Map<string, number>()
for (const { title, summary, text } of many)
  for (const word of wordsOf(`${title} ${summary} ${text}`)) spread.set(word, (spread.get(word) ?? 0) + 1)

describe('made-up news', () => {
  it('have the same words for the same number', () => {
    expect(articleOf(41)).toEqual(articleOf(41))
    expect(articleOf(41).body).not.toEqual(articleOf(42).body)
  })

  it('are as long as news are, and have headings', () => {
    const lengths = many.map(({ text }) => text.length)
    expect(Math.min(...lengths)).toBeGreaterThan(2000)
    expect(Math.max(...lengths)).toBeLessThan(3000)
    for (const { title, summary } of many) {
      expect(title.length).toBeLessThan(120)
      expect(summary.length).toBeGreaterThanOrEqual(100)
      expect(summary.length).toBeLessThanOrEqual(250)
    }
    const types = articleOf(7).body.root.children.map(({ type }) => type)
    expect(types.filter((type) => type === 'heading').length).toBeGreaterThanOrEqual(1)
  })

  it('have no gap left open', () => {
    for (const { title, summary, text } of many) expect(title + summary + text).not.toMatch(/[{}<>]|undefined/)
  })

  it('have titles of their own', () => {
    const titles = new Set(many.map(({ title }) => title.replace(/ \(\d+\)$/, '')))
    expect(titles.size).toBeGreaterThan(count * 0.9)
  })

  it('have words for a search to find in most articles, in some and in hardly any', () => {
    const between = (least: number, most: number) =>
      [...spread.values()].filter((found) => found > least * count && found <= most * count).length
    expect(spread.size).toBeGreaterThan(4000)
    expect(between(0.5, 1)).toBeGreaterThan(50)
    expect(between(0.1, 0.5)).toBeGreaterThan(150)
    expect(between(0.01, 0.1)).toBeGreaterThan(300)
    expect(between(0, 0.001)).toBeGreaterThan(1500)
  })
})
