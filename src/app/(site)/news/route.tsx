import { NewsList } from '../../../site/components/news-list'
import { Pagination } from '../../../site/components/pagination'
import { SiteFrame } from '../../../site/components/site-frame'
import { WaysIntoNews } from '../../../site/components/ways-into-news'
import { pageNumber } from '../../../site/page-number'
import { newsPage } from '../../../site/queries/found'
import { nothingHere } from '../../../site/rendering/missing'
import { page } from '../../../site/rendering/page'
import { pageTime } from '../../../site/rendering/page-scope'

const address = (page: number) => (page === 1 ? '/news' : `/news?page=${page}`)

const otherFeeds = [
  { title: 'News (Atom)', url: '/news/atom.xml', type: 'application/atom+xml' },
  { title: 'News (JSON Feed)', url: '/news/feed.json', type: 'application/feed+json' },
]

export const GET = page(async ({ query }) => {
  const number = pageNumber(query)
  const found = number && (await newsPage(number, { now: pageTime() }))
  if (!found) nothingHere()
  return (
    <SiteFrame
      title={number > 1 ? `News, page ${number} of ${found.pages}` : 'News'}
      description="News, press releases and statements."
      address={address(number)}
      breadcrumbs={[]}
      feeds={otherFeeds}
    >
      <h1>News</h1>
      <div className="columns">
        <div>
          {found.items.length > 0 ? <NewsList items={found.items} withImages /> : <p>There is no news yet.</p>}
          <Pagination page={number} pages={found.pages} addressOf={address} />
        </div>
        <WaysIntoNews counts={found.counts} />
      </div>
    </SiteFrame>
  )
})
