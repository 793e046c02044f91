import { ConsultationList } from '../../site/components/consultation-list'
import { InspectionList } from '../../site/components/inspection-list'
import { LeadStory } from '../../site/components/lead-story'
import { NewsList } from '../../site/components/news-list'
import { SiteFrame } from '../../site/components/site-frame'
import { featuredNews, latestInspections, latestNews, openConsultations } from '../../site/queries/documents'
import { siteSettings } from '../../site/queries/site-settings'
import { page } from '../../site/rendering/page'
import { pageTime } from '../../site/rendering/page-scope'
import { organization, webSite } from '../../site/structured-data/publisher'

export const GET = page(async () => {
  const now = pageTime()
  const [site, featured, latest, consultations, inspections] = await Promise.all([
    siteSettings(),
    featuredNews(now),
    latestNews({ now, limit: 11 }),
    openConsultations(now),
    latestInspections({ now, limit: 3 }),
  ])
  const [lead, ...alsoFeatured] = featured
  const shown = new Set(featured.map(({ id }) => id))
  const others = [...alsoFeatured, ...latest.filter(({ id }) => !shown.has(id))].slice(0, 10)
  return (
    <SiteFrame
      title={`${site.name} newsroom`}
      description={site.description}
      address="/"
      isHome
      describe={(publisher) => [webSite(publisher), organization(publisher)]}
    >
      <h1 className="home-title">News from {site.name}</h1>
      {lead && <LeadStory item={lead} />}
      {!lead && others.length === 0 && <p>There is no news yet.</p>}
      {others.length > 0 && (
        <section className="home__latest" aria-labelledby="latest">
          <h2 id="latest">Latest news</h2>
          <NewsList items={others.slice(0, 3)} level={3} withImages look="cards" />
        </section>
      )}
      <div className="columns">
        <div>
          {others.length > 3 && (
            <section aria-labelledby="more-news">
              <h2 id="more-news">More news</h2>
              <NewsList items={others.slice(3)} level={3} look="brief" />
            </section>
          )}
          <p className="more">
            <a href="/news">All news</a>
          </p>
        </div>
        <div className="columns__aside">
          <section aria-labelledby="consultations">
            <h2 id="consultations">Open consultations</h2>
            {consultations.length > 0 ? (
              <ConsultationList consultations={consultations} />
            ) : (
              <p>No consultation is open at the moment.</p>
            )}
            <p className="more">
              <a href="/consultations">All consultations</a>
            </p>
          </section>
          <section aria-labelledby="inspections">
            <h2 id="inspections">Latest inspection reports</h2>
            {inspections.length > 0 ? (
              <InspectionList reports={inspections} level={3} />
            ) : (
              <p>There are no inspection reports yet.</p>
            )}
            <p className="more">
              <a href="/inspections">All inspection reports</a>
            </p>
          </section>
        </div>
      </div>
    </SiteFrame>
  )
})
