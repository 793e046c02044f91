import type { CollectionSlug, Where } from 'payload'
import { consultationsLifetime } from '../../../collections/consultations'
import { inspectionReportsLifetime } from '../../../collections/inspection-reports'
import { newsLifetime } from '../../../collections/news'
import { serviceNoticesLifetime } from '../../../collections/service-notices'
import { endOfMonth, startOfMonth, startOfYear } from '../../dates'
import type { Consultation, InspectionReport, News, Page, ServiceNotice, Topic } from '../../payload-types'
import { listed, live } from '../../publishing/live'
import { pageTime } from '../rendering/page-scope'
import { asPublic } from './as-public'
import { sharedByPages } from './shared-parts'

/** What lists show of a news item: enough for a headline, and nothing heavy. */
export type NewsItem = Pick<
  News,
  'id' | 'title' | 'summary' | 'kind' | 'address' | 'publishedAt' | 'leadImage' | 'topics'
> &
  Partial<Pick<News, 'language'>>

export type Paged<T> = { items: T[]; page: number; pages: number; total: number }

export const pageLength = 20

const and = (...clauses: (Where | undefined)[]): Where => ({ and: clauses.filter((clause) => clause !== undefined) })

export const newsFields = {
  title: true,
  summary: true,
  kind: true,
  address: true,
  publishedAt: true,
  leadImage: true,
  topics: true,
  language: true,
} as const

type NewsOptions = { now: Date; limit?: number; where?: Where }

/** The newest listed news. */
export const latestNews = async ({ now, limit = pageLength, where }: NewsOptions): Promise<NewsItem[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'news',
      where: and(listed(newsLifetime, now), where),
      sort: ['-publishedAt', 'id'],
      select: newsFields,
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
      where: and(listed(newsLifetime, period.now), ...within(period)),
      sort: ['-publishedAt', 'id'],
      select: newsFields,
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
  const chosen = (featured ?? []).map((item) => (typeof item === 'string' ? item : item.id))
  if (chosen.length > 0) {
    const items = await latestNews({ now, where: { id: { in: chosen } } })
    if (items.length > 0) return items.sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id))
  }
  const marked = await latestNews({ now, limit: 1, where: { featured: { equals: true } } })
  return marked.length > 0 ? marked : latestNews({ now, limit: 1 })
}

type PublicDocuments = {
  news: News
  consultations: Consultation
  'inspection-reports': InspectionReport
  pages: Page
  topics: Topic
}

/** What a page shows of the documents it refers to: their titles, where they stand, and their state. */
const referredFields = {
  news: { title: true, address: true, publishedAt: true, withdrawal: true },
  consultations: {
    title: true,
    address: true,
    opensAt: true,
    closesAt: true,
    outcome: { publishedAt: true },
    responseMinutes: true,
    withdrawal: true,
  },
  'inspection-reports': {
    title: true,
    address: true,
    publishedAt: true,
    inspectorate: true,
    inspectorateName: true,
    service: true,
    inspectedTo: true,
    judgements: true,
    withdrawal: true,
  },
  'service-notices': { title: true, address: true },
  pages: { title: true, address: true },
  topics: { title: true, address: true },
} as const

/** The live document of a type with a slug, as the public may see it. */
export const liveDocument = async <T extends keyof PublicDocuments>(
  collection: T,
  slug: string,
  depth = 1,
): Promise<PublicDocuments[T] | undefined> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: collection as CollectionSlug,
      where: { slug: { equals: slug } },
      depth,
      populate: referredFields,
      limit: 1,
      pagination: false,
      ...rule,
    }),
  )
  return docs[0] as PublicDocuments[T] | undefined
}

/** All listed consultations, the ones that close last first. */
export const listedConsultations = async (now: Date, where?: Where): Promise<Consultation[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'consultations',
      where: and(listed(consultationsLifetime, now), where),
      sort: '-closesAt',
      depth: 0,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}

/** Listed consultations that are open at this moment, the ones that close first first. */
export const openConsultations = async (now: Date, where?: Where): Promise<Consultation[]> => {
  const at = now.toISOString()
  const open: Where = { opensAt: { less_than_equal: at }, closesAt: { greater_than: at } }
  return (await listedConsultations(now, and(open, where))).reverse()
}

type InspectionOptions = { now: Date; limit?: number; where?: Where }

/** Listed inspection reports, newest first. */
export const latestInspections = async ({ now, limit, where }: InspectionOptions): Promise<InspectionReport[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'inspection-reports',
      where: and(listed(inspectionReportsLifetime, now), where),
      sort: '-publishedAt',
      depth: 0,
      limit: limit ?? 0,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}

/** All topics, by name. */
export const allTopics = async (): Promise<Topic[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'topics',
      sort: 'title',
      depth: 0,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}

const severest = { emergency: 0, warning: 1, information: 2 } as const

/** Service notices that are live at this moment, the severest first, then the newest. */
export const currentNotices = sharedByPages(async (): Promise<ServiceNotice[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'service-notices',
      where: live(serviceNoticesLifetime, pageTime()),
      sort: '-startsAt',
      depth: 1,
      pagination: false,
      ...rule,
    }),
  )
  return docs.sort((a, b) => severest[a.severity] - severest[b.severity])
})
