import { endsOfPastNotices, noticesEnded, plannedNotices } from '@collections/service-notices/announced'
import { currentNotices } from '@collections/service-notices/current'
import { CurrentNotices, PastNotices, PlannedNotices } from '@collections/service-notices/list'
import {
  endsIn,
  monthsOfNotices,
  type NoticeMonth,
  nameOfMonth,
  recentAndOlder,
} from '@collections/service-notices/months'
import { MonthLinks } from '@collections/service-notices/months-list'
import { Section } from '@/site/frame/section'
import { SiteFrame } from '@/site/frame/site-frame'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { SubscribeBand } from '@/site/subscribing/subscribe-here'

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
      <PastNotices notices={notices} level={2} />
      <Section id="other-months" title="Other months">
        <MonthLinks months={months} current={month} />
      </Section>
    </SiteFrame>
  )
}

type Part = { id: string; title: string; count: number }

/** The parts of the page, with how many notices each has. */
const Parts = ({ parts }: { parts: Part[] }) => (
  <nav className="states" aria-label="On this page">
    <ul>
      {parts.map(({ id, title, count }, n) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={n === 0 ? 'true' : undefined}>
            {title} <span className="count">{count.toLocaleString('en-GB')}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Current, planned and latest notices; older ones have a page for each month. */
const AllPage = async ({ months }: { months: NoticeMonth[] }) => {
  const now = pageTime()
  const { recent, older } = recentAndOlder(months, enough)
  const [current, planned, past] = await Promise.all([currentNotices(), plannedNotices(now), pastOf(recent, now)])
  const parts: Part[] = [
    { id: 'current', title: 'Now', count: current.length },
    { id: 'planned', title: 'Planned', count: planned.length },
    { id: 'past', title: 'Past', count: months.reduce((sum, { count }) => sum + count, 0) },
  ]
  return (
    <SiteFrame
      title="Service notices"
      description="Problems with services now, planned work, and notices that are over."
      address="/service-notices"
      breadcrumbs={[]}
      feeds={feeds}
    >
      <h1>Service notices</h1>
      <Parts parts={parts.filter(({ id, count }) => id === 'current' || count > 0)} />
      <section aria-labelledby="current">
        <h2 id="current" className="visually-hidden">
          Now
        </h2>
        {current.length > 0 ? (
          <CurrentNotices notices={current} />
        ) : (
          <p className="nothing">There are no notices at the moment.</p>
        )}
      </section>
      {planned.length > 0 && (
        <Section id="planned" title="Planned">
          <PlannedNotices notices={planned} />
        </Section>
      )}
      {past.length > 0 && (
        <Section id="past" title="Past">
          <PastNotices notices={past} />
        </Section>
      )}
      {older.length > 0 && (
        <Section id="older" title="Older notices">
          <MonthLinks months={older} />
        </Section>
      )}
      <SubscribeBand
        to="/service-notices"
        frequency="at-once"
        title="Get service notices by e-mail"
        about="At once, and again when a notice changes and when it ends."
      />
    </SiteFrame>
  )
}

export const GET = page(async ({ query: { month } }) => {
  const months = monthsOfNotices(await endsOfPastNotices(pageTime()))
  return month === undefined ? <AllPage months={months} /> : <MonthPage month={String(month)} months={months} />
})
