import { allSeries } from '@collections/newsletter-series/queries'
import type { NewsletterSeries } from '@/payload-types'
import { RailSection } from '@/site/document/rail-section'
import { Pagination } from '@/site/finding/pagination'
import { SiteFrame } from '@/site/frame/site-frame'
import { pageTime } from '@/site/rendering/page-scope'
import { FollowLine, GetByEmail } from '@/site/subscribing/get-by-email'
import { newslettersDefinition } from './definition'
import { IssueList } from './issue-list'
import { issuesPage } from './queries'

const { path } = newslettersDefinition
const feed = `${path}/feed.xml`
const addressOf = (page: number): string => (page === 1 ? path : `${path}?page=${page}`)

/** What can be subscribed to, with the way to do it. */
const Series = ({ all }: { all: NewsletterSeries[] }) =>
  all.map(({ id, slug, title, description, address }) => (
    <RailSection key={id} id={`series-${slug}`} title={title}>
      {description && <p dir="auto">{description}</p>}
      <ul className="rail__list">
        <li>
          <GetByEmail to={address ?? path} words={`Subscribe to ${title}`} />
        </li>
        <li>
          <a href={address ?? undefined}>All issues of {title}</a>
        </li>
      </ul>
    </RailSection>
  ))

/** Issues of all newsletters, newest first; undefined past the last page. */
export const NewslettersPage = async ({ page }: { page: number }) => {
  const [found, series] = await Promise.all([issuesPage({ now: pageTime(), page }), allSeries()])
  if (!found) return undefined
  const { items, pages } = found
  return (
    <SiteFrame
      title={page > 1 ? `Newsletters, page ${page} of ${pages}` : 'Newsletters'}
      description="What the council writes to residents, as it was sent."
      address={addressOf(page)}
      breadcrumbs={[]}
      feeds={[{ title: 'Newsletters', url: feed }]}
    >
      <div className="page-head">
        <h1>Newsletters</h1>
        <p className="summary">What we write to residents. Subscribe, and each comes by e-mail.</p>
      </div>
      <div className="list-page">
        <div>
          {items.length > 0 ? (
            <IssueList issues={items} ofSeries />
          ) : (
            <p className="nothing">There are no newsletters yet.</p>
          )}
          <Pagination page={page} pages={pages} addressOf={addressOf} />
          <FollowLine to={path} words="Get all newsletters by e-mail" feed={{ url: feed, words: 'Feed (RSS)' }} />
        </div>
        <div className="rail">
          <Series all={series} />
        </div>
      </div>
    </SiteFrame>
  )
}
