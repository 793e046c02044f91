import { NewsStories } from '@collections/news/list'
import { NewsKinds, WaysIntoNews } from '@collections/news/ways-into-news'
import { pageNumber } from '@/addresses/page-number'
import { Pagination } from '@/site/finding/pagination'
import { SiteFrame } from '@/site/frame/site-frame'
import { newsPage } from '@/site/queries/found'
import { siteSettings } from '@/site/queries/site-settings'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'

const address = (page: number) => (page === 1 ? '/news' : `/news?page=${page}`)

const otherFeeds = [
  { title: 'News (Atom)', url: '/news/atom.xml', type: 'application/atom+xml' },
  { title: 'News (JSON Feed)', url: '/news/feed.json', type: 'application/feed+json' },
]

export const GET = page(async ({ query }) => {
  const number = pageNumber(query)
  const [found, { pressOffice }] = await Promise.all([number && newsPage(number, { now: pageTime() }), siteSettings()])
  if (!number || !found) nothingHere()
  return (
    <SiteFrame
      title={number > 1 ? `News, page ${number} of ${found.pages}` : 'News'}
      description="News, press releases and statements."
      address={address(number)}
      breadcrumbs={[]}
      feeds={otherFeeds}
    >
      <h1>News</h1>
      <NewsKinds />
      <div className="list-page">
        <div>
          {found.items.length > 0 ? (
            <NewsStories items={found.items} isLed={number === 1} />
          ) : (
            <p className="nothing">There is no news yet.</p>
          )}
          <Pagination page={number} pages={found.pages} addressOf={address} />
        </div>
        <WaysIntoNews counts={found.counts} pressOffice={pressOffice} />
      </div>
    </SiteFrame>
  )
})
