import { setTimeout as pause } from 'node:timers/promises'
import type { CollectionSlug } from 'payload'
import { isWithdrawn } from '../../../collections/behaviours/withdrawal'
import { ask, asksNothing } from '../../finder/ask'
import { archive, type Finder, type FinderFilter } from '../../finder/filter'
import type { EntryType, Key } from '../../finder/index/entry'
import {
  type Correction,
  type Hit,
  type How,
  type IndexCounts,
  type IndexResult,
  markEnd,
  markStart,
} from '../../finder/index/query'
import { inspectorateSynonyms } from '../../finder/inspectorate-names'
import { keepUp, searchIndex } from '../../finder/keep-up'
import { IndexNotReadyError, indexProgress } from '../../finder/progress'
import { newsroom } from '../../newsroom'
import type { Consultation, ServiceNotice } from '../../payload-types'
import { announcedAmong } from './announced-notices'
import { asPublic } from './as-public'
import { allTopics, type NewsItem, type NewsPeriod, newsFields, type Paged, pageLength, storedNews } from './documents'
import { finderSettings } from './finder-settings'
import { sharedByPages } from './shared-parts'

/*
 * Pages that list or search ask the index which documents they show, and read these as any page does:
 * by the rule of what is live, as the public. What the index does not know yet is not missing for long;
 * what it still knows can not come out.
 */

/** The index is right for all pages of a generation once it is for one. */
const upToDate = sharedByPages(async () => keepUp(await newsroom()))

/** Who asks waits for a short build, for so long, and never for thousands of documents. In milliseconds. */
const longestWait = 5000
const soonDone = 2000
const lookEvery = 100

/** @throws {IndexNotReadyError} while it is being built, or far behind */
const whenUpToDate = async (): Promise<void> => {
  const ready = upToDate().then(() => true)
  const giveUp = Date.now() + longestWait
  while (!(await Promise.race([ready, pause(lookEvery, false, { ref: false })]))) {
    const progress = indexProgress()
    if (progress && (progress.of > soonDone || Date.now() > giveUp)) {
      ready.catch(() => {})
      throw new IndexNotReadyError()
    }
  }
}

type Asked = {
  finder: Finder
  filter: FinderFilter
  /** The topic's id, if the filter names one. */
  topic?: string
  now: Date
  offset?: number
  limit: number
}

const nothing: IndexResult = {
  total: 0,
  hits: [],
  counts: { types: {}, topics: {}, months: {}, states: {} },
  how: 'nothing',
  corrections: [],
}

/**
 * Asks the index. Words that ask for nothing find nothing, and not everything.
 *
 * @throws {IndexNotReadyError} while it is being built, or far behind
 */
export const askIndex = async ({ finder, filter, topic, now, offset = 0, limit }: Asked): Promise<IndexResult> => {
  const [{ synonyms }] = await Promise.all([finderSettings(), whenUpToDate()])
  const { q = '', type, year, month, state, sort } = filter
  const asked = ask(q, [...synonyms, ...inspectorateSynonyms])
  if (q && asksNothing(asked)) return nothing
  return searchIndex().reader.search({
    asked,
    words: q,
    filter: { type, topic, year: year ? Number(year) : undefined, month: month ? Number(month) : undefined, state },
    within: [...finder.types],
    withdrawnToo: finder.withdrawnToo,
    announcedToo: finder.announcedToo,
    sort: sort ?? (q ? 'relevance' : 'date'),
    now: now.getTime(),
    offset,
    limit,
  })
}

/** What the index answers, for a page that can do without while it is being built: it is made again afterwards. */
export const onceBuilt = async <T>(asked: Promise<T>): Promise<T | 'being built'> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof IndexNotReadyError) return 'being built'
    throw error
  }
}

/** A filter's topic by its slug, with its id. An unknown one filters nothing. */
const withTopic = async (filter: FinderFilter): Promise<{ filter: FinderFilter; topic?: string }> => {
  if (!filter.topic) return { filter }
  const topic = (await allTopics()).find(({ slug }) => slug === filter.topic)
  return topic ? { filter, topic: topic.id } : { filter: { ...filter, topic: undefined } }
}

/** Where documents of a finder are found, the newest first: for its feed. */
export const foundKeys = async (finder: Finder, asked: FinderFilter, now: Date, limit: number) => {
  const { filter, topic } = await withTopic(asked)
  const { hits } = await askIndex({ finder, filter: { ...filter, sort: 'date' }, topic, now, limit })
  return { filter, keys: hits as Key[] }
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
  /** For a consultation's state. */
  consultation?: Consultation
  /** For a notice's times. */
  notice?: Pick<ServiceNotice, 'startsAt' | 'endsAt'>
}

