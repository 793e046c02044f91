import { describe, expect, test } from 'vitest'
import { excerptOf } from '@/search/index/excerpt'
import { markEnd, markStart } from '@/search/index/query'
import { shown } from './index-of'

const marked = (text: string) => text.replaceAll('«', markStart).replaceAll('»', markEnd)

const long = 'and more words that say nothing at all '.repeat(12)

describe('an excerpt', () => {
  test.each([
    [
      'Opening hours\n\nThe «baths» open at nine. Bring a towel.\n\nCharges',
      'The «baths» open at nine. Bring a towel.',
    ],
    ['«Baths»\n\nThe «baths» open at nine.\n\nCharges', 'The «baths» open at nine.'],
    ['Proposal\nSaves\nLeave the «offices»\n£1.3 million', 'Leave the «offices»'],
    ['One. The «second» sentence. The third. The fourth.', 'The «second» sentence. The third.'],
    ['One thing.\nTwo «things» and a «mark».\nA «mark».', 'Two «things» and a «mark».'],
    ['It costs £2.50 at the «door». Pay there.', 'It costs £2.50 at the «door». Pay there.'],
    ['“Is it «open»?” she asked. It was.', '“Is it «open»?” she asked.'],
    ['A «point» of a list\nAnother point', 'A «point» of a list'],
    ['Nothing here.\n\nNor here.', undefined],
    ['', undefined],
    ['The «first» line ends here.\nThe next begins here.', 'The «first» line ends here.'],
  ])('of %j', (text, excerpt) => {
    expect(shown(excerptOf(marked(text)))).toBe(excerpt)
  })

  test('of a sentence that has no end is cut between words, on either side', () => {
    const excerpt = shown(excerptOf(marked(`Long ${long}before the «mark» ${long}`))) ?? ''
    expect(excerpt).toMatch(/^…\S.*«mark».*\S…$/)
    expect(excerpt.length).toBeLessThan(320)
    expect(excerpt.split('«').length).toBe(excerpt.split('»').length)
  })

  test.each([1, 50, 150, 300, 450])('keeps its marks whole, with one every few words, from letter %i', (from) => {
    const text = marked('«mark» and «more» words '.repeat(60).slice(0, 1000).trim())
    const excerpt = excerptOf(text.slice(text.indexOf(markStart, from))) ?? ''
    expect(excerpt.replace(new RegExp(`${markStart}[^${markStart}${markEnd}]*${markEnd}`, 'g'), '')).not.toMatch(
      new RegExp(`[${markStart}${markEnd}]`),
    )
  })
})
