import { worstFirst } from '@collections/service-notices/worst-first'
import { describe, expect, it } from 'vitest'
import { greetingAt } from '@/admin/dashboard/parts/greeting-words'
import type { Occasion } from '@/admin/dashboard/scheduled/occasion'
import { weekOf } from '@/admin/dashboard/scheduled/week'

describe('the greeting', () => {
  // In summer the council's clock is an hour ahead of UTC.
  it.each([
    ['2026-11-28T11:59:00Z', 'Alex Reed', 'Good morning, Alex'],
    ['2026-11-28T12:00:00Z', 'Alex Reed', 'Good afternoon, Alex'],
    ['2026-07-01T17:00:00Z', ' Ada ', 'Good evening, Ada'],
    ['2026-11-28T23:59:00Z', null, 'Good evening'],
  ])('at %s is for %j “%s”', (at, name, words) => expect(greetingAt(new Date(at), name)).toBe(words))
})

describe('the week ahead', () => {
  const at = (time: string): Occasion => ({ at: time, what: 'Goes live', type: 'news', id: '1' })

  it('counts what happens on each of seven days, by the council’s clock', () => {
    const now = new Date('2026-06-28T23:30:00Z')
    // That is half past midnight on Monday 29 June.
    const week = weekOf([at('2026-06-29T08:00:00Z'), at('2026-06-30T23:30:00Z'), at('2026-08-01T08:00:00Z')], now)
    expect(week.map(({ weekday, date }) => `${weekday} ${date}`)).toEqual(
      'Mon 29,Tue 30,Wed 1,Thu 2,Fri 3,Sat 4,Sun 5'.split(','),
    )
    expect(week.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0, 0, 0])
    expect(week[0]).toMatchObject({ isToday: true, words: 'Today, Monday 29 June' })
  })
})

it('puts the most severe notice first, and of those the newest', () => {
  const notice = (severity: 'information' | 'warning' | 'emergency', startsAt: string) => ({ severity, startsAt })
  const all = [
    notice('information', '2026-03'),
    notice('warning', '2026-01'),
    notice('emergency', '2026-01'),
    notice('warning', '2026-02'),
  ]
  expect(all.sort(worstFirst).map(({ severity, startsAt }) => `${severity} ${startsAt}`)).toEqual([
    'emergency 2026-01',
    'warning 2026-02',
    'warning 2026-01',
    'information 2026-03',
  ])
})
