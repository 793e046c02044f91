import { Pagination } from '@/site/finding/pagination'
import { SiteFrame } from '@/site/frame/site-frame'
import { newsPage } from '@/site/queries/found'
import { nothingHere } from '@/site/rendering/missing'
import { pageTime } from '@/site/rendering/page-scope'
import { FollowLine } from '@/site/subscribing/get-by-email'
import { counted } from '@/words/counted'
import { monthName } from '@/words/dates'
import { NewsStories } from './list'
import { type Count, monthsOfYear, neighbours, type Period, yearsOf } from './periods'

const nameOf = ({ year, month }: Period): string => (month ? `${monthName(month)} ${year}` : year)

const addressOf = ({ year, month }: Period): string => (month ? `/news/${year}/${month}` : `/news/${year}`)

type PeriodsProps = { label: string; periods: { period: Period; count: number }[]; nameOf: (period: Period) => string }

const Periods = ({ label, periods, nameOf }: PeriodsProps) => {
  if (periods.length === 0) return null
  return (
    <nav aria-label={label}>
      <h2>{label}</h2>
      <ul className="inline-links">
        {periods.map(({ period, count }) => (
          <li key={addressOf(period)}>
            <a className="titled" href={addressOf(period)}>
              {nameOf(period)}
            </a>{' '}
            <span className="count">{count.toLocaleString('en-GB')}</span>
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
  const months = periodsOf(monthsOfYear(found.counts, year), (value) => ({ year, month: value }))
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
      <div className="list-page">
        <div>
          <div className="section__head">
            <p className="meta">{counted(found.total, 'item', 'items')}</p>
            <Neighbours {...neighbours(found.counts, own)} />
          </div>
          <NewsStories items={found.items} />
          <Pagination page={page} pages={found.pages} addressOf={address} />
          <FollowLine to="/news" words="Get what is new by e-mail" />
        </div>
        <div className="rail">
          {month ? (
            <Periods
              label={`Other months of ${year}`}
              periods={months.filter(({ period }) => period.month !== month)}
              nameOf={({ month }) => monthName(month ?? '')}
            />
          ) : (
            <Periods label="Months" periods={months} nameOf={({ month }) => monthName(month ?? '')} />
          )}
          <Periods
            label="Other years"
            periods={years.filter(({ period }) => period.year !== year)}
            nameOf={({ year }) => year}
          />
        </div>
      </div>
    </SiteFrame>
  )
}
