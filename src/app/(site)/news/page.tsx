import { notFound } from 'next/navigation'
import { NewsList } from '../../../site/components/news-list'
import { Pagination } from '../../../site/components/pagination'
import { SiteFrame } from '../../../site/components/site-frame'
import { WaysIntoNews } from '../../../site/components/ways-into-news'
import { pageNumber, type Query } from '../../../site/page-number'
import { pageTime } from '../../../site/page-time'
import { newsPage } from '../../../site/queries/found'

const address = (page: number) => (page === 1 ? '/news' : `/news?page=${page}`)

const otherFeeds = [
  { title: 'News (Atom)', url: '/news/atom.xml', type: 'application/atom+xml' },
  { title: 'News (JSON Feed)', url: '/news/feed.json', type: 'application/feed+json' },
]

const NewsPage = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const page = pageNumber(await searchParams)
  const found = page && (await newsPage(page, { now: pageTime() }))
  if (!found) notFound()
  return (
    <SiteFrame
      title={page > 1 ? `News, page ${page} of ${found.pages}` : 'News'}
      description="News, press releases and statements."
      address={address(page)}
      breadcrumbs={[]}
      feeds={otherFeeds}
    >
      <h1>News</h1>
      <div className="columns">
        <div>
          {found.items.length > 0 ? <NewsList items={found.items} withImages /> : <p>There is no news yet.</p>}
          <Pagination page={page} pages={found.pages} addressOf={address} />
        </div>
        <WaysIntoNews counts={found.counts} />
      </div>
    </SiteFrame>
  )
}

export default NewsPage
