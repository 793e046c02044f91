import { NoticeList } from '../../../site/components/notice-list'
import { MonthLinks, PastNotices } from '../../../site/components/notice-months'
import { SiteFrame } from '../../../site/components/site-frame'
import { endsIn, monthsOf, type NoticeMonth, nameOfMonth, recentAndOlder } from '../../../site/notice-months'
import { endsOfPastNotices, noticesEnded, plannedNotices } from '../../../site/queries/announced-notices'
import { currentNotices } from '../../../site/queries/documents'
import { nothingHere } from '../../../site/rendering/missing'
import { page } from '../../../site/rendering/page'
import { pageTime } from '../../../site/rendering/page-scope'

const feeds = [{ title: 'Service notices', url: '/service-notices/feed.xml' }]

/** So many past notices, and what else ended in the same month, stand on the page of all. */
const enough = 12

const pastOf = (months: NoticeMonth[], now: Date) => {
  const [latest, earliest] = [months.at(0), months.at(-1)].map((one) => one && endsIn(one.month))
  return latest && earliest ? noticesEnded({ from: earliest.from, before: latest.before }, now) : []
}

/** The notices that ended in one month. */
const MonthPage = async ({ month, months }: { month: string; months: NoticeMonth[] }) => {
  const time = endsIn(month)
  if (!time || !months.some((one) => one.month === month)) nothingHere()
  const notices = await noticesEnded(time, pageTime())
  return (
    <SiteFrame
      title={`Service notices that ended in ${nameOfMonth(month)}`}
      address={`/service-notices?month=${month}`}
      breadcrumbs={[{ label: 'Service notices', url: '/service-notices' }]}
      feeds={feeds}
    >
      <h1>Service notices that ended in {nameOfMonth(month)}</h1>
      <NoticeList notices={notices} level={2} />
      <h2>Other months</h2>
      <MonthLinks months={months} current={month} />
    </SiteFrame>
  )
}

/** Current, planned and latest notices; older ones have a page for each month. */
const AllPage = async ({ months }: { months: NoticeMonth[] }) => {
  const now = pageTime()
  const { recent, older } = recentAndOlder(months, enough)
  const [current, planned, past] = await Promise.all([currentNotices(), plannedNotices(now), pastOf(recent, now)])
  return (
    <SiteFrame
      title="Service notices"
      description="Problems with services now, planned work, and notices that are over."
      address="/service-notices"
      breadcrumbs={[]}
      feeds={feeds}
    >
      <h1>Service notices</h1>
      <p className="follow">
        <a href="/service-notices/feed.xml">Service notices feed (RSS)</a>
      </p>
      <section aria-labelledby="current">
        <h2 id="current">Now</h2>
        {current.length > 0 ? <NoticeList notices={current} /> : <p>There are no notices at the moment.</p>}
      </section>
      {planned.length > 0 && (
        <section aria-labelledby="planned">
          <h2 id="planned">Planned</h2>
          <NoticeList notices={planned} />
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">Past</h2>
          <PastNotices notices={past} months={recent} />
        </section>
      )}
      {older.length > 0 && (
        <section aria-labelledby="older">
          <h2 id="older">Older notices</h2>
          <MonthLinks months={older} />
        </section>
      )}
    </SiteFrame>
  )
}

export const GET = page(async ({ query: { month } }) => {
  const months = monthsOf(await endsOfPastNotices(pageTime()))
  return month === undefined ? <AllPage months={months} /> : <MonthPage month={String(month)} months={months} />
})
