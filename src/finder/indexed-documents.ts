import type { BasePayload, CollectionSlug, SelectType, Where } from 'payload'
import { consultationsLifetime } from '../../collections/consultations'
import { inspectionReportsLifetime, inspectorates } from '../../collections/inspection-reports'
import { newsLifetime } from '../../collections/news'
import { serviceNoticesLifetime } from '../../collections/service-notices'
import { monthNumber } from '../dates'
import type { Consultation, Document, InspectionReport, News, Page, ServiceNotice, Topic } from '../payload-types'
import { laterPartsOf, withoutLaterParts } from '../publishing/later-parts'
import { type Lifetime, live } from '../publishing/live'
import { richTextToPlainText } from '../site/rich-text/to-plain-text'
import type { Entry, Key } from './index/entry'

type Reference = string | { id: string }

const idOf = (reference: Reference): string => (typeof reference === 'string' ? reference : reference.id)
const idsOf = (references: Reference[] | null | undefined): string[] => (references ?? []).map(idOf)

const time = (moment: string | null | undefined): number | null => (moment ? new Date(moment).getTime() : null)

const text = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n')

const points = (list: { text: string }[] | null | undefined): string => text(...(list ?? []).map((point) => point.text))

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

const dated = (from: string | null | undefined): Pick<Entry, 'from' | 'month'> => {
  const at = time(from) ?? 0
  return { from: at, month: monthNumber(at) }
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
      body: text(richTextToPlainText(body), richTextToPlainText(notesToEditors)),
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
      opens: time(opensAt),
      closes: time(closesAt),
      outcome: time(outcome?.publishedAt),
      files: idsOf([...(documents ?? []), ...(outcome?.documents ?? [])]),
      summary,
      findings: text(...[outcome?.weAsked, outcome?.youSaid, outcome?.weDid].map(richTextToPlainText)),
      body: text(
        richTextToPlainText(body),
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
        richTextToPlainText(report.body),
        ...(report.quotes ?? []).map(({ quote }) => quote),
      ),
    }),
  }),
  source<ServiceNotice>({
    collection: 'service-notices',
    lifetime: serviceNoticesLifetime,
    select: { title: true, message: true, topics: true, updates: true, startsAt: true, endsAt: true },
    part: ({ message, updates, startsAt, endsAt }) => ({
      type: 'service-notice',
      ...dated(startsAt),
      until: time(endsAt),
      summary: message,
      body: points(updates),
    }),
  }),
  source<Page>({
    collection: 'pages',
    lifetime: {},
    select: { title: true, summary: true, body: true },
    part: ({ summary, body }) => ({ type: 'page', summary: summary ?? '', body: richTextToPlainText(body) }),
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
}

type Shared = { id: string; title: string; topics?: Reference[] | null; withdrawal?: { at?: string | null } | null }

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

/** Reads what is live, with nothing whose time has not come, straight from the database: it is much to read. */
const read = async (
  payload: BasePayload,
  from: Source<never>,
  { where, now, limit = 0 }: { where: Where; now: Date; limit?: number },
): Promise<Entry[]> => {
  const { docs } = await payload.db.find<Shared & Record<string, unknown>>({
    collection: from.collection,
    where: from.lifetime ? { and: [live(from.lifetime, now), where] } : where,
    sort: 'id',
    limit,
    pagination: false,
    select: from.select,
  })
  const parts = laterPartsOf(payload.collections[from.collection].config)
  const entries = docs.map((document) => entryOf(from, withoutLaterParts(document, parts, now) as Shared))
  const titles = await titlesOf(payload, [...new Set(entries.flatMap(({ files }) => files))])
  for (const entry of entries) entry.documents = text(...entry.files.map((id) => titles.get(id)))
  return entries
}

/** The entries of those documents that are live. */
export const entriesOf = async (payload: BasePayload, keys: Key[], now: Date): Promise<Entry[]> => {
  const found = await Promise.all(
    sources.map((from) => {
      const ids = keys.filter(({ collection }) => collection === from.collection).map(({ id }) => id)
      return ids.length > 0 ? read(payload, from, { where: { id: { in: ids } }, now }) : []
    }),
  )
  return found.flat()
}

const atOnce = 500

/** The entries of everything that is live, in portions. */
export async function* allEntries(payload: BasePayload, now: Date): AsyncGenerator<Entry[]> {
  for (const from of sources) {
    let last: string | undefined
    for (;;) {
      const where: Where = last === undefined ? {} : { id: { greater_than: last } }
      const entries = await read(payload, from, { where, now, limit: atOnce })
      if (entries.length > 0) yield entries
      if (entries.length < atOnce) break
      last = entries.at(-1)?.id
    }
  }
}

/** How much is live. */
export const countLive = async (payload: BasePayload, now: Date): Promise<number> => {
  const counts = await Promise.all(
    sources.map(({ collection, lifetime }) =>
      payload.db.count({ collection, where: lifetime ? live(lifetime, now) : {} }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}
