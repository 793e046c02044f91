import { newsDefinition } from '@collections/news/definition'
import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { noticeTimes } from '@collections/service-notices/state'
import { worstFirst } from '@collections/service-notices/worst-first'
import { nearTime } from '@/admin/dashboard/near-time'
import { cut, type DashboardRow, editHref, kindLabelOf, listHref, type Section, titleOf } from '@/admin/dashboard/row'
import type { News, Pause, ServiceNotice } from '@/payload-types'

export type LiveNotice = Pick<ServiceNotice, 'id' | 'title' | 'severity' | 'startsAt' | 'endsAt' | 'placement'>
export type LeadingNews = Pick<News, 'id' | 'title' | 'kind' | 'publishedAt'>

const shown = 6

const words = { emergency: 'Emergency', warning: 'Warning', information: 'Information' }
const places = { everywhere: 'On every page', home: 'On the home page', topics: 'On pages of its topics' }

const noticeRow = (notice: LiveNotice, now: Date): DashboardRow => ({
  key: `service-notices/${notice.id}`,
  href: editHref(serviceNoticesDefinition.slug, notice.id),
  title: titleOf(notice),
  kind: '',
  mark: words[notice.severity],
  facts: [noticeTimes(notice, now), places[notice.placement]],
})

const newsRow = (item: LeadingNews, now: Date): DashboardRow => ({
  key: `news/${item.id}`,
  href: editHref(newsDefinition.slug, item.id),
  title: titleOf(item),
  kind: kindLabelOf(newsDefinition.slug, item),
  facts: item.publishedAt ? [`Live since ${nearTime(item.publishedAt, now)}`] : [],
})

export type OnPause = Pick<Pause, 'id' | 'title' | 'reason' | 'createdAt'>

const pauseRow = ({ id, title, reason, createdAt }: OnPause, now: Date): DashboardRow => ({
  key: `pauses/${id}`,
  href: '/admin/sendings',
  title,
  kind: 'E-mails are paused',
  facts: [`Since ${nearTime(createdAt, now)}`],
  quote: reason,
})

/**
 * Returns what readers are shown above all else: current notices, and the news that leads the home page; and what they
 * are not told of by e-mail.
 */
export const liveNowSection = (
  notices: LiveNotice[],
  leading: LeadingNews[],
  now: Date,
  pauses: OnPause[] = [],
): Section => {
  const rows = [...notices].sort(worstFirst).map((notice) => noticeRow(notice, now))
  const href = listHref(serviceNoticesDefinition.slug, [['_status', 'equals', 'published']], '-startsAt')
  const [kept, more] = cut(rows, { shown, href })
  const groups = [
    { heading: 'Service notices', rows: kept },
    { heading: 'Leads the home page', rows: leading.map((item) => newsRow(item, now)) },
    { heading: 'Not told by e-mail', rows: pauses.map((pause) => pauseRow(pause, now)) },
  ]
  return {
    id: 'live',
    heading: 'Readers see now',
    groups: groups.filter(({ rows: some }) => some.length > 0),
    count: rows.length + leading.length + pauses.length,
    empty: 'No service notice is up, and no news leads the home page.',
    more,
  }
}
