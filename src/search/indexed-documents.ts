import type { Lifetime } from '@collections/definition'
import { definitionIfAny, type PageType, paged } from '@collections/definitions'
import { type Entry, type Key, type SearchPart, text, time } from '@collections/search-part'
import type { BasePayload, SelectType, Where } from 'payload'
import type { Document } from '@/payload-types'
import { asReadersSee } from '@/publishing/later-parts'
import { isLive, live } from '@/publishing/live'
import { dayNumber, monthNumber } from '@/words/dates'
import { idsOf } from '@/words/references'

type IndexedCollection = {
  collection: PageType
  /** Undefined for what is public as soon as it is there. */
  lifetime?: Lifetime
  /** The date that it stands under. */
  date?: string
  until?: string
}

/** Planned and past ones of what is announced have their page, too: the index tells them from what is so now. */
const sources: IndexedCollection[] = paged.map(({ slug }) => {
  const { isAnnounced, lifetime } = definitionIfAny(slug) ?? {}
  return { collection: slug, lifetime: isAnnounced ? {} : lifetime, date: lifetime?.from, until: lifetime?.until }
})

/** Returns what the collection itself says of how it is found. */
const partOf = (payload: BasePayload, { collection }: IndexedCollection): SearchPart<IndexedDocument> =>
  payload.collections[collection].config.custom?.search

export const indexedCollections = sources.map(({ collection }) => collection as string)

const nothing: Omit<Entry, 'collection' | 'id' | 'type' | 'title'> = {
  topics: [],
  from: 0,
  month: 0,
  day: 0,
  until: null,
  withdrawn: null,
  opens: null,
  closes: null,
  outcome: null,
  files: [],
  summary: '',
  findings: '',
  body: '',
  documents: '',
  names: [],
}

type IndexedDocument = Record<string, unknown> & {
  id: string
  _status?: string | null
  title: string
  topics?: (string | { id: string })[] | null
  withdrawal?: { at?: string | null } | null
}

const dated = (document: IndexedDocument, { date, until }: IndexedCollection): Partial<Entry> => {
  if (!date) return {}
  const at = time(document[date] as string | null) ?? 0
  return {
    from: at,
    month: monthNumber(at),
    day: dayNumber(at),
    until: until ? time(document[until] as string | null) : null,
  }
}

const entryOf = (payload: BasePayload, source: IndexedCollection, document: IndexedDocument, now: Date): Entry => {
  const own = partOf(payload, source).entry(document, now)
  return {
    ...nothing,
    ...dated(document, source),
    ...own,
    collection: source.collection,
    id: document.id,
    title: document.title,
    topics: [...idsOf(document.topics), ...(own.topics ?? [])],
    withdrawn: time(document.withdrawal?.at),
  }
}

const titlesOf = async (payload: BasePayload, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<Document>({
    collection: 'documents',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    select: { title: true },
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

/** What every type has of these is read. */
const selectOf = (payload: BasePayload, from: IndexedCollection): SelectType => {
  const { flattenedFields } = payload.collections[from.collection].config
  const wanted = ['title', 'topics', 'withdrawal', '_status', from.date, from.until]
  const there = flattenedFields.flatMap(({ name }) => (wanted.includes(name) ? [[name, true] as const] : []))
  return Object.assign({}, partOf(payload, from).select, Object.fromEntries(there))
}

type DocumentsQuery = { where: Where; sort?: string[]; limit?: number; now: Date }

/** Reads documents with nothing whose time has not come, straight from the database: it is much to read. */
const read = async (
  payload: BasePayload,
  from: IndexedCollection,
  { where, sort, limit = 0, now }: DocumentsQuery,
): Promise<IndexedDocument[]> => {
  const { docs } = await payload.db.find<IndexedDocument & Record<string, unknown>>({
    collection: from.collection,
    where,
    sort,
    limit,
    pagination: false,
    select: selectOf(payload, from),
  })
  const { config } = payload.collections[from.collection]
  return docs.map((document) => asReadersSee(document, config, now) as IndexedDocument)
}

const entriesFrom = async (
  payload: BasePayload,
  from: IndexedCollection,
  documents: IndexedDocument[],
  now: Date,
): Promise<Entry[]> => {
  const entries = documents.map((document) => entryOf(payload, from, document, now))
  const titles = await titlesOf(payload, [...new Set(entries.flatMap(({ files }) => files))])
  for (const entry of entries) entry.documents = text(...entry.files.map((id) => titles.get(id)))
  return entries
}

/** The entries of those documents that readers may see. */
export const entriesOf = async (payload: BasePayload, keys: Key[], now: Date): Promise<Entry[]> => {
  const found = await Promise.all(
    sources.map(async (from) => {
      const ids = keys.filter(({ collection }) => collection === from.collection).map(({ id }) => id)
      if (ids.length === 0) return []
      const documents = await read(payload, from, { where: { id: { in: ids } }, now })
      const { lifetime } = from
      return entriesFrom(
        payload,
        from,
        lifetime ? documents.filter((one) => isLive(one, lifetime, now)) : documents,
        now,
      )
    }),
  )
  return found.flat()
}

/** Read at once: SQLite holds up the site meanwhile, for some ten milliseconds. */
const atOnce = 100

/** Returns what comes after a document in the order of a date and of ids, as an index finds it. */
const after = (last: IndexedDocument | undefined, date: string | undefined): Where => {
  if (!last) return {}
  if (!date) return { id: { greater_than: last.id } }
  const at = last[date as 'id']
  return {
    and: [
      { [date]: { greater_than_equal: at } },
      { or: [{ [date]: { greater_than: at } }, { id: { greater_than: last.id } }] },
    ],
  }
}

/** The entries of everything that readers may see, in portions. */
export async function* allEntries(payload: BasePayload, now: Date): AsyncGenerator<Entry[]> {
  for (const from of sources) {
    const rule = from.lifetime ? live(from.lifetime, now) : {}
    const date = from.lifetime?.from
    let last: IndexedDocument | undefined
    for (;;) {
      const where: Where = { and: [rule, after(last, date)] }
      const documents = await read(payload, from, { where, sort: date ? [date, 'id'] : ['id'], limit: atOnce, now })
      yield await entriesFrom(payload, from, documents, now)
      if (documents.length < atOnce) break
      last = documents.at(-1)
    }
  }
}

/** Returns how much that is. */
export const countLive = async (payload: BasePayload, now: Date): Promise<number> => {
  const counts = await Promise.all(
    sources.map(({ collection, lifetime }) =>
      payload.db.count({ collection, where: lifetime ? live(lifetime, now) : {} }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}
