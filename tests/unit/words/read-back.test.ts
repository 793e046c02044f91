import { describe, expect, it } from 'vitest'
import { type Purpose, readBack } from '@/words/read-back'

// A Saturday, ten to midnight.
const now = new Date('2026-11-28T23:50:00Z')

const said = (moment: string, purpose: Omit<Purpose, 'now'>): string => {
  const { careful, pieces } = readBack(new Date(moment), { now, ...purpose })
  return (careful ? '! ' : '') + pieces.map(({ text, strong }) => (strong ? `*${text}*` : text)).join('')
}

describe('what was typed, read back', () => {
  const start = { kind: 'start', isNew: true } as const
  it.each([
    ['2026-12-03T00:01:00Z', '*Thursday 3 December 2026, 12:01am*, in 5 days'],
    ['2026-11-29T00:01:00Z', '*Sunday 29 November 2026, 12:01am*, in 11 minutes'],
    ['2026-11-29T09:00:00Z', '*Sunday 29 November 2026, 9am*, in 9 hours'],
    ['2026-11-29T23:55:00Z', '*Sunday 29 November 2026, 11:55pm*, in 1 day'],
    ['2026-11-30T00:05:00Z', '*Monday 30 November 2026, 12:05am*, in 2 days'],
    ['2026-11-30T12:00:00Z', '*Monday 30 November 2026, 12 noon*, in 2 days'],
    ['2026-12-03T00:00:00Z', '*Thursday 3 December 2026, 12am*, as the day begins, in 5 days'],
    ['2027-06-30T23:00:00Z', '*Thursday 1 July 2027, 12am*, as the day begins, in 215 days'],
    ['2027-10-31T00:30:00Z', '*Sunday 31 October 2027, 1:30am BST*, in 337 days'],
    ['2026-11-03T09:00:00Z', '! *Tuesday 3 November 2026, 9am* was 25 days ago.'],
  ])('a start at %s: %s', (moment, words) => expect(said(moment, start)).toBe(words))

  const goesLive = { ...start, goesLive: true } as const
  it('says of a page what follows from its time', () => {
    expect(said('2026-11-03T09:00:00Z', goesLive)).toBe(
      '! *Tuesday 3 November 2026, 9am* was 25 days ago. It would be public *at once*, dated 3 November.',
    )
    expect(said('2026-12-03T00:01:00Z', goesLive)).toBe('*Thursday 3 December 2026, 12:01am*, in 5 days')
    expect(said('2026-12-03T00:01:00Z', { ...goesLive, isLive: true })).toBe(
      '! Readers lose this page until *Thursday 3 December 2026, 12:01am*, in 5 days.',
    )
    expect(said('2026-11-03T09:00:00Z', { ...goesLive, isLive: true })).toBe(
      '*Tuesday 3 November 2026, 9am*, 25 days ago',
    )
    expect(said('2026-11-03T09:00:00Z', { ...goesLive, isNew: false })).toBe(
      '*Tuesday 3 November 2026, 9am*, 25 days ago',
    )
  })

  const end = { kind: 'end', isNew: true } as const
  it.each([
    ['2026-12-16T00:00:00Z', 'Until the *end of Tuesday 15 December 2026* (11:59pm), 17 days from now'],
    ['2026-12-15T17:00:00Z', 'Until *Tuesday 15 December 2026, 5pm*, 17 days from now'],
    ['2026-11-29T00:00:00Z', 'Until the *end of Saturday 28 November 2026* (11:59pm), 10 minutes from now'],
    ['2026-11-03T17:00:00Z', '! *Tuesday 3 November 2026, 5pm* was 25 days ago. It would be over *at once*.'],
    ['2026-11-04T00:00:00Z', '! *End of Tuesday 3 November 2026* was 25 days ago. It would be over *at once*.'],
  ])('an end at %s: %s', (moment, words) => expect(said(moment, end)).toBe(words))

  it('names what an end ends, and doesn’t warn of one that is stored', () => {
    expect(said('2026-12-16T00:00:00Z', { ...end, until: 'Open until' })).toBe(
      'Open until the *end of Tuesday 15 December 2026* (11:59pm), 17 days from now',
    )
    expect(said('2026-11-04T00:00:00Z', { ...end, isNew: false })).toBe(
      '*End of Tuesday 3 November 2026* (11:59pm), 25 days ago',
    )
  })

  it.each([
    ['2026-12-03T12:00:00Z', '*Thursday 3 December 2026*, in 5 days'],
    ['2026-11-28T12:00:00Z', '*Saturday 28 November 2026*, today'],
    ['2026-11-27T12:00:00Z', '*Friday 27 November 2026*, 1 day ago'],
  ])('a day at %s: %s', (moment, words) => expect(said(moment, { kind: 'day', isNew: true })).toBe(words))
})
