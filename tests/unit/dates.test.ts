import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  clockTime,
  closingDateTime,
  daysUntilEnd,
  dayThisYear,
  leafOf,
  longDate,
  longDateTime,
  monthNames,
  monthOf,
  shortDay,
  yearOf,
} from '@/words/dates'

/** Zones a server may be in, and minutes that each is behind UTC in January: proof that it took effect. */
const zones = [
  { zone: 'UTC', behind: 0 },
  { zone: 'Europe/London', behind: 0 },
  { zone: 'America/Los_Angeles', behind: 480 },
  { zone: 'Pacific/Kiritimati', behind: -840 },
  { zone: 'Pacific/Niue', behind: 660 },
  { zone: 'Asia/Kathmandu', behind: -345 },
]

describe.each(zones)('dates on a server in $zone', ({ zone, behind }) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    process.env.TZ = before
  })

  it('the server really is there', () => expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(behind))

  it.each([
    { moment: '2026-01-09T10:40:00Z', text: '10:40am on 9 January 2026' },
    { moment: '2026-07-09T10:40:00Z', text: '11:40am on 9 July 2026' },
    { moment: '2026-07-09T12:00:00Z', text: '1pm on 9 July 2026' },
    { moment: '2026-07-09T11:00:00Z', text: 'midday on 9 July 2026' },
    { moment: '2026-07-08T23:00:00Z', text: 'midnight on 9 July 2026' },
    { moment: '2026-07-08T23:30:00Z', text: '12:30am on 9 July 2026' },
    // The clocks go forward at 01:00 UTC on 29 March 2026 …
    { moment: '2026-03-29T00:59:59Z', text: '12:59am on 29 March 2026' },
    { moment: '2026-03-29T01:00:00Z', text: '2am on 29 March 2026' },
    // … and back at 01:00 UTC on 25 October: half past one comes twice.
    { moment: '2026-10-25T00:30:00Z', text: '1:30am on 25 October 2026' },
    { moment: '2026-10-25T01:30:00Z', text: '1:30am on 25 October 2026' },
    { moment: '2026-10-25T02:00:00Z', text: '2am on 25 October 2026' },
  ])('$moment reads “$text”', ({ moment, text }) => {
    expect(longDateTime(moment)).toBe(text)
    expect(longDateTime(new Date(moment))).toBe(text)
  })

  it.each([
    { moment: '2026-02-01T00:00:00Z', text: '11:59pm on 31 January 2026' },
    { moment: '2026-06-30T23:00:00Z', text: '11:59pm on 30 June 2026' },
    { moment: '2026-03-29T00:00:00Z', text: '11:59pm on 28 March 2026' },
    { moment: '2026-03-29T23:00:00Z', text: '11:59pm on 29 March 2026' },
    { moment: '2026-10-24T23:00:00Z', text: '11:59pm on 24 October 2026' },
    { moment: '2026-10-26T00:00:00Z', text: '11:59pm on 25 October 2026' },
    { moment: '2026-01-01T00:00:00Z', text: '11:59pm on 31 December 2025' },
    { moment: '2024-03-01T00:00:00Z', text: '11:59pm on 29 February 2024' },
    { moment: '2026-02-01T17:00:00Z', text: '5pm on 1 February 2026' },
    { moment: '2026-02-01T12:00:00Z', text: 'midday on 1 February 2026' },
    { moment: '2026-02-01T00:01:00Z', text: '12:01am on 1 February 2026' },
  ])('what closes at $moment closes at “$text”', ({ moment, text }) => expect(closingDateTime(moment)).toBe(text))

  it.each([
    { moment: '2026-06-30T22:59:59Z', year: '2026', month: '06' },
    { moment: '2026-06-30T23:00:00Z', year: '2026', month: '07' },
    { moment: '2025-12-31T23:59:59Z', year: '2025', month: '12' },
    { moment: '2026-01-01T00:00:00Z', year: '2026', month: '01' },
  ])('$moment is filed under $year, month $month', ({ moment, year, month }) => {
    expect([yearOf(moment), monthOf(moment)]).toEqual([year, month])
  })

  it.each([
    { end: '2026-03-30T00:00:00+01:00', now: '2026-03-28T12:00:00Z', days: 1 },
    { end: '2026-03-30T00:00:00+01:00', now: '2026-03-29T12:00:00Z', days: 0 },
    { end: '2026-10-26T00:00:00Z', now: '2026-10-24T12:00:00Z', days: 1 },
    { end: '2026-10-26T00:00:00Z', now: '2026-10-24T23:30:00Z', days: 0 },
    { end: '2026-11-01T00:00:00Z', now: '2026-10-18T12:00:00Z', days: 13 },
    { end: '2026-04-05T00:00:00+01:00', now: '2026-03-22T12:00:00Z', days: 13 },
  ])('$days days from $now to $end', ({ end, now, days }) => expect(daysUntilEnd(end, new Date(now))).toBe(days))

  it('another zone can be asked for', () => {
    expect(longDate('2026-01-01T00:00:00Z', 'America/New_York')).toBe('31 December 2025')
    expect(clockTime('2026-01-01T00:00:00Z', 'Asia/Tokyo')).toBe('9am')
  })
})

it('the months have their English names, in order', () => {
  expect(monthNames).toHaveLength(12)
  for (const [index, name] of monthNames.entries())
    expect(longDate(new Date(Date.UTC(2026, index, 15)))).toBe(`15 ${name} 2026`)
})

it('a day names its year only where that is not the year of now, on the council’s clock', () => {
  const now = new Date('2026-07-01T12:00:00Z')
  expect([shortDay('2026-01-09T12:00:00Z', now), dayThisYear('2026-01-09T12:00:00Z', now)]).toEqual([
    '9 Jan',
    '9 January',
  ])
  expect([shortDay('2025-12-31T12:00:00Z', now), dayThisYear('2025-12-31T12:00:00Z', now)]).toEqual([
    '31 Dec 2025',
    '31 December 2025',
  ])
  // Half past midnight in London, still the evening before in UTC.
  const leaf = { weekday: 'Wed', day: '1', month: 'Jul' }
  expect(leafOf('2026-06-30T23:30:00Z', '2026-12-31T12:00:00Z')).toEqual({ ...leaf, year: undefined })
  expect(leafOf('2026-06-30T23:30:00Z', '2027-01-01T00:00:00Z')).toEqual({ ...leaf, year: '2026' })
})
