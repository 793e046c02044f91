import { addDays } from 'date-fns'
import { longDay } from '@/words/dates'
import type { Occasion } from './occasion'
import { dayHeading } from './timeline-section'

/** One day of the week ahead, and how much happens on it. */
export type WeekDay = { key: string; weekday: string; date: string; words: string; count: number; isToday: boolean }

/** Days that the strip shows, from today on. */
const length = 7

/** Returns the days from today on, each with how much happens by itself. @param occasions of at least those days */
export const weekOf = (occasions: Occasion[], now: Date): WeekDay[] => {
  const perDay = new Map<string, number>()
  for (const { at } of occasions) perDay.set(longDay(at), (perDay.get(longDay(at)) ?? 0) + 1)
  return Array.from({ length }, (_, n) => {
    const day = addDays(now, n)
    const key = longDay(day)
    const [weekday = '', date = ''] = key.split(' ')
    return {
      key,
      weekday: weekday.slice(0, 3),
      date,
      words: dayHeading(day, now),
      count: perDay.get(key) ?? 0,
      isToday: n === 0,
    }
  })
}
