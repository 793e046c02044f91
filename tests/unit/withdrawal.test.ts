import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { describe, expect, it } from 'vitest'

const at = '2026-10-25T01:30:00.000Z'

describe('a withdrawal', () => {
  it.each([
    { what: 'no withdrawal', document: {}, withdrawn: false },
    { what: 'null', document: { withdrawal: null }, withdrawn: false },
    { what: 'no time', document: { withdrawal: { reason: 'Wrong.' } }, withdrawn: false },
    { what: 'a null time', document: { withdrawal: { at: null } }, withdrawn: false },
    { what: 'a time that has come', document: { withdrawal: { at } }, withdrawn: true },
  ])('$what: $withdrawn', ({ document, withdrawn }) => {
    expect(isWithdrawn(document, new Date('2026-11-01T00:00:00Z'))).toBe(withdrawn)
  })

  it.each([
    { when: 'a millisecond before', offset: -1, withdrawn: false },
    { when: 'the millisecond itself', offset: 0, withdrawn: true },
    { when: 'a millisecond after', offset: 1, withdrawn: true },
  ])('counts from its millisecond: $when', ({ offset, withdrawn }) => {
    expect(isWithdrawn({ withdrawal: { at } }, new Date(Date.parse(at) + offset))).toBe(withdrawn)
  })
})
