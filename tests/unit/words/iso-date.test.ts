import { describe, expect, it } from 'vitest'
import { isoDate } from '@/words/iso-date'

describe('a date that a program sends', () => {
  it.each([
    ['2026-12-03T17:00:00.000Z', '2026-12-03T17:00:00.000Z'],
    ['2026-12-03T17:00Z', '2026-12-03T17:00:00.000Z'],
    ['2026-12-03t17:00:30z', '2026-12-03T17:00:30.000Z'],
    ['2026-12-03T17:00:00+01:00', '2026-12-03T16:00:00.000Z'],
    ['2026-12-03T17:00:00.5+0100', '2026-12-03T16:00:00.500Z'],
    ['2026-12-03T17:00:00,25-05', '2026-12-03T22:00:00.250Z'],
    ['2028-02-29T00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('%s is %s', (sent, stored) => expect(isoDate(sent)).toBe(stored))

  it.each([
    '03/12/2026 00:01',
    '3 December 2026, 5pm',
    '2026-12-03',
    '2026-12-03 17:00Z',
    '2026-12-03T17:00',
    '2026-02-29T00:00Z',
    '2026-11-31T00:00Z',
    '2026-13-01T00:00Z',
    '2026-12-03T25:00Z',
    '2026-12-03T17:00+99:00',
    '2026-12-03T17:00Z and more',
    '12026-12-03T17:00Z',
    '',
    'now',
    1_796_317_200_000,
    true,
    {},
    ['2026-12-03T17:00Z'],
    null,
    new Date(Number.NaN),
  ])('%s is none', (sent) => expect(isoDate(sent)).toBeUndefined())

  it('can be a day alone where only the day is kept', () => {
    expect(isoDate('2026-12-03', 'day')).toBe('2026-12-03T12:00:00.000Z')
    expect(isoDate('2026-12-03T12:00:00.000Z', 'day')).toBe('2026-12-03T12:00:00.000Z')
    expect(isoDate('2026-02-30', 'day')).toBeUndefined()
  })
})
