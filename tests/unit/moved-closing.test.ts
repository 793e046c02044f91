import { movedInWords } from '@collections/consultations/moved'
import { movedClosing } from '@collections/consultations/moved-closing'
import { expect, it } from 'vitest'

it.each([
  ['2026-12-02T00:00:00.000Z', '2026-12-16T00:00:00.000Z', 'Closing date moved from 1 to 15 December.'],
  ['2026-11-29T00:00:00.000Z', '2026-12-16T00:00:00.000Z', 'Closing date moved from 28 November to 15 December.'],
  [
    '2026-12-16T00:00:00.000Z',
    '2027-01-09T00:00:00.000Z',
    'Closing date moved from 15 December 2026 to 8 January 2027.',
  ],
  ['2026-12-15T17:00:00.000Z', '2026-12-01T17:00:00.000Z', 'Closing date moved from 15 to 1 December.'],
  [
    '2026-12-15T17:00:00.000Z',
    '2026-12-16T00:00:00.000Z',
    'Closing time moved from 5pm to 11:59pm on 15 December 2026.',
  ],
  // Midnight in London is an hour earlier by UTC in summer; the clocks change on 25 October.
  ['2026-10-24T23:00:00.000Z', '2026-10-31T00:00:00.000Z', 'Closing date moved from 24 to 30 October.'],
  ['2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z', 'Closing date moved from 28 to 29 March.'],
  // The same day of another month, and of another year.
  ['2026-11-16T12:00:00.000Z', '2026-12-16T12:00:00.000Z', 'Closing date moved from 16 November to 16 December.'],
  [
    '2026-12-16T12:00:00.000Z',
    '2027-12-16T12:00:00.000Z',
    'Closing date moved from 16 December 2026 to 16 December 2027.',
  ],
  // The last moment of the year belongs to it.
  [
    '2027-01-01T00:00:00.000Z',
    '2027-01-02T00:00:00.000Z',
    'Closing date moved from 31 December 2026 to 1 January 2027.',
  ],
])('%s to %s: %s', (before, after, words) => {
  expect(movedClosing(before, after)).toBe(words)
})

it.each([
  ['2026-11-24T17:00:00.000Z', '2026-12-01T17:00:00.000Z', '24 November 2026', 'Extended by a week on 20 November'],
  ['2027-01-03T00:00:00.000Z', '2027-01-17T00:00:00.000Z', '2 January 2027', 'Extended by 2 weeks on 20 November'],
  ['2026-12-01T17:00:00.000Z', '2026-12-02T00:00:00.000Z', undefined, undefined],
  ['2026-12-01T17:00:00.000Z', '2026-12-11T17:00:00.000Z', '1 December 2026', 'Extended by 10 days on 20 November'],
  [
    '2026-12-11T17:00:00.000Z',
    '2026-12-10T17:00:00.000Z',
    '11 December 2026',
    'Brought forward by 1 day on 20 November',
  ],
])('what readers see of %s moved to %s', (from, closesAt, before, now) => {
  const found = movedInWords({ closesAt, movedClosing: { from, at: '2026-11-20T10:00:00.000Z' } })
  expect(found).toEqual(before ? { before, now } : undefined)
})

it('nothing of a date that was never moved', () => {
  expect(movedInWords({ closesAt: '2026-12-01T17:00:00.000Z', movedClosing: {} })).toBeUndefined()
  expect(movedInWords({ closesAt: '2026-12-01T17:00:00.000Z' })).toBeUndefined()
})
