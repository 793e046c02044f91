import { expect, it } from 'vitest'
import { entryWords, whoDid } from '@/publishing/history/entry-words'

it.each([
  [{ byName: 'Edith Marlow', by: { name: 'Edith Marlow' } }, 'Edith Marlow'],
  [{ byName: 'Edith Marlow', by: { name: 'Edith Khan' } }, 'Edith Marlow (now: Edith Khan)'],
  [{ byName: 'Edith Marlow', by: 'an id that may not be read' }, 'Edith Marlow'],
  [{ byName: 'Edith Marlow', by: null }, 'Edith Marlow'],
  [{ byName: null, by: null }, 'System'],
])('%j is said as “%s”', (entry, words) => expect(whoDid(entry)).toBe(words))

it('an agenda item that followed its meeting says so', () => {
  const row = { id: '1', event: 'changed', at: '2026-11-29T09:00:00.000Z' }
  expect(entryWords(row, {}, new Date(row.at))).toBe('changed its meeting, and its date or address with that')
})
