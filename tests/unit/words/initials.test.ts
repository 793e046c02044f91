import { expect, it } from 'vitest'
import { initialsOf } from '@/words/initials'

it.each([
  ['Alex Reed', 'AR'],
  ['  ada   mary lovelace ', 'AL'],
  ['Žofie', 'Ž'],
  ['', ''],
])('draws %j as %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
