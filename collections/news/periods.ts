import type { IndexCounts } from '@/search/index/query'

export type Count = { value: string; count: number }

const months = ({ months }: IndexCounts): [month: number, count: number][] =>
  Object.entries(months)
    .map(([month, count]): [number, number] => [Number(month), count])
    .sort(([a], [b]) => b - a)

/** The years that have something, newest first. */
export const yearsOf = (counts: IndexCounts): Count[] => {
  const years = new Map<number, number>()
  for (const [month, count] of months(counts)) {
    const year = Math.floor(month / 100)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return [...years].map(([year, count]) => ({ value: String(year), count }))
}

/** The months of a year that have something, newest first. */
export const monthsOfYear = (counts: IndexCounts, year: string): Count[] =>
  months(counts)
    .filter(([month]) => Math.floor(month / 100) === Number(year))
    .map(([month, count]) => ({ value: String(month % 100).padStart(2, '0'), count }))

export type Period = { year: string; month?: string }

/** The nearest months, or years, before and after one that have something. */
export const neighbours = (counts: IndexCounts, { year, month }: Period): { before?: Period; after?: Period } => {
  if (!month) {
    const years = yearsOf(counts).map(({ value }) => value)
    const at = (value: string | undefined) => (value ? { year: value } : undefined)
    return {
      before: at(years.find((other) => other < year)),
      after: at(years.findLast((other) => other > year)),
    }
  }
  const own = Number(year) * 100 + Number(month)
  const all = months(counts).map(([number]) => number)
  const at = (number: number | undefined) =>
    number ? { year: String(Math.floor(number / 100)), month: String(number % 100).padStart(2, '0') } : undefined
  return { before: at(all.find((other) => other < own)), after: at(all.findLast((other) => other > own)) }
}
