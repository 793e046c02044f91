import { nearDay } from '@/admin/dashboard/near-time'
import { cut, type DashboardRow, editHref, type Group, kindLabelOf, type Section, titleOf } from '@/admin/dashboard/row'
import { clockTime, longDay } from '@/words/dates'
import type { Occasion } from './occasion'

/** Says how far ahead the dashboard looks. */
export const daysAhead = 14

const shown = 12

/** "Tomorrow, Monday 23 November", "Friday 27 November" */
export const dayHeading = (at: string | Date, now: Date): string => {
  const near = nearDay(at, now)
  if (!/^(?:today|tomorrow|yesterday)$/.test(near)) return near
  // Every year is shown but the present one.
  return `${near[0]?.toUpperCase()}${near.slice(1)}, ${longDay(at).replace(/ \d{4}$/, '')}`
}

const rowOf = ({ at, what, type, id, title, kind }: Occasion): DashboardRow => {
  const label = kindLabelOf(type, { kind })
  return {
    key: `${type}/${id}/${what}/${at}`,
    href: editHref(type, id),
    title: titleOf({ title }),
    kind: label,
    // A meeting is all that happens to a meeting then.
    facts: what === label ? [] : [what],
    time: clockTime(at),
  }
}

/** Rows under the day they belong to. */
export const byDay = (occasions: Occasion[], now: Date): Group[] => {
  const days = new Map<string, DashboardRow[]>()
  for (const occasion of occasions) {
    const day = dayHeading(occasion.at, now)
    days.set(day, [...(days.get(day) ?? []), rowOf(occasion)])
  }
  return [...days].map(([heading, rows]) => ({ heading, rows }))
}

/** Returns what happens by itself in the days ahead, under its days. */
export const timelineSection = (occasions: Occasion[], isWhole: boolean, now: Date): Section => {
  const [, more] = cut(occasions.map(rowOf), { shown, orMore: !isWhole, href: '/admin/calendar' })
  return {
    id: 'ahead',
    heading: 'Coming up',
    groups: byDay(occasions.slice(0, shown), now),
    count: occasions.length,
    empty: `Nothing is scheduled in the next ${daysAhead} days.`,
    more,
  }
}
