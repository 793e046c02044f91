import type { BasePayload } from 'payload'
import { lastChanged, publicUpdates } from '../../collections/behaviours/updates'
import { consultationsLifetime } from '../../collections/consultations'
import { inspectionReportsLifetime } from '../../collections/inspection-reports'
import { newsLifetime } from '../../collections/news'
import { serviceNoticesLifetime } from '../../collections/service-notices'
import { startOfDayBefore } from '../dates'
import { listed, live } from '../publishing/live'
import { statementAddress } from '../site/accessibility/statement-rules'
import { consultationChanged } from './consultation-item'
import { latestPassed } from './feed-item'
import { type Addressed, type LatestEntry, later, newest, type SitemapEntry } from './sitemap'

const asPublic = { depth: 0, overrideAccess: false, pagination: false } as const

/** Everything there is; without a limit Payload gives ten. */
const all = { limit: 0, ...asPublic }

type Saved = Addressed & { updatedAt: string }

/** A page that is changed in public: its corrections count as changes, and mended typing mistakes don't. */
const corrected = ({ address }: Addressed, changed: string): SitemapEntry[] =>
  address ? [{ path: address, changed: new Date(changed) }] : []

/**
 * Saved is when somebody last published it; a page also changes by itself, when it goes live, opens,
 * or closes, and then the later of the two counts. Withdrawn pages ask not to be indexed, so they are left out.
 */
const entry = ({ address, updatedAt }: Saved, itself: Date | undefined, now: Date): SitemapEntry[] =>
  address ? [{ path: address, changed: later(latestPassed([updatedAt], now), itself) }] : []

/** More than Google reads of one file, and than any council publishes in two days. */
const mostLatest = 1000

/** What went live in London's today and yesterday, newest first. */
export const latestEntries = async (payload: BasePayload, now: Date): Promise<LatestEntry[]> => {
  const since = { publishedAt: { greater_than_equal: startOfDayBefore(now).toISOString() } }
  const { docs } = await payload.find({
    collection: 'news',
    where: { and: [listed(newsLifetime, now), since] },
    select: { address: true, title: true, publishedAt: true, language: true },
    sort: ['-publishedAt', 'id'],
    ...asPublic,
    limit: mostLatest,
  })
  return docs.flatMap(({ address, title, publishedAt, language }) =>
    address && publishedAt ? [{ path: address, title, published: publishedAt, language }] : [],
  )
}

const consultationEntries = async (payload: BasePayload, now: Date): Promise<SitemapEntry[]> => {
  const { docs } = await payload.find({
    collection: 'consultations',
    where: listed(consultationsLifetime, now),
    select: {
      address: true,
      updatedAt: true,
      publishedAt: true,
      opensAt: true,
      closesAt: true,
      outcome: { publishedAt: true },
      updates: true,
    },
    sort: ['publishedAt', 'id'],
    ...all,
  })
  return docs.flatMap((consultation) => entry(consultation, consultationChanged(consultation, now), now))
}

const inspectionEntries = async (payload: BasePayload, now: Date): Promise<SitemapEntry[]> => {
  const { docs } = await payload.find({
    collection: 'inspection-reports',
    where: listed(inspectionReportsLifetime, now),
    select: { address: true, updatedAt: true, publishedAt: true, updates: true },
    sort: ['publishedAt', 'id'],
    ...all,
  })
  return docs.flatMap((report) =>
    entry(report, latestPassed([report.publishedAt, publicUpdates(report.updates, now)[0]?.at], now), now),
  )
}

const noticeEntries = async (payload: BasePayload, now: Date): Promise<SitemapEntry[]> => {
  const { docs } = await payload.find({
    collection: 'service-notices',
    where: live(serviceNoticesLifetime, now),
    select: { address: true, updatedAt: true, startsAt: true, updates: true },
    sort: ['startsAt', 'id'],
    ...all,
  })
  return docs.flatMap((notice) => corrected(notice, lastChanged(notice.startsAt as string, notice.updates, now)))
}

const pageEntries = async (payload: BasePayload, now: Date): Promise<SitemapEntry[]> => {
  const select = { address: true, updatedAt: true } as const
  const pages = await payload.find({ collection: 'pages', where: live({}, now), select, sort: 'id', ...all })
  const entries = pages.docs.flatMap((page) => entry(page, undefined, now))
  // The statement stands at its address also when the council wrote no page for it.
  return entries.some(({ path }) => path === statementAddress) ? entries : [...entries, { path: statementAddress }]
}

/** A topic's page changes with everything filed under it, so no time is given for it. */
const topicEntries = async (payload: BasePayload): Promise<SitemapEntry[]> => {
  const { docs } = await payload.find({ collection: 'topics', select: { address: true }, sort: 'id', ...all })
  return docs.flatMap(({ address }) => (address ? [{ path: address }] : []))
}

/**
 * Every live page but the news items: home, lists, consultations, inspections, notices, topics, pages.
 *
 * @param news the entries of all news if they are at hand: home and the list of news changed when one of them did
 */
export const otherEntries = async (payload: BasePayload, now: Date, news?: SitemapEntry[]): Promise<SitemapEntry[]> => {
  const [consultations, inspections, notices, pages, topics] = await Promise.all([
    consultationEntries(payload, now),
    inspectionEntries(payload, now),
    noticeEntries(payload, now),
    pageEntries(payload, now),
    topicEntries(payload),
  ])
  return [
    { path: '/', changed: news && newest([...news, ...consultations, ...inspections, ...notices]) },
    { path: '/news', changed: news && newest(news) },
    { path: '/news/archive', changed: news && newest(news) },
    { path: '/consultations', changed: newest(consultations) },
    { path: '/inspections', changed: newest(inspections) },
    // Planned and past notices stand on this page too, and come and go by themselves.
    { path: '/service-notices' },
    ...consultations,
    ...inspections,
    ...notices,
    { path: '/topics' },
    ...topics,
    ...pages,
  ]
}
