import { subMinutes } from 'date-fns'
import { endOfMonth, monthName, monthNumber, startOfMonth } from '@/words/dates'

/** A month in which notices ended, "2026-03", and how many. */
export type NoticeMonth = { month: string; count: number }

const minute = 60_000

/** The month that an end belongs to; one at midnight is the end of the day before, as its words say. */
export const monthOfEnd = (endsAt: string): string => {
  const number = String(monthNumber(subMinutes(new Date(endsAt), 1).getTime()))
  return `${number.slice(0, 4)}-${number.slice(4)}`
}

/** The ends that belong to a month: from the first moment on, before the second. Undefined for what is no month. */
export const endsIn = (month: string): { from: Date; before: Date } | undefined => {
  const [, year, number] = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(month) ?? []
  if (!year || !number) return undefined
  return {
    from: new Date(startOfMonth(year, number).getTime() + minute),
    before: new Date(endOfMonth(year, number).getTime() + minute),
  }
}

/** "March 2026" */
export const nameOfMonth = (month: string): string => {
  const [year = '', number = ''] = month.split('-')
  return `${monthName(number)} ${year}`
}

/** The months that something ended in, the latest first. @param ends the latest first */
export const monthsOfNotices = (ends: string[]): NoticeMonth[] => {
  const counts = new Map<string, number>()
  for (const month of ends.map(monthOfEnd)) counts.set(month, (counts.get(month) ?? 0) + 1)
  return [...counts].map(([month, count]) => ({ month, count }))
}

/** As many whole months as it takes to show so many notices, and the months before them. */
export const recentAndOlder = (months: NoticeMonth[], enough: number) => {
  let shown = 0
  const until = months.findIndex(({ count }) => {
    shown += count
    return shown >= enough
  })
  const cut = until < 0 ? months.length : until + 1
  return { recent: months.slice(0, cut), older: months.slice(cut) }
}
