import { newsletterSeriesDefinition } from '@collections/newsletter-series/definition'
import { allSeries } from '@collections/newsletter-series/queries'
import type { NewsletterSeries } from '@/payload-types'
import { RailSection } from '@/site/document/rail-section'
import { Pagination } from '@/site/finding/pagination'
import { SiteFrame } from '@/site/frame/site-frame'
import { pageTime } from '@/site/rendering/page-scope'
import { GetByEmail } from '@/site/subscribing/get-by-email'
import { newslettersDefinition } from './definition'
import { IssueList } from './issue-list'
import { issuesPage } from './queries'

const Others = ({ series }: { series: NewsletterSeries[] }) =>
  series.length > 0 && (
    <RailSection id="other-newsletters" title="Other newsletters">
      <ul className="rail__list">
        {series.map(({ id, title, address }) => (
          <li key={id}>
            <a className="titled" href={address ?? undefined} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </RailSection>
  )

/** All issues of one newsletter, newest first, and how to get the next; undefined past the last page. */
export const SeriesPage = async ({ series, page }: { series: NewsletterSeries; page: number }) => {
  const [found, all] = await Promise.all([issuesPage({ now: pageTime(), page, series: series.id }), allSeries()])
  if (!found) return undefined
  const { items, pages } = found
  const { title, description, slug } = series
  const base = series.address as string
  const feed = `${base}/feed.xml`
  const addressOf = (n: number) => (n === 1 ? base : `${base}?page=${n}`)
  return (
    <SiteFrame
      title={page > 1 ? `${title}, page ${page} of ${pages}` : title}
      description={description ?? undefined}
      address={addressOf(page)}
      breadcrumbs={[{ label: newslettersDefinition.listTitle, url: newslettersDefinition.path }]}
      pictured={{ type: newsletterSeriesDefinition.slug, slug }}
      feeds={[{ title, url: feed }]}
    >
      <div className="page-head page-head--tint">
        <p className="kind">Newsletter</p>
        <h1 dir="auto">{title}</h1>
        {description && (
          <p className="summary" dir="auto">
            {description}
          </p>
        )}
        <p className="page-head__call">
          <GetByEmail to={base} words="Subscribe to this newsletter" className="button" />
        </p>
      </div>
      <div className="list-page">
        <div>
          {items.length > 0 ? <IssueList issues={items} /> : <p className="nothing">There are no issues yet.</p>}
          <Pagination page={page} pages={pages} addressOf={addressOf} />
          <p className="follow">
            <a href={feed}>Feed (RSS)</a>
          </p>
        </div>
        <div className="rail">
          <Others series={all.filter(({ id }) => id !== series.id)} />
        </div>
      </div>
    </SiteFrame>
  )
}
