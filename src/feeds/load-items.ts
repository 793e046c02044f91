import type { BasePayload, Where } from 'payload'
import { consultationsLifetime } from '../../collections/consultations'
import { inspectionReportsLifetime } from '../../collections/inspection-reports'
import { newsLifetime } from '../../collections/news'
import { serviceNoticesLifetime } from '../../collections/service-notices'
import type { Topic } from '../payload-types'
import { listed, live } from '../publishing/live'
import { consultationFields, consultationItem } from './consultation-item'
import { type FeedContext, type FeedItem, feedLength, inOrder, newestItems } from './feed-item'
import { inspectionFields, inspectionItem } from './inspection-item'
import { newsFields, newsItem } from './news-item'
import { noticeFields, noticeItem } from './notice-item'

/** Asks as the public does; what the fields name is populated, and what those name in turn for links. */
const asPublic = { depth: 2, overrideAccess: false } as const

const both = (rule: Where, also?: Where): Where => (also ? { and: [rule, also] } : rule)

type Asked = {
  /** What else must be so. */
  also?: Where
  /** Which part of the feed, from 1; the first has what is newest, and what is older and changed since. */
  page?: number
}

type Loaded = { items: FeedItem[]; hasMore: boolean }

export type Load = (payload: BasePayload, context: FeedContext, asked?: Asked) => Promise<Loaded>

/** What is found newest first. Counting all of them is left out where nobody needs to know. */
type Find<Document> = (asked: { where: Where; limit: number; page?: number; pagination: boolean }) => Promise<{
  docs: Document[]
  hasNextPage: boolean
}>

type Source<Document> = {
  rule: Where
  /** The date that it is live from, by which it is found. */
  from: 'publishedAt' | 'startsAt'
  /** The dates that make it news again. */
  changes: string[]
  find: Find<Document>
  item: (document: Document, context: FeedContext) => FeedItem
}

/** An old item can be news again: these are looked for from the oldest of the page on. In items. */
const mostChanged = 100

type Dated = { id: string; publishedAt?: string | null; startsAt?: string | null }

/** One page of a feed: nothing is on none of them, and what changed since it went live is on the first. */
const loadPage = async <Document extends Dated>(
  { rule, from, changes, find, item }: Source<Document>,
  context: FeedContext,
  { also, page = 1 }: Asked,
): Promise<Loaded> => {
  const where = both(rule, also)
  if (page > 1) {
    const { docs, hasNextPage } = await find({ where, limit: feedLength, page, pagination: true })
    return { items: docs.map((document) => item(document, context)), hasMore: hasNextPage }
  }
  const { docs: newest } = await find({ where, limit: feedLength + 1, pagination: false })
  const shown = newest.slice(0, feedLength)
  const hasMore = newest.length > feedLength
  const oldest = hasMore ? shown.at(-1)?.[from] : undefined
  const now = context.now.toISOString()
  const since = changes.map((path) => ({
    and: [{ [path]: { greater_than: oldest } }, { [path]: { less_than_equal: now } }],
  }))
  const changed = oldest
    ? await find({ where: { and: [where, { or: since }] }, limit: mostChanged, pagination: false })
    : { docs: [] }
  const documents = new Map([...changed.docs, ...shown].map((document) => [document.id, document]))
  return { items: inOrder([...documents.values()].map((document) => item(document, context))), hasMore }
}

/** Listed news. */
export const loadNews: Load = (payload, context, asked = {}) =>
  loadPage(
    {
      rule: listed(newsLifetime, context.now),
      from: 'publishedAt',
      changes: ['updates.at'],
      find: (query) =>
        payload.find({ collection: 'news', sort: ['-publishedAt', 'id'], select: newsFields, ...query, ...asPublic }),
      item: newsItem,
    },
    context,
    asked,
  )

/** Listed consultations. */
export const loadConsultations: Load = (payload, context, asked = {}) =>
  loadPage(
    {
      rule: listed(consultationsLifetime, context.now),
      from: 'publishedAt',
      changes: ['updates.at', 'outcome.publishedAt'],
      find: (query) =>
        payload.find({
          collection: 'consultations',
          sort: ['-publishedAt', 'id'],
          select: consultationFields,
          ...query,
          ...asPublic,
        }),
      item: consultationItem,
    },
    context,
    asked,
  )

/** Listed inspection reports. */
export const loadInspections: Load = (payload, context, asked = {}) =>
  loadPage(
    {
      rule: listed(inspectionReportsLifetime, context.now),
      from: 'publishedAt',
      changes: ['updates.at'],
      find: (query) =>
        payload.find({
          collection: 'inspection-reports',
          sort: ['-publishedAt', 'id'],
          select: inspectionFields,
          ...query,
          ...asPublic,
        }),
      item: inspectionItem,
    },
    context,
    asked,
  )

/** The notices in force. They end rather than being withdrawn, so being live is the whole rule. */
export const loadNotices: Load = (payload, context, asked = {}) =>
  loadPage(
    {
      rule: live(serviceNoticesLifetime, context.now),
      from: 'startsAt',
      changes: ['updates.at'],
      find: (query) =>
        payload.find({
          collection: 'service-notices',
          sort: ['-startsAt', 'id'],
          select: noticeFields,
          ...query,
          ...asPublic,
        }),
      item: noticeItem,
    },
    context,
    asked,
  )

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
  const loaded = await Promise.all(loads.map((load) => load(payload, context, { also: onTopic })))
  return newestItems(loaded.flatMap(({ items }) => items))
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
    Object.entries(loadsOf).map(async ([collection, load]) => {
      const ids = keys.filter((key) => key.collection === collection).map(({ id }) => id)
      return ids.length > 0 ? (await load(payload, context, { also: { id: { in: ids } } })).items : []
    }),
  )
  return newestItems(items.flat())
}
