import type { Where } from 'payload'
import type { News } from '@/payload-types'
import { listed } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { allOf, type Paged, pageLength } from '@/site/queries/documents'
import { endOfMonth, startOfMonth, startOfYear } from '@/words/dates'
import { idsOf } from '@/words/references'
import { newsDefinition } from './definition'
import { leadingNews } from './leading'

/** Describes what lists show of a news item: enough for a headline, and nothing heavy. */
export type NewsItem = Pick<
  News,
  'id' | 'title' | 'summary' | 'kind' | 'address' | 'publishedAt' | 'leadImage' | 'topics' | 'consultation'
> &
  Partial<Pick<News, 'language'>>

export const newsFields = {
  title: true,
  summary: true,
  kind: true,
  address: true,
  publishedAt: true,
  leadImage: true,
  topics: true,
  consultation: true,
  language: true,
} as const

/** Says what lists show of what an item refers to. */
export const newsReferences = {
  consultations: { opensAt: true, closesAt: true, outcome: { publishedAt: true }, withdrawal: true },
  topics: { title: true, address: true },
} as const

type NewsOptions = { now: Date; limit?: number; where?: Where }

/** The newest listed news. */
export const latestNews = async ({ now, limit = pageLength, where }: NewsOptions): Promise<NewsItem[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'news',
      where: allOf(listed(newsDefinition.lifetime, now), where),
      sort: ['-publishedAt', 'id'],
      select: newsFields,
      populate: newsReferences,
      depth: 1,
      limit,
      pagination: false,
      ...rule,
    }),
  )
  return docs as NewsItem[]
}

/** Of which time and topic; a topic by its id. */
export type NewsPeriod = { now: Date; year?: string; month?: string; topic?: string }

const within = ({ year, month, topic }: NewsPeriod): Where[] => {
  const about: Where[] = topic ? [{ topics: { in: [topic] } }] : []
  if (!year) return about
  const from = month ? startOfMonth(year, month) : startOfYear(year)
  const until = month ? endOfMonth(year, month) : startOfYear(String(Number(year) + 1))
  return [...about, { publishedAt: { greater_than_equal: from.toISOString(), less_than: until.toISOString() } }]
}

/** One page of listed news as the database has it, newest first; undefined past the last page. */
export const storedNews = async (page: number, period: NewsPeriod): Promise<Paged<NewsItem> | undefined> => {
  const { docs, totalDocs, totalPages } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'news',
      where: allOf(listed(newsDefinition.lifetime, period.now), ...within(period)),
      sort: ['-publishedAt', 'id'],
      select: newsFields,
      populate: newsReferences,
      depth: 1,
      limit: pageLength,
      page,
      ...rule,
    }),
  )
  if (page > 1 && docs.length === 0) return undefined
  return { items: docs as NewsItem[], page, pages: Math.max(1, totalPages), total: totalDocs }
}

/** The news that leads the home page: chosen by hand, else the newest marked as featured, else the newest. */
export const featuredNews = async (now: Date): Promise<NewsItem[]> => {
  const { featured } = await asPublic((payload, rule) => payload.findGlobal({ slug: 'home', depth: 0, ...rule }))
  const leading = await leadingNews(idsOf(featured), (where, limit) => latestNews({ now, limit, where }))
  return leading.length > 0 ? leading : latestNews({ now, limit: 1 })
}
