import { notFound } from 'next/navigation'
import { monthName } from '../../dates'
import { archiveCounts, archiveWhere } from '../../finder/archive'
import { counted } from '../counted'
import { pageTime } from '../page-time'
import { newsPage } from '../queries/documents'
import { FollowLinks } from './follow-links'
import { NewsList } from './news-list'
import { Pagination } from './pagination'
import { SiteFrame } from './site-frame'

type Props = { year: string; month: string; page?: number }

/** Everything from one month, with the months before and after that have news. */
export const MonthArchive = async ({ year, month, page }: Props) => {
  if (!page) notFound()
  const now = pageTime()
  const [counts, found] = await Promise.all([
    archiveCounts(now, { year, month }),
    newsPage(page, { now, where: archiveWhere({ year, month }) }),
  ])
  if (!found || counts.total === 0) notFound()
  const name = `${monthName(month)} ${year}`
  const address = (n: number) => (n === 1 ? `/news/${year}/${month}` : `/news/${year}/${month}?page=${n}`)
  return (
    <SiteFrame
      title={`News from ${name}`}
      description={`All news from ${name}.`}
      address={address(page)}
      breadcrumbs={[
        { label: 'News', url: '/news' },
        { label: 'Archive', url: '/news/archive' },
        { label: year, url: `/news/${year}` },
      ]}
    >
      <h1>News from {name}</h1>
      <p>{counted(counts.total, 'item', 'items')}</p>
      <NewsList items={found.items} />
      <Pagination page={page} pages={found.pages} addressOf={address} />
      {counts.months.length > 1 && (
        <nav aria-label="Months" className="periods">
          <h2>Other months of {year}</h2>
          <ul>
            {counts.months
              .filter(({ value }) => value !== month)
              .map(({ value, count }) => (
                <li key={value}>
                  <a href={`/news/${year}/${value}`}>
                    {monthName(value)} {year}
                  </a>{' '}
                  <span className="count">({count})</span>
                </li>
              ))}
          </ul>
        </nav>
      )}
      <FollowLinks feed="/news/feed.xml" label="News feed (RSS)" />
    </SiteFrame>
  )
}
