import type { BasePayload, CollectionSlug, SelectType, Where } from 'payload'
import { consultationsLifetime } from '../../collections/consultations'
import { inspectionReportsLifetime, inspectorates } from '../../collections/inspection-reports'
import { newsLifetime } from '../../collections/news'
import { closingMoment, dayNumber, monthNumber } from '../dates'
import type { Consultation, Document, InspectionReport, News, Page, ServiceNotice, Topic } from '../payload-types'
import { laterPartsOf, withoutLaterParts } from '../publishing/later-parts'
import { isLive, type Lifetime, live } from '../publishing/live'
import type { Entry, Key } from './index/entry'
import { datesOf, lines, points, text } from './indexed-text'
import { inspectorateNames } from './inspectorate-names'

type Reference = string | { id: string }

const idOf = (reference: Reference): string => (typeof reference === 'string' ? reference : reference.id)
const idsOf = (references: Reference[] | null | undefined): string[] => (references ?? []).map(idOf)

const time = (moment: string | null | undefined): number | null => (moment ? new Date(moment).getTime() : null)

/** What is different from type to type; the rest is the same for all. */
type Part = Partial<Entry> & Pick<Entry, 'type'>

type Source<T> = {
  collection: CollectionSlug
  /** Undefined for what is public as soon as it is there. */
  lifetime?: Lifetime
  select: SelectType
  part: (document: T) => Part
}

const source = <T>(given: Source<T>): Source<never> => given as unknown as Source<never>

const dated = (from: string | null | undefined): Pick<Entry, 'from' | 'month' | 'day'> => {
  const at = time(from) ?? 0
  return { from: at, month: monthNumber(at), day: dayNumber(at) }
}

const sources: Source<never>[] = [
  source<News>({
    collection: 'news',
    lifetime: newsLifetime,
    select: {
      title: true,
      summary: true,
      kind: true,
      body: true,
      notesToEditors: true,
      topics: true,
      documents: true,
      publishedAt: true,
      expiresAt: true,
      withdrawal: true,
    },
    part: ({ kind, summary, body, notesToEditors, publishedAt, expiresAt, documents }) => ({
      type: kind,
      ...dated(publishedAt),
      until: time(expiresAt),
      files: idsOf(documents),
      summary,
      body: text(lines(body), lines(notesToEditors)),
    }),
  }),
  source<Consultation>({
    collection: 'consultations',
    lifetime: consultationsLifetime,
    select: {
      title: true,
      summary: true,
      body: true,
      audience: true,
      partners: true,
      events: true,
      topics: true,
      documents: true,
      outcome: true,
      publishedAt: true,
      opensAt: true,
      closesAt: true,
      withdrawal: true,
    },
    part: ({ summary, body, audience, partners, events, documents, outcome, publishedAt, opensAt, closesAt }) => ({
      type: 'consultation',
      ...dated(publishedAt),
      names: datesOf(opensAt, closesAt && closingMoment(closesAt), ...(events ?? []).map(({ startsAt }) => startsAt)),
      opens: time(opensAt),
      closes: time(closesAt),
      outcome: time(outcome?.publishedAt),
      files: idsOf([...(documents ?? []), ...(outcome?.documents ?? [])]),
      summary,
      findings: text(...[outcome?.weAsked, outcome?.youSaid, outcome?.weDid].map(lines)),
      body: text(
        lines(body),
        audience,
        ...(partners ?? []).map(({ name }) => name),
        ...(events ?? []).map(({ title, place }) => text(title, place)),
      ),
    }),
  }),
  source<InspectionReport>({
    collection: 'inspection-reports',
    lifetime: inspectionReportsLifetime,
    select: {
      title: true,
      summary: true,
      body: true,
      service: true,
      inspectionType: true,
      inspectorate: true,
      inspectorateName: true,
      judgements: true,
      keyFindings: true,
      improvements: true,
      quotes: true,
      reportDocument: true,
      topics: true,
      publishedAt: true,
      withdrawal: true,
    },
    part: (report) => ({
      type: 'inspection-report',
      ...dated(report.publishedAt),
      files: report.reportDocument ? [idOf(report.reportDocument)] : [],
      summary: report.summary,
      findings: text(
        ...(report.judgements ?? []).map(({ area, judgement }) => `${area}: ${judgement}`),
        points(report.keyFindings),
        points(report.improvements),
      ),
      body: text(
        report.service,
        report.inspectionType,
        inspectorates.find(({ value }) => value === report.inspectorate)?.label,
        report.inspectorateName,
        lines(report.body),
        ...(report.quotes ?? []).map(({ quote }) => quote),
      ),
      names: inspectorateNames(report.inspectorate, report.inspectorateName),
    }),
  }),
  source<ServiceNotice>({
    collection: 'service-notices',
    // Planned and past ones have their page, too: the index tells them from what is so now.
    lifetime: {},
    select: { title: true, message: true, topics: true, updates: true, startsAt: true, endsAt: true },
    part: ({ message, updates, startsAt, endsAt }) => ({
      type: 'service-notice',
      ...dated(startsAt),
      until: time(endsAt),
      names: datesOf(startsAt, endsAt && closingMoment(endsAt)),
      summary: message,
      body: points(updates),
    }),
  }),
  source<Page>({
    collection: 'pages',
    lifetime: {},
    select: { title: true, summary: true, body: true },
    part: ({ summary, body }) => ({ type: 'page', summary: summary ?? '', body: lines(body) }),
  }),
  source<Topic>({
    collection: 'topics',
    select: { title: true, description: true },
    part: ({ description }) => ({ type: 'topic', summary: description ?? '' }),
  }),
]

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