type Document = {
  id: string
  title?: string
  language?: string
  address?: string
  summary?: string
  message?: string
  description?: string
  kind?: EntryType
  publishedAt?: string
  startsAt?: string
  withdrawal?: { at?: string }
}

const shared = {
  title: true,
  address: true,
  withdrawal: true,
  publishedAt: true,
  summary: true,
  language: true,
} as const

type Shown = { select: Record<string, unknown>; type?: EntryType }

/** What results show of each collection. */
const shown: Record<string, Shown> = {
  news: { select: { ...shared, kind: true } },
  consultations: {
    select: { ...shared, opensAt: true, closesAt: true, outcome: { publishedAt: true } },
    type: 'consultation',
  },
  'inspection-reports': { select: shared, type: 'inspection-report' },
  'service-notices': {
    select: { title: true, address: true, message: true, startsAt: true, endsAt: true, language: true },
    type: 'service-notice',
  },
  pages: { select: { title: true, address: true, summary: true, language: true }, type: 'page' },
  topics: { select: { title: true, address: true, description: true }, type: 'topic' },
}

const readDocuments = async (keys: Key[], selectOf: (collection: string) => object | undefined, depth = 0) => {
  const collections = [...new Set(keys.map(({ collection }) => collection))]
  const read = await Promise.all(
    collections.map(async (collection) => {
      const ids = keys.filter((key) => key.collection === collection).map(({ id }) => id)
      if (collection === 'service-notices')
        return (await announcedAmong(ids)).map((notice) => [`${collection}/${notice.id}`, notice] as const)
      const { docs } = await asPublic((payload, rule) =>
        payload.find({
          collection: collection as CollectionSlug,
          where: { id: { in: ids } },
          select: selectOf(collection) as never,
          depth,
          // By id, or the database takes the order of dates as a reason to go through everything that is live.
          sort: 'id',
          limit: ids.length,
          pagination: false,
          ...rule,
        }),
      )
      return (docs as { id: string }[]).map((document) => [`${collection}/${document.id}`, document] as const)
    }),
  )
  return new Map<string, unknown>(read.flat())
}

const itemOf = (hit: Hit, document: Document, now: Date): FoundItem => ({
  id: document.id,
  type: shown[hit.collection]?.type ?? document.kind ?? 'news',
  language: document.language,
  title: markedText(document.title ?? '', hit.title),
  address: document.address ?? '',
  summary: markedText(document.summary ?? document.message ?? document.description ?? '', hit.summary),
  excerpt: hit.excerpt ? parts(hit.excerpt) : undefined,
  date: document.publishedAt ?? document.startsAt,
  withdrawn: isWithdrawn(document, now) ? document.withdrawal?.at : undefined,
  consultation: hit.collection === 'consultations' ? (document as unknown as Consultation) : undefined,
  notice: hit.collection === 'service-notices' ? (document as unknown as ServiceNotice) : undefined,
})

export type Found = Paged<FoundItem> & {
  /** As asked, less what does not exist. */
  filter: FinderFilter
  counts: IndexCounts
  how: How
  /** What was looked for instead of what was typed. */
  corrections: Correction[]
}

/** One page of what a finder finds; undefined past the last page. */
export const foundPage = async (
  finder: Finder,
  asked: FinderFilter,
  page: number,
  now: Date,
): Promise<Found | undefined> => {
  const { filter, topic } = await withTopic(asked)
  const offset = (page - 1) * pageLength
  const { hits, total, counts, how, corrections } = await askIndex({
    finder,
    filter,
    topic,
    now,
    offset,
    limit: pageLength,
  })
  if (page > 1 && hits.length === 0) return undefined
  const documents = await readDocuments(hits, (collection) => shown[collection]?.select)
  const items = hits.flatMap((hit) => {
    const document = documents.get(`${hit.collection}/${hit.id}`) as Document | undefined
    return document ? [itemOf(hit, document, now)] : []
  })
  return { items, page, pages: Math.max(1, Math.ceil(total / pageLength)), total, filter, counts, how, corrections }
}

/** How many results a finder has for a filter. */
export const countOf = async (finder: Finder, asked: FinderFilter, now: Date): Promise<number> => {
  const { filter, topic } = await withTopic(asked)
  return (await askIndex({ finder, filter, topic, now, limit: 0 })).total
}

export type NewsPage = Paged<NewsItem> & { counts: IndexCounts }

/** News that the index found, in the order it was found in. */
export const readNews = async (hits: Key[]): Promise<NewsItem[]> => {
  const documents = await readDocuments(hits, () => newsFields, 1)
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
