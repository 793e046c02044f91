import { monthName } from '../../dates'
import { counted } from '../counted'
import { type Count, monthsOf, neighbours, type Period, yearsOf } from '../periods'
import { newsPage } from '../queries/found'
import { nothingHere } from '../rendering/missing'
import { pageTime } from '../rendering/page-scope'
import { FollowLinks } from './follow-links'
import { NewsList } from './news-list'
import { Pagination } from './pagination'
import { SiteFrame } from './site-frame'

const nameOf = ({ year, month }: Period): string => (month ? `${monthName(month)} ${year}` : year)

const addressOf = ({ year, month }: Period): string => (month ? `/news/${year}/${month}` : `/news/${year}`)

type PeriodsProps = { label: string; heading?: string; periods: { period: Period; count: number }[] }

const Periods = ({ label, heading, periods }: PeriodsProps) => {
  if (periods.length === 0) return null
  return (
    <nav aria-label={label} className="periods">
      {heading && <h2>{heading}</h2>}
      <ul>
        {periods.map(({ period, count }) => (
          <li key={addressOf(period)}>
            <a href={addressOf(period)}>{nameOf(period)}</a>{' '}
            <span className="count">({count.toLocaleString('en-GB')})</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** To the nearest earlier and later month or year that has news. */
const Neighbours = ({ before, after }: { before?: Period; after?: Period }) => {
  if (!before && !after) return null
  return (
    <nav className="neighbours" aria-label="Earlier and later">
      {before ? (
        <a href={addressOf(before)}>
          <span aria-hidden="true">← </span>
          <span className="visually-hidden">Earlier: </span>
          {nameOf(before)}
        </a>
      ) : (
        <span />
      )}
      {after && (
        <a href={addressOf(after)}>
          <span className="visually-hidden">Later: </span>
          {nameOf(after)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}

const periodsOf = (counts: Count[], period: (value: string) => Period) =>
  counts.map(({ value, count }) => ({ period: period(value), count }))

/** All news from a year or a month, and the way to what came before and after. */
export const PeriodPage = async ({ year, month, page }: Period & { page?: number }) => {
  if (!page) nothingHere()
  const found = await newsPage(page, { now: pageTime(), year, month })
  if (!found || found.total === 0) nothingHere()
  const own = { year, month }
  const name = nameOf(own)
  const address = (n: number) => (n === 1 ? addressOf(own) : `${addressOf(own)}?page=${n}`)
  const months = periodsOf(monthsOf(found.counts, year), (value) => ({ year, month: value }))
  const years = periodsOf(yearsOf(found.counts), (value) => ({ year: value }))
  return (
    <SiteFrame
      title={page > 1 ? `News from ${name}, page ${page} of ${found.pages}` : `News from ${name}`}
      description={month ? `All news from ${name}.` : `All news from ${name}, by month.`}
      address={address(page)}
      breadcrumbs={[
        { label: 'News', url: '/news' },
        { label: 'Archive', url: '/news/archive' },
        ...(month ? [{ label: year, url: `/news/${year}` }] : []),
      ]}
    >
      <h1>News from {name}</h1>
      <p>{counted(found.total, 'item', 'items')}</p>
      {!month && <Periods label="Months" periods={months} />}
      <Neighbours {...neighbours(found.counts, own)} />
      <NewsList items={found.items} />
      <Pagination page={page} pages={found.pages} addressOf={address} />
      {month ? (
        <Periods
          label="Months"
          heading={`Other months of ${year}`}
          periods={months.filter(({ period }) => period.month !== month)}
        />
      ) : (
        <Periods label="Years" heading="Other years" periods={years.filter(({ period }) => period.year !== year)} />
      )}
      <FollowLinks feed="/news/feed.xml" label="News feed (RSS)" />
    </SiteFrame>
  )
}
