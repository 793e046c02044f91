import { isWithdrawn } from '../../../../collections/behaviours/withdrawal'
import { newsLifetime } from '../../../../collections/news'
import { serviceNoticesLifetime } from '../../../../collections/service-notices'
import { isLive, live } from '../../../publishing/live'
import { idsOf } from '../../../publishing/references'
import { mayPublish } from '../../../publishing/roles'
import { type Reader, readAs } from '../reader'
import { closingDays, type DashboardConsultation, daysUntilReview, type EndlessNotice } from './consultation-sections'
import type { LeadingNews, LiveNotice } from './live-now-section'

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
export const readLiveNotices = (reader: Reader): Promise<LiveNotice[]> =>
  readAs(reader, 'service-notices', {
    where: live(serviceNoticesLifetime, reader.now),
    sort: '-startsAt',
    limit: 100,
    select: { title: true, severity: true, startsAt: true, endsAt: true, placement: true },
  })

type MarkedNews = LeadingNews & { _status?: string | null; expiresAt?: string | null; withdrawal?: { at?: string } }

/** The news that leads the home page: chosen by hand, else the newest marked as featured. */
export const readLeadingNews = async (reader: Reader): Promise<LeadingNews[]> => {
  const { req, now } = reader
  const home = await req.payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: false, req })
  const chosen = idsOf(home.featured)
  const isListed = (item: MarkedNews) => isLive(item, newsLifetime, now) && !isWithdrawn(item, now)
  const select = { title: true, kind: true, publishedAt: true, expiresAt: true, _status: true, withdrawal: true }
  const rest = { sort: '-publishedAt', select }
  const ofHand = chosen.length
    ? await readAs<MarkedNews>(reader, 'news', { where: { id: { in: chosen } }, limit: 3, ...rest })
    : []
  const shown = ofHand.filter(isListed)
  if (shown.length > 0) return shown.sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id))
  const marked = await readAs<MarkedNews>(reader, 'news', { where: { featured: { equals: true } }, limit: 20, ...rest })
  return marked.filter(isListed).slice(0, 1)
}

/** Consultations that soon close. */
export const readClosing = (reader: Reader): Promise<DashboardConsultation[]> =>
  readAs(reader, 'consultations', {
    where: {
      closesAt: { greater_than: reader.now.toISOString(), less_than_equal: inDays(reader.now, closingDays + 1) },
    },
    sort: 'closesAt',
    limit: 100,
    select: consultationFields,
  })

const mine = ({ req }: Reader) => ({ authors: { in: [req.user?.id] } })

const mostRead = 100

/** Closed consultations without an outcome and old notices without an end that this person can do something about. */
export const readNeeded = async (reader: Reader) => {
  const { now, req } = reader
  const own = (type: string) => (mayPublish(req.user, type) ? [] : [mine(reader)])
  const [consultations, notices] = await Promise.all([
    readAs<DashboardConsultation>(reader, 'consultations', {
      where: {
        and: [
          { closesAt: { less_than_equal: now.toISOString() } },
          { 'outcome.publishedAt': { exists: false } },
          ...own('consultations'),
        ],
      },
      sort: 'closesAt',
      limit: mostRead,
      select: consultationFields,
    }),
    readAs<EndlessNotice>(reader, 'service-notices', {
      where: {
        and: [
          { endsAt: { exists: false } },
          { startsAt: { less_than_equal: inDays(now, -daysUntilReview) } },
          ...own('service-notices'),
        ],
      },
      sort: 'startsAt',
      limit: mostRead,
      select: { title: true, startsAt: true, endsAt: true, updates: true, _status: true },
    }),
  ])
  return { consultations, notices, orMore: consultations.length === mostRead || notices.length === mostRead }
}
