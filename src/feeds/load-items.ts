import type { BasePayload, Where } from 'payload'
import { consultationsLifetime } from '../../collections/consultations'
import { inspectionReportsLifetime } from '../../collections/inspection-reports'
import { newsLifetime } from '../../collections/news'
import { serviceNoticesLifetime } from '../../collections/service-notices'
import type { Topic } from '../payload-types'
import { listed, live } from '../publishing/live'
import { consultationFields, consultationItem } from './consultation-item'
import { type FeedContext, type FeedItem, feedLength, newestItems } from './feed-item'
import { inspectionFields, inspectionItem } from './inspection-item'
import { newsFields, newsItem } from './news-item'
import { noticeFields, noticeItem } from './notice-item'

/** Asks as the public does; what the fields name is populated, and what those name in turn for links. */
const asPublic = { depth: 2, limit: feedLength, pagination: false, overrideAccess: false } as const

const both = (rule: Where, also?: Where): Where => (also ? { and: [rule, also] } : rule)

type Load = (payload: BasePayload, context: FeedContext, also?: Where) => Promise<FeedItem[]>

/** The newest listed news. */
export const loadNews: Load = async (payload, context, also) => {
  const { docs } = await payload.find({
    collection: 'news',
    where: both(listed(newsLifetime, context.now), also),
    sort: ['-publishedAt', 'id'],
    select: newsFields,
    ...asPublic,
  })
  return docs.map((news) => newsItem(news, context))
}

/** The newest listed consultations. */
export const loadConsultations: Load = async (payload, context, also) => {
  const { docs } = await payload.find({
    collection: 'consultations',
    where: both(listed(consultationsLifetime, context.now), also),
    sort: ['-publishedAt', 'id'],
    select: consultationFields,
    ...asPublic,
  })
  return docs.map((consultation) => consultationItem(consultation, context))
}

/** The newest listed inspection reports. */
export const loadInspections: Load = async (payload, context, also) => {
  const { docs } = await payload.find({
    collection: 'inspection-reports',
    where: both(listed(inspectionReportsLifetime, context.now), also),
    sort: ['-publishedAt', 'id'],
    select: inspectionFields,
    ...asPublic,
  })
  return docs.map((report) => inspectionItem(report, context))
}

/** The notices in force. They end rather than being withdrawn, so being live is the whole rule. */
export const loadNotices: Load = async (payload, context, also) => {
  const { docs } = await payload.find({
    collection: 'service-notices',
    where: both(live(serviceNoticesLifetime, context.now), also),
    sort: ['-startsAt', 'id'],
    select: noticeFields,
    ...asPublic,
  })
  return docs.map((notice) => noticeItem(notice, context))
}

/** The topic at an address, or undefined. */
export const loadTopic = async (payload: BasePayload, slug: string): Promise<Topic | undefined> => {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0]
}

/** The newest of everything filed under a topic. */
export const loadTopicItems = async (payload: BasePayload, context: FeedContext, topic: Topic) => {
  const onTopic: Where = { topics: { in: [topic.id] } }
  const loads = [loadNews, loadConsultations, loadInspections, loadNotices]
  const items = await Promise.all(loads.map((load) => load(payload, context, onTopic)))
  return newestItems(items.flat())
}

const loadsOf: Record<string, Load> = {
  news: loadNews,
  consultations: loadConsultations,
  'inspection-reports': loadInspections,
  'service-notices': loadNotices,
}

/** Those of some documents that a feed may show, newest first. */
export const loadKeys = async (
  payload: BasePayload,
  context: FeedContext,
  keys: { collection: string; id: string }[],
): Promise<FeedItem[]> => {
  const items = await Promise.all(
    Object.entries(loadsOf).map(([collection, load]) => {
      const ids = keys.filter((key) => key.collection === collection).map(({ id }) => id)
      return ids.length > 0 ? load(payload, context, { id: { in: ids } }) : []
    }),
  )
  return newestItems(items.flat())
}
