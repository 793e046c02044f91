import type { News, ServiceNotice } from '../../../payload-types'
import { noticeTimes } from '../../../site/notice-state'
import { nearTime } from '../near-time'
import { cut, documentHref, kindOf, listHref, type Row, type Section, titleOf } from '../row'

export type LiveNotice = Pick<ServiceNotice, 'id' | 'title' | 'severity' | 'startsAt' | 'endsAt' | 'placement'>
export type LeadingNews = Pick<News, 'id' | 'title' | 'kind' | 'publishedAt'>

const shown = 6

/** The most severe first, then the newest. */
const severities = ['emergency', 'warning', 'information']

const words = { emergency: 'Emergency', warning: 'Warning', information: 'Information' }
const places = { everywhere: 'On every page', home: 'On the home page', topics: 'On pages of its topics' }

const noticeRow = (notice: LiveNotice, now: Date): Row => ({
  key: `service-notices/${notice.id}`,
  href: documentHref('service-notices', notice.id),
  title: titleOf(notice),
  kind: kindOf('service-notices'),
  mark: words[notice.severity],
  facts: [noticeTimes(notice, now), places[notice.placement]],
})

const newsRow = (item: LeadingNews, now: Date): Row => ({
  key: `news/${item.id}`,
  href: documentHref('news', item.id),
  title: titleOf(item),
  kind: kindOf('news', item),
  facts: item.publishedAt ? [`Live since ${nearTime(item.publishedAt, now)}`] : [],
})

const bySeverity = (a: LiveNotice, b: LiveNotice): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || (b.startsAt ?? '').localeCompare(a.startsAt ?? '')

/** What readers are shown above all else: current notices, and the news that leads the home page. */
export const liveNowSection = (notices: LiveNotice[], leading: LeadingNews[], now: Date): Section => {
  const rows = [...notices].sort(bySeverity).map((notice) => noticeRow(notice, now))
  const href = listHref('service-notices', [['_status', 'equals', 'published']], '-startsAt')
  const [kept, more] = cut(rows, { shown, href })
  const groups = [
    { heading: 'Service notices', rows: kept },
    { heading: 'Leads the home page', rows: leading.map((item) => newsRow(item, now)) },
  ]
  return {
    id: 'live',
    heading: 'Live now',
    groups: groups.filter(({ rows: some }) => some.length > 0),
    count: rows.length + leading.length,
    empty: 'No service notice is up, and no news leads the home page.',
    more,
  }
}
