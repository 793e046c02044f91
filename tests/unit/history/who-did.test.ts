import { expect, it } from 'vitest'
import { whoDid } from '@/publishing/history/entry-words'

it.each([
  [{ byName: 'Edith Marlow', by: { name: 'Edith Marlow' } }, 'Edith Marlow'],
  [{ byName: 'Edith Marlow', by: { name: 'Edith Khan' } }, 'Edith Marlow (now: Edith Khan)'],
  [{ byName: 'Edith Marlow', by: 'an id that may not be read' }, 'Edith Marlow'],
  [{ byName: 'Edith Marlow', by: null }, 'Edith Marlow'],
  [{ byName: null, by: null }, 'System'],
])('%j is said as “%s”', (entry, words) => expect(whoDid(entry)).toBe(words))
