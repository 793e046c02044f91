import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { committeesDefinition } from '@collections/committees/definition'
import { allCommittees } from '@collections/committees/queries'
import { definitionIfAny, type EntryType, type PageType } from '@collections/definitions'
import { type NewsItem, type NewsPeriod, newsFields, newsReferences, storedNews } from '@collections/news/queries'
import type { Key, SearchPart } from '@collections/search-part'
import { topicsDefinition } from '@collections/topics/definition'
import { allTopics } from '@collections/topics/queries'
import type { CollectionSlug, SelectType } from 'payload'
import { newsroom } from '@/newsroom'
import { archive, type Finder, type FinderFilter } from '@/search/filter'
import { type Hit, type How, type IndexCounts, markEnd, markStart, type SpellingCorrection } from '@/search/index/query'
import { announced } from './announced'
import { asPublic } from './as-public'
import { askIndex, nothing, onceBuilt } from './ask-index'
import { type Paged, pageLength } from './documents'
import { bySlug } from './filed-under'

/*
 * Pages that list or search ask the index which documents they show, and read these as any page does:
 * by the rule of what is live, as the public. What the index does not know yet is not missing for long;
 * what it still knows can not come out.
 */

type Filed = { filter: FinderFilter; topic?: string; committee?: string }

/** A filter's topic and committee by their slugs, with their ids. An unknown one filters nothing. */
const withIds = async (filter: FinderFilter, now: Date): Promise<Filed> => {
  const topic = filter.topic ? await bySlug(await allTopics(), topicsDefinition.path, filter.topic, now) : undefined
  const committee = filter.committee
    ? await bySlug(await allCommittees(), committeesDefinition.path, filter.committee, now)
    : undefined
  return {
    filter: { ...filter, topic: topic?.slug ?? undefined, committee: committee?.slug ?? undefined },
    topic: topic?.id,
    committee: committee?.id,
  }
}

/** Returns where documents of a finder are found, the newest first: for its feed. */
export const foundKeys = async (finder: Finder, asked: FinderFilter, now: Date, limit: number) => {
  const { filter, ...ids } = await withIds(asked, now)
  const { hits } = await askIndex({ finder, filter: { ...filter, sort: 'date' }, ...ids, now, limit })
  return { filter, keys: hits as Key[] }
}

/**
 * Returns whether a finder finds a document as its feed would list it, by all words of the filter: where nothing has all of
 * them, results have some, which is good to look through and nothing to be told of.
 *
 * @throws {IndexNotReadyError} while the index is being built, or far behind
 */
export const isFound = async (finder: Finder, asked: FinderFilter, only: Key, now: Date): Promise<boolean> => {
  const { filter, ...ids } = await withIds(asked, now)
  if ((asked.topic && !filter.topic) || (asked.committee && !filter.committee)) return false
  const listed = { ...finder, withdrawnToo: false, announcedToo: false }
  const { total, how, corrections } = await askIndex({ finder: listed, filter, ...ids, now, only, limit: 0 })
  return total > 0 && how === 'all' && corrections.length === 0
}

/** A text with what was found in it marked. */
export type Marked = { text: string; marked: boolean }[]

const parts = (text: string): Marked =>
  text
    .split(markStart)
    .flatMap((piece, n): Marked => {
      const [marked = '', ...rest] = piece.split(markEnd)
      return n === 0
        ? [{ text: piece, marked: false }]
        : [
            { text: marked, marked: true },
            { text: rest.join(''), marked: false },
          ]
    })
    .filter(({ text }) => text !== '')

/** The marks of the index on the document's own text; without them should the two differ. */
const markedText = (own: string, found: string | undefined): Marked => {
  const marked = parts(found ?? '')
  return marked.map(({ text }) => text).join('') === own ? marked : [{ text: own, marked: false }]
}

export type FoundItem = {
  id: string
  language?: string
  type: EntryType
  title: Marked
  address: string
  summary: Marked
  /** Words around what was found further down in the text. */
  excerpt?: Marked
  date?: string
  /** Since when it is withdrawn. */
  withdrawn?: string
  /** Its collection, and what it shows besides: how the type itself marks it. */
  collection: PageType
  document: Record<string, unknown>
}

type Document = Record<string, unknown> & {
  id: string
  title?: string
  language?: string
  address?: string
  summary?: string
  message?: string
  description?: string
  kind?: EntryType
  publishedAt?: string
  withdrawal?: { at?: string }
}

/** Returns what a type says of how its documents are found. */
const searchOf = async (slug: string): Promise<SearchPart<never>> =>
  (await newsroom()).collections[slug as CollectionSlug].config.custom?.search

