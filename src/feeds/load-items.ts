import { isInFeeds } from '@collections/definition'
import { type ContentTypeSlug, contentTypes, definitionOf, type filedUnder } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import type { BasePayload, Where } from 'payload'
import type { Config, Topic } from '@/payload-types'
import { listedOf } from '@/publishing/live'
import { named } from '@/publishing/store'
import { type FeedContext, type FeedItem, feedLength, itemsInOrder, newestItems } from './feed-item'

/** Asks as the public does; what the fields name is populated, and what those name in turn for links. */
const asPublic = { depth: 2, overrideAccess: false } as const

const both = (rule: Where, also?: Where): Where => (also ? { and: [rule, also] } : rule)

type FeedQuery = {
  /** Says what else must be so. */
  also?: Where
  /** Says which part of the feed, from 1; the first has what is newest, and what is older and changed since. */
  page?: number
}

type Loaded = { items: FeedItem[]; hasMore: boolean }

export type Load = (payload: BasePayload, context: FeedContext, asked?: FeedQuery) => Promise<Loaded>

/** Says what is found newest first. Counting all of them is left out where nobody needs to know. */
type Find<Document> = (asked: { where: Where; limit: number; page?: number; pagination: boolean }) => Promise<{
  docs: Document[]
  hasNextPage: boolean
}>

type FeedSource<Document> = {
  rule: Where
  /** The date that it is live from, by which it is found. */
  from: string
  /** The dates that make it news again. */
  changes: string[]
  find: Find<Document>
  item: (document: Document, context: FeedContext) => FeedItem
}

/** An old item can be news again: these are looked for from the oldest of the page on. In items. */
const mostChanged = 100

type FeedDocument = Record<string, unknown> & { id: string }

type Front<Document> = {
  newest: Document[]
  /** What is older than those and has changed since the oldest of them went live. */
  changed: Document[]
  hasMore: boolean
}

/** What the first page of a feed has. */
const frontOf = async <Document extends FeedDocument>(
  { from, changes, find }: FeedSource<Document>,
  where: Where,
  now: string,
): Promise<Front<Document>> => {
  const { docs } = await find({ where, limit: feedLength + 1, pagination: false })
  const newest = docs.slice(0, feedLength)
  const oldest = docs.length > feedLength ? newest.at(-1)?.[from] : undefined
  if (!oldest) return { newest, changed: [], hasMore: false }
  const since = changes.map((path) => ({
    and: [{ [path]: { greater_than: oldest } }, { [path]: { less_than_equal: now } }],
  }))
  const found = await find({ where: { and: [where, { or: since }] }, limit: mostChanged, pagination: false })
  const shown = new Set(newest.map(({ id }) => id))
  return { newest, changed: found.docs.filter(({ id }) => !shown.has(id)), hasMore: true }
}

/** One page of a feed: nothing is on none of them or on two, and what changed since it went live is on the first. */
const loadPage = async <Document extends FeedDocument>(
  source: FeedSource<Document>,
  context: FeedContext,
  { also, page = 1 }: FeedQuery,
): Promise<Loaded> => {
  const { rule, find, item } = source
  const where = both(rule, also)
  const { newest, changed, hasMore } = await frontOf(source, where, context.now.toISOString())
  const others = changed.length > 0 ? both(where, { id: { not_in: changed.map(({ id }) => id) } }) : where
  const pageOf = (number: number) => find({ where: others, limit: feedLength, page: number, pagination: true })
  if (page > 1) {
    const { docs, hasNextPage } = await pageOf(page)
    return { items: docs.map((document) => item(document, context)), hasMore: hasNextPage }
  }
  const items = itemsInOrder([...changed, ...newest].map((document) => item(document, context)))
  // Where all that is older stands in front there is no second page.
  return { items, hasMore: hasMore && (changed.length === 0 || (await pageOf(1)).hasNextPage) }
}

/** Returns what is listed of a type. Nothing, of a type that is in no feed. */
export const loadType =
  (slug: ContentTypeSlug): Load =>
  async (payload, context, asked = {}) => {
    const { feed, inMail } = forReadersOf(slug)
    const definition = definitionOf(slug)
    const { from } = definition.lifetime
    if (!feed || !from) return { items: [], hasMore: false }
    const rest = { collection: named(slug), sort: [`-${from}`, 'id'], select: feed.fields as never, ...asPublic }
    return loadPage<FeedDocument>(
      {
        rule: both(listedOf(definition, context.now), feed.only),
        from,
        changes: feed.changes,
        find: (query) => payload.find({ ...query, ...rest }) as ReturnType<Find<FeedDocument>>,
        item: (document, context) => ({ ...feed.item(document, context), besides: inMail?.(document, context.now) }),
      },
      context,
      asked,
    )
  }

const inFeeds = contentTypes.filter((slug) => isInFeeds(definitionOf(slug)))

type FiledUnder = (typeof filedUnder)[number]['slug']

/** The topic, or the series, at an address, or undefined. */
export const loadFiledUnder = async <Type extends FiledUnder>(
  payload: BasePayload,
  collection: Type,
  slug: string,
): Promise<Config['collections'][Type] | undefined> => {
  const { docs } = await payload.find({
    collection: collection as FiledUnder,
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0] as Config['collections'][Type] | undefined
}

/** The newest of everything filed under a topic. */
export const loadTopicItems = async (payload: BasePayload, context: FeedContext, topic: Topic) => {
  const onTopic: Where = { topics: { in: [topic.id] } }
  const filed = inFeeds.filter((slug) =>
    payload.collections[slug].config.flattenedFields.some(({ name }) => name === 'topics'),
  )
  const loaded = await Promise.all(filed.map((slug) => loadType(slug)(payload, context, { also: onTopic })))
  return newestItems(loaded.flatMap(({ items }) => items))
}

/** Those of some documents that a feed may show, newest first. */
export const loadKeys = async (
  payload: BasePayload,
  context: FeedContext,
  keys: { collection: string; id: string }[],
): Promise<FeedItem[]> => {
  const items = await Promise.all(
    inFeeds.map(async (slug) => {
      const ids = keys.filter((key) => key.collection === slug).map(({ id }) => id)
      return ids.length > 0 ? (await loadType(slug)(payload, context, { also: { id: { in: ids } } })).items : []
    }),
  )
  return newestItems(items.flat())
}
