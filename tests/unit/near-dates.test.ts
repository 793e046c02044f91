import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOfNextDay } from '@/words/dates'
import { dateTimeNear, endNear, periodNear } from '@/words/near-dates'

const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']

describe.each(zones)('times near now on a server in %s', (zone) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    process.env.TZ = before
  })

  const now = new Date('2026-11-23T15:00:00Z')
  it.each([
    ['2026-11-23T10:40:00Z', '10:40am today'],
    ['2026-11-23T12:00:00Z', 'midday today'],
    ['2026-11-22T23:59:00Z', '11:59pm yesterday'],
    ['2026-11-24T08:00:00Z', '8am tomorrow'],
    ['2026-11-27T10:00:00Z', '10am on Friday 27 November'],
    ['2026-11-17T10:00:00Z', '10am on Tuesday 17 November'],
    ['2026-11-16T10:00:00Z', '10am on 16 November 2026'],
    ['2026-11-30T10:00:00Z', '10am on 30 November 2026'],
    ['2026-11-23T00:00:00Z', 'midnight last night'],
    ['2026-11-24T00:00:00Z', 'midnight tonight'],
    ['2026-11-22T00:00:00Z', 'the start of yesterday'],
    ['2026-11-27T00:00:00Z', 'the start of Friday 27 November'],
  ])('%s happens “%s”', (moment, words) => expect(dateTimeNear(moment, now)).toBe(words))

  it.each([
    ['2026-11-23T18:00:00Z', '6pm today'],
    ['2026-11-23T00:00:00Z', 'midnight last night'],
    ['2026-11-24T00:00:00Z', 'midnight tonight'],
    ['2026-11-25T00:00:00Z', 'the end of tomorrow'],
    ['2026-11-28T00:00:00Z', 'the end of Friday 27 November'],
    ['2026-11-22T00:00:00Z', 'the end of Saturday 21 November'],
    ['2027-01-01T00:00:00Z', 'the end of 31 December 2026'],
  ])('%s ends “%s”', (moment, words) => expect(endNear(moment, now)).toBe(words))

  it.each([
    ['2026-11-24T08:00:00Z', '2026-11-24T18:00:00Z', '8am until 6pm tomorrow'],
    ['2026-11-24T08:00:00Z', '2026-11-25T00:00:00Z', '8am tomorrow until the end of tomorrow'],
    ['2026-11-24T00:00:00Z', '2026-11-24T06:00:00Z', 'midnight tonight until 6am tomorrow'],
    ['2026-11-27T08:00:00Z', '2026-12-04T12:00:00Z', '8am on Friday 27 November until midday on 4 December 2026'],
  ])('%s to %s reads “%s”', (from, until, words) => expect(periodNear(from, until, now)).toBe(words))
})

/** London's midnights around both changes of the clock, and two ordinary ones. */
const midnights = [
  ['2026-03-28', '2026-03-28T00:00:00.000Z', '2026-03-29T00:00:00.000Z'],
  ['the day the clocks go forward', '2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T23:00:00.000Z', '2026-07-01T23:00:00.000Z'],
  ['the day the clocks go back', '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z'],
  ['2026-12-31', '2026-12-31T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
] as const

describe.each(midnights)('the words of %s', (_name, first, next) => {
  const last = new Date(Date.parse(next) - 1)
  const moments = [first, new Date(Date.parse(first) + 9 * 3_600_000), last]

  it('say “today” from its first millisecond to its last', () => {
    for (const now of moments) {
      expect(dateTimeNear(new Date(Date.parse(first) + 10 * 3_600_000), new Date(now))).toMatch(/ today$/)
      expect(endNear(next, new Date(now))).toBe('midnight tonight')
    }
  })

  it('change with the next midnight, at which pages are made anew, and not before', () => {
    for (const now of moments) expect(startOfNextDay(now).toISOString()).toBe(next)
    const morning = new Date(Date.parse(first) + 10 * 3_600_000)
    expect(dateTimeNear(morning, new Date(next))).toMatch(/ yesterday$/)
    expect(endNear(next, new Date(next))).toBe('midnight last night')
  })
})
