import { describe, expect, test } from 'vitest'
import {
  calendarDaysOf,
  monthAsked,
  monthHasAddress,
  monthHref,
  monthsOn,
  weeksOf,
  windowOf,
} from '@/admin/dashboard/calendar/month'
import { nearTime } from '@/admin/dashboard/near-time'

const now = new Date('2026-11-24T10:00:00.000Z')
const november = { year: '2026', month: '11' }
const occasion = (at: string) => ({ at, what: 'Goes live', type: 'news' as const, id: at })

describe('the month of an address', () => {
  test.each([
    ['2026-03', { year: '2026', month: '03' }],
    [undefined, november],
    ['2026-13', november],
    ['2026-11-24', november],
    ['1999-01', november],
    ['<script>', november],
    [['2026-03', '2026-04'], november],
  ])('%j', (asked, month) => {
    expect(monthAsked(asked, now)).toEqual(month)
  })

  test('the present month is the council’s, not the server’s', () => {
    expect(monthAsked(undefined, new Date('2026-06-30T23:30:00.000Z'))).toEqual({ year: '2026', month: '07' })
  })

  test('goes back and forth over the turn of a year', () => {
    expect(monthsOn({ year: '2026', month: '12' }, 1)).toEqual({ year: '2027', month: '01' })
    expect(monthsOn({ year: '2026', month: '01' }, -1)).toEqual({ year: '2025', month: '12' })
    expect(monthHref(monthsOn(november, 1))).toBe('/admin/calendar?month=2026-12')
    expect(monthHasAddress(monthsOn({ year: '2000', month: '01' }, -1))).toBe(false)
  })
})

describe('the days of a month', () => {
  test('begin and end at midnight on the council’s clock, also where it changes', () => {
    expect(windowOf({ year: '2026', month: '03' })).toEqual({
      from: new Date('2026-03-01T00:00:00.000Z'),
      until: new Date('2026-03-31T23:00:00.000Z'),
    })
    const spring = calendarDaysOf(
      { year: '2026', month: '03' },
      [occasion('2026-03-29T22:59:59.000Z'), occasion('2026-03-29T23:00:00.000Z')],
      now,
    )
    expect(spring).toHaveLength(31)
    expect(spring.map(({ items }) => items.length).slice(27, 31)).toEqual([0, 1, 1, 0])
    expect(spring[28]?.items[0]?.time).toBe('11:59pm')
    const autumn = calendarDaysOf(
      { year: '2026', month: '10' },
      [occasion('2026-10-24T23:00:00.000Z'), occasion('2026-10-25T23:59:59.000Z')],
      now,
    )
    expect(autumn.map(({ items }) => items.length).slice(23, 26)).toEqual([0, 2, 0])
    expect(autumn[24]?.items.map(({ time }) => time)).toEqual(['midnight', '11:59pm'])
  })

  test('today is marked, what is before is past', () => {
    const days = calendarDaysOf(november, [], now)
    expect(days.filter(({ isToday }) => isToday).map(({ date, words }) => [date, words])).toEqual([
      ['2026-11-24', 'Tuesday 24 November 2026'],
    ])
    expect(days.filter(({ isPast }) => isPast)).toHaveLength(23)
  })

  test('weeks start on Monday', () => {
    const weeks = weeksOf(calendarDaysOf(november, [], now))
    expect(weeks.map((week) => week.map((day) => day?.number ?? 0))).toEqual([
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 0, 0, 0, 0, 0, 0],
    ])
    expect(weeksOf(calendarDaysOf({ year: '2027', month: '02' }, [], now))).toHaveLength(4)
  })
})

test.each([
  ['2026-11-24T00:00:00.000Z', 'today, midnight'],
  ['2026-11-23T23:59:00.000Z', 'yesterday, 11:59pm'],
  ['2026-11-25T12:00:00.000Z', 'tomorrow, midday'],
  ['2026-12-24T09:30:00.000Z', 'Thursday 24 December, 9:30am'],
  ['2027-01-01T00:00:00.000Z', 'Friday 1 January 2027, midnight'],
])('%s is said as “%s”', (moment, words) => {
  expect(nearTime(moment, now)).toBe(words)
})
