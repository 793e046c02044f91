import { notFound } from 'next/navigation'
import { archiveCounts, archiveFilter, archiveWhere } from '../../../../finder/archive'
import { archiveAddress } from '../../../../site/archive-address'
import { ArchiveFilters } from '../../../../site/components/archive-filters'
import { FollowLinks } from '../../../../site/components/follow-links'
import { NewsList } from '../../../../site/components/news-list'
import { Pagination } from '../../../../site/components/pagination'
import { SiteFrame } from '../../../../site/components/site-frame'
import { counted } from '../../../../site/counted'
import { pageNumber, type Query } from '../../../../site/page-number'
import { pageTime } from '../../../../site/page-time'
import { allTopics, newsPage } from '../../../../site/queries/documents'

const ArchivePage = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const now = pageTime()
  const query = await searchParams
  const page = pageNumber(query)
  const asked = archiveFilter(query)
  const topics = await allTopics()
  const topic = topics.find(({ slug }) => slug === asked.topic)
  const filter = { ...asked, topic: topic?.slug ?? undefined }
  const [counts, found] = await Promise.all([
    archiveCounts(now, filter, topic?.id),
    page && newsPage(page, { now, where: archiveWhere(filter, topic?.id) }),
  ])
  if (!page || !found) notFound()
  const isWhole = !Object.values(filter).some(Boolean)
  const address = (n: number) => archiveAddress(filter, n)
  return (
    <SiteFrame
      title="News archive"
      description="Every news item, by year, month, topic and type."
      address={address(page)}
      breadcrumbs={[{ label: 'News', url: '/news' }]}
    >
      <h1>News archive</h1>
      <div className="finder">
        <ArchiveFilters filter={filter} counts={counts} topics={topics} />
        <section aria-labelledby="results">
          <h2 id="results">{counted(found.total, 'item', 'items')}</h2>
          {found.items.length > 0 && <NewsList items={found.items} level={3} />}
          {found.items.length === 0 &&
            (isWhole ? (
              <p>There is no news yet.</p>
            ) : (
              <p>
                Nothing matches all of this. Try other words, or <a href="/news/archive">start again</a>.
              </p>
            ))}
          <Pagination page={page} pages={found.pages} addressOf={address} />
          {isWhole && found.total > 0 && (
            <nav aria-label="Years" className="periods">
              <h2>By year</h2>
              <ul>
                {counts.years.map(({ value, count }) => (
                  <li key={value}>
                    <a href={`/news/${value}`}>{value}</a> <span className="count">({count})</span>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <FollowLinks feed="/news/feed.xml" label="News feed (RSS)" />
        </section>
      </div>
    </SiteFrame>
  )
}

export default ArchivePage
