import { consultationsDefinition } from '@collections/consultations/definition'
import { newsDefinition } from '@collections/news/definition'
import { leadingNews } from '@collections/news/leading'
import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { type DashboardReader, readAs } from '@/admin/dashboard/reader'
import { listedOf, live } from '@/publishing/live'
import { mayPublish } from '@/publishing/roles'
import { idsOf } from '@/words/references'
import { closingDays, type DashboardConsultation, daysUntilReview, type EndlessNotice } from './consultation-sections'
import type { LeadingNews, LiveNotice } from './live-now-section'

const mostRead = 100

const dayLength = 86_400_000

const inDays = (now: Date, days: number): string => new Date(now.getTime() + days * dayLength).toISOString()

const consultationFields = {
  title: true,
  opensAt: true,
  closesAt: true,
  publishedAt: true,
  _status: true,
  withdrawal: true,
  outcome: { publishedAt: true },
}

/** Notices that are shown at this moment. */
export const readLiveNotices = (reader: DashboardReader): Promise<LiveNotice[]> =>
  readAs(reader, serviceNoticesDefinition.slug, {
    where: live(serviceNoticesDefinition.lifetime, reader.now),
    sort: '-startsAt',
    limit: 100,
    select: { title: true, severity: true, startsAt: true, endsAt: true, placement: true },
  })

/** The news that leads the home page because somebody wants it to. */
export const readLeadingNews = async (reader: DashboardReader): Promise<LeadingNews[]> => {
  const { req, now } = reader
  const home = await req.payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: false, req })
  const isListed = listedOf(newsDefinition, now)
  return leadingNews(idsOf(home.featured), (where, limit = mostRead) =>
    readAs(reader, newsDefinition.slug, {
      where: { and: [isListed, where] },
      sort: '-publishedAt',
      limit,
      select: { title: true, kind: true, publishedAt: true },
    }),
  )
}

/** Consultations that soon close. */
export const readClosing = (reader: DashboardReader): Promise<DashboardConsultation[]> =>
  readAs(reader, consultationsDefinition.slug, {
    where: {
      closesAt: { greater_than: reader.now.toISOString(), less_than_equal: inDays(reader.now, closingDays + 1) },
    },
    sort: 'closesAt',
    limit: 100,
    select: consultationFields,
  })

const mine = ({ req }: DashboardReader) => ({ authors: { in: [req.user?.id] } })

/** Closed consultations without an outcome and old notices without an end that this person can do something about. */
export const readNeeded = async (reader: DashboardReader) => {
  const { now, req } = reader
  const own = (type: string) => (mayPublish(req.user, type) ? [] : [mine(reader)])
  const [consultations, notices] = await Promise.all([
    readAs<DashboardConsultation>(reader, consultationsDefinition.slug, {
      where: {
        and: [
          { closesAt: { less_than_equal: now.toISOString() } },
          { 'outcome.publishedAt': { exists: false } },
          ...own(consultationsDefinition.slug),
        ],
      },
      sort: 'closesAt',
      limit: mostRead,
      select: consultationFields,
    }),
    readAs<EndlessNotice>(reader, serviceNoticesDefinition.slug, {
      where: {
        and: [
          { endsAt: { exists: false } },
          { startsAt: { less_than_equal: inDays(now, -daysUntilReview) } },
          ...own(serviceNoticesDefinition.slug),
        ],
      },
      sort: 'startsAt',
      limit: mostRead,
      select: { title: true, startsAt: true, endsAt: true, updates: true, _status: true },
    }),
  ])
  return { consultations, notices, orMore: consultations.length === mostRead || notices.length === mostRead }
}
