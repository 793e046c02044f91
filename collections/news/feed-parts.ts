import { lastChanged } from '@collections/behaviours/updates'
import type { BasePayload, Where } from 'payload'
import { type Addressed, newest, type SitemapEntry } from '@/feeds/sitemap'
import { listed } from '@/publishing/live'
import { endOfMonth, monthOf, startOfMonth, yearOf } from '@/words/dates'
import { newsDefinition } from './definition'

/*
 * The news of a large archive, cut into parts of the sitemap by when it went live: whole months, so
 * that each part is a range of an index, and asking for the last costs no more than for the first.
 * Everything is read straight from the database, by the rule of what is listed: what Payload does
 * for each document would take four times as long, and only addresses and dates leave here.
 */

/** Far below the protocol's 50,000, so that no part keeps the process busy for long. */
export const newsPerPart = 5000

/** The news that went live from one moment on and before another. */
export type NewsPart = { from: Date; before: Date }

type Counted = NewsPart & { count: number }

const newsOf = (now: Date, part?: NewsPart): Where => {
  const { from, before } = part ?? {}
  return {
    and: [
      // First: of several ends of a range SQLite takes the first for its index, and the rule has one of its own.
      ...(before ? [{ publishedAt: { less_than: before.toISOString() } }] : []),
      ...(from ? [{ publishedAt: { greater_than_equal: from.toISOString() } }] : []),
      listed(newsDefinition.lifetime, now),
    ],
  }
}

const count = async (payload: BasePayload, now: Date, part: NewsPart): Promise<number> =>
  (await payload.db.count({ collection: 'news', where: newsOf(now, part) })).totalDocs

type StoredNews = { address?: string | null; publishedAt: string; updates?: { at?: string | null }[] | null }

type Question = { where: Where; sort: string; limit: number; fields?: Record<string, true> }

const read = async (payload: BasePayload, { where, sort, limit, fields }: Question): Promise<StoredNews[]> => {
  const select = { publishedAt: true, ...fields } as const
  const { docs } = await payload.db.find<StoredNews>({
    collection: 'news',
    where,
    sort,
    limit,
    select,
    pagination: false,
  })
  return docs
}

/** Every month of the council's calendar from one moment to another. */
export const monthsBetween = (first: Date, last: Date): NewsPart[] => {
  const months: NewsPart[] = []
  for (let from = startOfMonth(yearOf(first), monthOf(first)); from <= last; ) {
    const before = endOfMonth(yearOf(from), monthOf(from))
    months.push({ from, before })
    from = before
  }
  return months
}

/** Months in a row, as many in a part as it may hold; a month that alone is more is a part all the same. */
export const packed = (months: Counted[], most: number): NewsPart[] => {
  const parts: Counted[] = []
  for (const month of months) {
    const open = parts.at(-1)
    if (open && open.count + month.count <= most) {
      open.before = month.before
      open.count += month.count
    } else parts.push({ ...month })
  }
  return parts.map(({ from, before }) => ({ from, before }))
}

/** The parts of all news, oldest first, so that a new item changes the last alone; none without news. */
export const newsParts = async (payload: BasePayload, now: Date, most = newsPerPart): Promise<NewsPart[]> => {
  const [oldest] = await read(payload, { where: newsOf(now), sort: 'publishedAt', limit: 1 })
  if (!oldest) return []
  const counted: Counted[] = []
  for (const month of monthsBetween(new Date(oldest.publishedAt), now))
    counted.push({ ...month, count: await count(payload, now, month) })
  return packed(counted, most)
}

const changedAt = ({ publishedAt, updates }: StoredNews, now: Date): Date =>
  new Date(lastChanged(new Date(publishedAt).toISOString(), updates, now))

/** Its corrections count as changes of an item, and mended typing mistakes don't. */
const entryOf = (news: StoredNews & Addressed, now: Date): SitemapEntry[] =>
  news.address ? [{ path: news.address, changed: changedAt(news, now) }] : []

/** The news of a part, oldest first. */
export const newsEntries = async (payload: BasePayload, now: Date, part: NewsPart): Promise<SitemapEntry[]> => {
  const fields = { address: true, updates: true } as const
  const news = await read(payload, { where: newsOf(now, part), sort: 'publishedAt', limit: 0, fields })
  return news.flatMap((item) => entryOf(item, now))
}

/** Returns when an item of a part was last published or corrected. */
export const partChanged = async (payload: BasePayload, now: Date, part: NewsPart): Promise<Date | undefined> => {
  const corrected: Where = { 'updates.at': { less_than_equal: now.toISOString() } }
  const within = newsOf(now, part)
  const fields = { updates: true } as const
  const [published] = await read(payload, { where: within, sort: '-publishedAt', limit: 1 })
  const where: Where = { and: [within, corrected] }
  const [updated] = await read(payload, { where, sort: '-updates.at', limit: 1, fields })
  return newest([published, updated].flatMap((item) => (item ? [{ changed: changedAt(item, now) }] : [])))
}
