import { monthOfEnd, monthsOfNotices, recentAndOlder } from '@collections/service-notices/months'
import { lastUpdated, noticePeriod, noticeTimes } from '@collections/service-notices/state'
import { describe, expect, it } from 'vitest'

const now = new Date('2026-11-23T15:00:00Z')
const yesterday = '2026-11-22T06:30:00Z'

describe('a notice’s time in words', () => {
  it.each([
    [
      { startsAt: yesterday, endsAt: '2026-11-23T18:00:00Z' },
      'Until 6pm today',
      'Since 6:30am yesterday, until 6pm today',
    ],
    [{ startsAt: yesterday }, 'Until further notice', 'Since 6:30am yesterday, until further notice'],
    [
      { startsAt: '2026-11-24T08:00:00Z', endsAt: '2026-11-24T18:00:00Z' },
      'From 8am until 6pm tomorrow',
      'From 8am until 6pm tomorrow',
    ],
    [
      { startsAt: '2026-11-24T08:00:00Z' },
      'From 8am tomorrow until further notice',
      'From 8am tomorrow until further notice',
    ],
    [
      { startsAt: yesterday, endsAt: '2026-11-23T14:00:00Z' },
      'Ended 2pm today',
      'Started 6:30am yesterday, ended 2pm today',
    ],
    [
      { startsAt: yesterday, endsAt: now.toISOString() },
      'Ended 3pm today',
      'Started 6:30am yesterday, ended 3pm today',
    ],
    // A draft that nobody gave a start to.
    [{}, 'Until further notice', 'Until further notice'],
  ])('%j reads “%s”', (notice, times, period) => {
    expect(noticeTimes(notice, now)).toBe(times)
    expect(noticePeriod(notice, now)).toBe(period)
  })

  it('says when it was updated last, by the newest update that readers may see', () => {
    const updates = [
      { at: '2026-11-23T10:40:00Z', text: 'Second.' },
      { at: '2026-11-22T10:00:00Z', text: 'First.' },
      { at: '2026-11-23T15:00:01Z', text: 'Not yet.' },
    ]
    expect(lastUpdated({ updates }, now)).toBe('Updated 10:40am today')
    expect(lastUpdated({ updates: updates.slice(2) }, now)).toBeUndefined()
    expect(lastUpdated({}, now)).toBeUndefined()
  })
})

describe('past notices by month', () => {
  it('belong to the month they ended in on the council’s clock, at midnight to the day before', () => {
    expect(monthOfEnd('2026-04-01T00:00:00Z')).toBe('2026-04')
    expect(monthOfEnd('2026-03-31T23:00:00Z')).toBe('2026-03')
    expect(monthOfEnd('2026-03-31T23:01:00Z')).toBe('2026-04')
    expect(monthOfEnd('2026-12-01T00:00:00Z')).toBe('2026-11')
    expect(monthOfEnd('2027-01-01T00:00:00Z')).toBe('2026-12')
  })

  it('are counted, the latest first, and shown in whole months', () => {
    const months = monthsOfNotices([
      '2026-11-20T12:00:00Z',
      '2026-11-02T12:00:00Z',
      '2026-08-02T12:00:00Z',
      '2025-01-02T12:00:00Z',
    ])
    expect(months).toEqual([
      { month: '2026-11', count: 2 },
      { month: '2026-08', count: 1 },
      { month: '2025-01', count: 1 },
    ])
    expect(recentAndOlder(months, 1)).toEqual({ recent: months.slice(0, 1), older: months.slice(1) })
    expect(recentAndOlder(months, 3)).toEqual({ recent: months.slice(0, 2), older: months.slice(2) })
    expect(recentAndOlder(months, 10)).toEqual({ recent: months, older: [] })
    expect(recentAndOlder([], 10)).toEqual({ recent: [], older: [] })
  })
})
