import { expect, it } from 'vitest'
import type { Concept } from '@/search/index/expression'
import { placesOf } from '@/search/index/places'

const concept = (ways: string[], beginning = false): Concept => ({ typed: [[{ ways, beginning }]], also: [] })

/** A text with what was looked for in square brackets. */
const marked = (text: string, concepts: Concept[]): string => {
  const ranges = placesOf({ concepts, without: [] })(text)
  return ranges.reduceRight((so, { from, to }) => `${so.slice(0, from)}[${so.slice(from, to)}]${so.slice(to)}`, text)
}

it.each([
  ['Bins are collected. No bin is.', ['bin', 'bins'], '[Bins] are collected. No [bin] is.'],
  ['Cabinets, rebinned', ['bin', 'bins'], 'Cabinets, rebinned'],
  ['The pool’s opening  hours: open', ['opening hours', 'open'], 'The pool’s [opening  hours]: [open]'],
  ['Opening times, not hours', ['opening hours'], 'Opening times, not hours'],
  ['High Street, street party', ['high street', 'street party'], '[High Street], [street party]'],
  ['a b c', ['a b', 'b c'], '[a b c]'],
  ['Tŷ a thŷ yn y dŵr', ['dwr', 'ty'], '[Tŷ] a thŷ yn y [dŵr]'],
  [
    'The ﬂood at İzmir Café, 20½ metres, CO₂',
    ['flood', 'cafe', 'co2'],
    'The [ﬂood] at İzmir [Café], 20½ metres, [CO₂]',
  ],
  ['Decomposed cafe\u0301 and more', ['cafe', 'more'], 'Decomposed [cafe\u0301] and [more]'],
  ['🚮 bins, 🚮bins', ['bins'], '🚮 [bins], 🚮[bins]'],
  ['', ['bins'], ''],
])('%j has %j where it stands', (text, ways, expected) => {
  expect(marked(text, [concept(ways)])).toBe(expected)
})

it('marks a word that begins so as a whole, and only the last of a phrase', () => {
  expect(marked('Libraries and a library', [concept(['librar'], true)])).toBe('[Libraries] and a [library]')
  expect(marked('Town halls, townhouse', [concept(['town hal'], true)])).toBe('[Town halls], townhouse')
})