const readDocuments = async (keys: Key[], given?: Pick<SearchPart<never>, 'populate'> & { select: SelectType }) => {
  const collections = [...new Set(keys.map(({ collection }) => collection))]
  const read = await Promise.all(
    collections.map(async (collection) => {
      const ids = keys.filter((key) => key.collection === collection).map(({ id }) => id)
      const definition = definitionIfAny(collection)
      const { shown, ...search } = await searchOf(collection)
      const fields = given?.select ?? shown
      const { populate } = given ?? search
      const depth = populate ? 1 : 0
      const asked = { where: { id: { in: ids } }, sort: 'id', limit: ids.length }
      const read = (docs: { id: string }[]) =>
        docs.map((document) => [`${collection}/${document.id}`, document] as const)
      if (definition?.isAnnounced) return read(await announced(definition.slug, { ...asked, select: fields, depth }))
      const { docs } = await asPublic((payload, rule) =>
        payload.find({
          collection: collection as CollectionSlug,
          // By id, or the database takes the order of dates as a reason to go through everything that is live.
          ...asked,
          select: fields as never,
          populate: populate as never,
          depth,
          pagination: false,
          ...rule,
        }),
      )
      return read(docs as { id: string }[])
    }),
  )
  return new Map<string, unknown>(read.flat())
}

const dateOf = (collection: string, document: Document): string | undefined => {
  const from = definitionIfAny(collection)?.lifetime.from
  return from ? (document[from] as string | undefined) : undefined
}

const itemOf = (hit: Hit, document: Document, now: Date): FoundItem => ({
  id: document.id,
  type: document.kind ?? hit.type,
  language: document.language,
  title: markedText(document.title ?? '', hit.title),
  address: document.address ?? '',
  summary: markedText(document.summary ?? document.message ?? document.description ?? '', hit.summary),
  excerpt: hit.excerpt ? parts(hit.excerpt) : undefined,
  date: dateOf(hit.collection, document),
  withdrawn: isWithdrawn(document, now) ? document.withdrawal?.at : undefined,
  collection: hit.collection as PageType,
  document,
})

export type FinderResults = Paged<FoundItem> & {
  /** As asked, less what does not exist. */
  filter: FinderFilter
  counts: IndexCounts
  how: How
  /** Lists what was looked for instead of what was typed. */
  corrections: SpellingCorrection[]
}

/** One page of what a finder finds; undefined past the last page. */
export const foundPage = async (
  finder: Finder,
  asked: FinderFilter,
  page: number,
  now: Date,
): Promise<FinderResults | undefined> => {
  const { filter, ...ids } = await withIds(asked, now)
  const offset = (page - 1) * pageLength
  const { hits, total, counts, how, corrections } = await askIndex({
    finder,
    filter,
    ...ids,
    now,
    offset,
    limit: pageLength,
  })
  if (page > 1 && hits.length === 0) return undefined
  const documents = await readDocuments(hits)
  const items = hits.flatMap((hit) => {
    const document = documents.get(`${hit.collection}/${hit.id}`) as Document | undefined
    return document ? [itemOf(hit, document, now)] : []
  })
  return { items, page, pages: Math.max(1, Math.ceil(total / pageLength)), total, filter, counts, how, corrections }
}

/** Returns how many results a finder has for a filter. */
export const countOf = async (finder: Finder, asked: FinderFilter, now: Date): Promise<number> => {
  const { filter, ...ids } = await withIds(asked, now)
  return (await askIndex({ finder, filter, ...ids, now, limit: 0 })).total
}

export type NewsPage = Paged<NewsItem> & { counts: IndexCounts }

/** News that the index found, in the order it was found in. */
export const readNews = async (hits: Key[]): Promise<NewsItem[]> => {
  const documents = await readDocuments(hits, { select: newsFields, populate: newsReferences })
  return hits.flatMap(({ collection, id }) => (documents.get(`${collection}/${id}`) as NewsItem | undefined) ?? [])
}

/** One page of listed news, newest first; undefined past the last page. */
const indexedNews = async (page: number, { now, year, month, topic }: NewsPeriod): Promise<NewsPage | undefined> => {
  const offset = (page - 1) * pageLength
  const filter = { year, month }
  const { hits, total, counts } = await askIndex({ finder: archive, filter, topic, now, offset, limit: pageLength })
  if (page > 1 && hits.length === 0) return undefined
  const items = await readNews(hits)
  return { items, page, pages: Math.max(1, Math.ceil(total / pageLength)), total, counts }
}

/** One page of listed news, newest first; undefined past the last page. Without an index it counts nothing else. */
export const newsPage = async (page: number, period: NewsPeriod): Promise<NewsPage | undefined> => {
  const found = await onceBuilt(indexedNews(page, period))
  if (found !== 'being built') return found
  const stored = await storedNews(page, period)
  return stored && { ...stored, counts: nothing.counts }
}