type Shared = {
  id: string
  _status?: string | null
  title: string
  topics?: Reference[] | null
  withdrawal?: { at?: string | null } | null
}

const entryOf = ({ collection, part }: Source<never>, document: Shared): Entry => ({
  ...nothing,
  ...part(document as never),
  collection,
  id: document.id,
  title: document.title,
  topics: idsOf(document.topics),
  withdrawn: time(document.withdrawal?.at),
})

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

type Read = { where: Where; sort?: string[]; limit?: number; now: Date }

/** Reads documents with nothing whose time has not come, straight from the database: it is much to read. */
const read = async (
  payload: BasePayload,
  from: Source<never>,
  { where, sort, limit = 0, now }: Read,
): Promise<Shared[]> => {
  const { docs } = await payload.db.find<Shared & Record<string, unknown>>({
    collection: from.collection,
    where,
    sort,
    limit,
    pagination: false,
    select: { ...from.select, _status: true },
  })
  const parts = laterPartsOf(payload.collections[from.collection].config)
  return docs.map((document) => withoutLaterParts(document, parts, now) as Shared)
}

const entriesFrom = async (payload: BasePayload, from: Source<never>, documents: Shared[]): Promise<Entry[]> => {
  const entries = documents.map((document) => entryOf(from, document))
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
      return entriesFrom(payload, from, lifetime ? documents.filter((one) => isLive(one, lifetime, now)) : documents)
    }),
  )
  return found.flat()
}

/** Read at once: SQLite holds up the site meanwhile, for some ten milliseconds. */
const atOnce = 100

/** What comes after a document in the order of a date and of ids, as an index finds it. */
const after = (last: Shared | undefined, date: string | undefined): Where => {
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
    let last: Shared | undefined
    for (;;) {
      const where: Where = { and: [rule, after(last, date)] }
      const documents = await read(payload, from, { where, sort: date ? [date, 'id'] : ['id'], limit: atOnce, now })
      yield await entriesFrom(payload, from, documents)
      if (documents.length < atOnce) break
      last = documents.at(-1)
    }
  }
}

/** How much that is. */
export const countLive = async (payload: BasePayload, now: Date): Promise<number> => {
  const counts = await Promise.all(
    sources.map(({ collection, lifetime }) =>
      payload.db.count({ collection, where: lifetime ? live(lifetime, now) : {} }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}
