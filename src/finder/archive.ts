import type { Where } from 'payload'
import { newsKinds, newsLifetime } from '../../collections/news'
import { endOfMonth, monthOf, startOfMonth, startOfYear, yearOf } from '../dates'
import { newsroom } from '../newsroom'
import { listed } from '../publishing/live'

export type ArchiveFilter = { q?: string; year?: string; month?: string; topic?: string; type?: string }

export type Count = { value: string; count: number }

export type ArchiveCounts = { total: number; years: Count[]; months: Count[]; topics: Count[]; types: Count[] }

type Row = { publishedAt?: string | null; kind?: string | null; topics?: (string | { id: string })[] | null }

const kinds: string[] = newsKinds.map(({ value }) => value)

/**
 * Keeps of an address's query what the archive knows; anything else is as if it were not there.
 *
 * @param query the parameters of the address, as Next gives them
 */
export const archiveFilter = (query: Record<string, string | string[] | undefined>): ArchiveFilter => {
  const one = (name: string) => {
    const value = query[name]
    return (Array.isArray(value) ? value[0] : value)?.trim() || undefined
  }
  const year = one('year')
  const month = one('month')?.padStart(2, '0')
  const type = one('type')
  const validYear = year && /^\d{4}$/.test(year) ? year : undefined
  return {
    q: one('q')?.slice(0, 100),
    year: validYear,
    month: validYear && month && /^(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    topic: one('topic'),
    type: type && kinds.includes(type) ? type : undefined,
  }
}

/** The query for a filter, without what is listed. @param topicId the id behind the topic's slug */
export const archiveWhere = ({ q, year, month, type }: ArchiveFilter, topicId?: string): Where => {
  const clauses: Where[] = []
  if (q) clauses.push({ or: [{ title: { like: q } }, { summary: { like: q } }] })
  if (type) clauses.push({ kind: { equals: type } })
  if (topicId) clauses.push({ topics: { in: [topicId] } })
  if (year) {
    const from = month ? startOfMonth(year, month) : startOfYear(year)
    const until = month ? endOfMonth(year, month) : startOfYear(String(Number(year) + 1))
    clauses.push({ publishedAt: { greater_than_equal: from.toISOString(), less_than: until.toISOString() } })
  }
  return { and: clauses }
}

const tally = (values: string[]): Count[] => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

/**
 * How many listed news items each year, month, topic (by id) and type has within a filter. The
 * months are those of the filter's year.
 */
export const archiveCounts = async (
  now: Date,
  filter: ArchiveFilter = {},
  topicId?: string,
): Promise<ArchiveCounts> => {
  const payload = await newsroom()
  const { docs } = await payload.find({
    collection: 'news',
    where: { and: [listed(newsLifetime, now), archiveWhere({ q: filter.q }, undefined)] },
    select: { publishedAt: true, kind: true, topics: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  const rows = (docs as Row[]).map(({ publishedAt, kind, topics }) => ({
    year: yearOf(publishedAt as string),
    month: monthOf(publishedAt as string),
    type: kind ?? 'news',
    topics: (topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.id)),
  }))
  type Facet = 'year' | 'month' | 'topic' | 'type'
  const within = (except?: Facet) =>
    rows.filter(
      (row) =>
        (except === 'year' || !filter.year || row.year === filter.year) &&
        (except === 'year' || except === 'month' || !filter.month || row.month === filter.month) &&
        (except === 'topic' || !topicId || row.topics.includes(topicId)) &&
        (except === 'type' || !filter.type || row.type === filter.type),
    )
  const descending = (a: Count, b: Count) => b.value.localeCompare(a.value)
  return {
    total: within().length,
    years: tally(within('year').map(({ year }) => year)).sort(descending),
    months: filter.year ? tally(within('month').map(({ month }) => month)).sort(descending) : [],
    topics: tally(within('topic').flatMap(({ topics }) => topics)).sort((a, b) => b.count - a.count),
    types: tally(within('type').map(({ type }) => type)).sort((a, b) => b.count - a.count),
  }
}
