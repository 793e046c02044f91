import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markEnd, markStart } from '@/search/index/query'
import { entry, indexOf } from './index-of'

const groups = [
  ['SEND', 'special educational needs'],
  ['bin', 'bins', 'waste'],
  ['anti-social behaviour', 'ASB'],
]

const texts = [
  'Bins are emptied on 20 May 2025 at ZX9 7QT; ring 01632 960555.',
  'SEND centre: £1,250,000 for Wi-Fi, CO₂ and A38(M) at 20mph | in 2026/27',
  'Quarry\u00adfield’s ﬂoodlit pot holes, re-opened “for good”. N.H.S. & Q&A, O’Brien',
  'SHOUTED WORDS ONLY',
  '\u0003 \u0001 marks \u0002 that \ue000send nobody typed',
]

const { search } = indexOf(
  texts.map((body, n) =>
    entry(String(n), { title: body.slice(0, 20), summary: body.slice(5, 60), body: texts.join('\n') }),
  ),
  { groups },
)

const pieces = [
  ...'bins BINS send SEND pot holes wi fi wifi co2 CO₂ 20 mph £1.25m million a38(m) zx97qt 01632 960555 may 2025 20/5/2025 29 february'.split(
    ' ',
  ),
  ...[
    '"',
    '“',
    '-',
    '*',
    '(',
    ')',
    ':',
    '^',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    '{title}',
    "'",
    '’s',
    '&',
    '|',
    '\\',
    '%',
    '\u0000',
    '\u0001',
    '\u0003',
    '\ue000',
    '\u00ad',
    '🎄',
    '١٢',
    'ß',
    'İ',
    '中文',
    'é',
    '\ud800',
  ],
  ...[
    'anti-social',
    'behaviour',
    'Q&A',
    'N.H.S.',
    '2026-27',
    '-2026',
    '--',
    '""',
    'a'.repeat(60),
    '9'.repeat(40),
    '.5',
    '5.',
    ',',
    '1,0',
    '0044',
    '+44',
  ],
]

const question = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '  ')), { maxLength: 8 })
  .map((all) => all.flat().join(''))

/** Each mark begins, and ends before the next one does. */
const markedWell = (text: string): boolean => {
  const marks = [...text].filter((letter) => letter === markStart || letter === markEnd)
  return marks.every((mark, n) => mark === (n % 2 === 0 ? markStart : markEnd)) && marks.length % 2 === 0
}

describe('any question', () => {
  test('is answered, with marks that belong together', () => {
    fc.assert(
      fc.property(fc.oneof(question, fc.string({ unit: 'binary', maxLength: 30 })), (words) => {
        const { hits, total } = search(words)
        expect(hits.length).toBeLessThanOrEqual(total)
        for (const hit of hits)
          for (const text of [hit.title, hit.summary, hit.excerpt]) expect(markedWell(text ?? '')).toBe(true)
      }),
      { numRuns: 3000, seed: 15 },
    )
  })
})
