import { notFound } from 'next/navigation'
import { monthName } from '../../../../dates'
import { archiveCounts, archiveWhere } from '../../../../finder/archive'
import { FollowLinks } from '../../../../site/components/follow-links'
import { NewsList } from '../../../../site/components/news-list'
import { Pagination } from '../../../../site/components/pagination'
import { SiteFrame } from '../../../../site/components/site-frame'
import { counted } from '../../../../site/counted'
import { pageNumber, type Query } from '../../../../site/page-number'
import { pageTime } from '../../../../site/page-time'
import { newsPage } from '../../../../site/queries/documents'

type Props = { params: Promise<{ year: string }>; searchParams: Promise<Query> }

const YearPage = async ({ params, searchParams }: Props) => {
  const { year } = await params
  const page = pageNumber(await searchParams)
  if (!page || !/^\d{4}$/.test(year)) notFound()
  const now = pageTime()
  const [counts, found] = await Promise.all([
    archiveCounts(now, { year }),
    newsPage(page, { now, where: archiveWhere({ year }) }),
  ])
  if (!found || counts.total === 0) notFound()
  const address = (n: number) => (n === 1 ? `/news/${year}` : `/news/${year}?page=${n}`)
  return (
    <SiteFrame
      title={`News from ${year}`}
      description={`All news from ${year}, by month.`}
      address={address(page)}
      breadcrumbs={[
        { label: 'News', url: '/news' },
        { label: 'Archive', url: '/news/archive' },
      ]}
    >
      <h1>News from {year}</h1>
      <p>{counted(counts.total, 'item', 'items')}</p>
      <nav aria-label="Months" className="periods">
        <ul>
          {counts.months.map(({ value, count }) => (
            <li key={value}>
              <a href={`/news/${year}/${value}`}>
                {monthName(value)} {year}
              </a>{' '}
              <span className="count">({count})</span>
            </li>
          ))}
        </ul>
      </nav>
      <NewsList items={found.items} />
      <Pagination page={page} pages={found.pages} addressOf={address} />
      <nav aria-label="Years" className="periods">
        <h2>Other years</h2>
        <ul>
          {counts.years
            .filter(({ value }) => value !== year)
            .map(({ value, count }) => (
              <li key={value}>
                <a href={`/news/${value}`}>{value}</a> <span className="count">({count})</span>
              </li>
            ))}
        </ul>
      </nav>
      <FollowLinks feed="/news/feed.xml" label="News feed (RSS)" />
    </SiteFrame>
  )
}

export default YearPage
