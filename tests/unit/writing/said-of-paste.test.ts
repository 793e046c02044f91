import { expect, test } from 'vitest'
import { saidOfPaste } from '@/writing/paste/said-of-paste'

const none = { pictures: [], struck: [], links: [], signs: [] }

test.each([
  [none, ''],
  [{ ...none, pictures: [''] }, 'without its picture. Add'],
  [{ ...none, pictures: ['Town hall'] }, 'without its picture (“Town hall”). Add'],
  [{ ...none, pictures: ['Town hall', '', 'Bridge'] }, 'without its 3 pictures (“Town hall”, “Bridge”). Add'],
  [{ ...none, struck: ['Monday 3 May'] }, 'Struck-out words were left out: “Monday 3 May”.'],
  [{ ...none, links: ['a', 'b', 'c', 'd', 'e'] }, 'came without it: “a”, “b”, “c” and 2 more.'],
  [{ ...none, signs: ['Paid'] }, 'Signs of the font Wingdings were left out, beside “Paid”.'],
  [{ ...none, signs: [''] }, 'Signs of the font Wingdings were left out.'],
])('%j', (leftOut, said) => expect(saidOfPaste(leftOut)).toContain(said))
test('nothing is said where nothing was left out', () => expect(saidOfPaste(none)).toBe(''))
