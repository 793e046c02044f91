import { DecidedCard, HaveYourSay } from '@collections/consultations/have-your-say'
import { consultationsOf } from '@collections/consultations/queries'
import { InspectionsInShort } from '@collections/inspection-reports/in-short'
import { latestInspections } from '@collections/inspection-reports/latest'
import { LeadStory, NoStoryYet } from '@collections/news/lead-story'
import { NewsCards, NewsRows } from '@collections/news/list'
import { featuredNews, latestNews } from '@collections/news/queries'
import { TopicColumns } from '@collections/topics/links'
import { allTopics } from '@collections/topics/queries'
import { Section } from '@/site/frame/section'
import { SiteFrame } from '@/site/frame/site-frame'
import { siteSettings } from '@/site/queries/site-settings'
import { page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { organization, webSite } from '@/site/structured-data/publisher'
import { GetByEmail } from '@/site/subscribing/get-by-email'
import { SubscribeBand } from '@/site/subscribing/subscribe-here'

/** So many stories stand in cards below the one that leads. */
const cards = 3

/**
 * Returns how many lines of news are as high as the consultations beside them: an open one, two, or one with what came
 * of another below it.
 */
const rowsBeside = (asked: number, isAnswered: boolean): number => {
  if (asked === 0) return 12
  if (asked > 1) return 8
  return isAnswered ? 7 : 4
}

/** With more lines fewer than that there would be a hole beside the consultations. */
const mostMissing = 1

/** From so many lines on there is something for each of two columns. */
const fewestToFold = 4

export const GET = page(async () => {
  const now = pageTime()
  const [site, featured, latest, open, decided, inspections, topics] = await Promise.all([
    siteSettings(),
    featuredNews(now),
    latestNews({ now, limit: 16 }),
    consultationsOf({ phase: 'open', now, limit: 2 }),
    consultationsOf({ phase: 'outcome', now, limit: 1 }),
    latestInspections({ now, limit: 3, depth: 1 }),
    allTopics(),
  ])
  const [lead, ...alsoFeatured] = featured
  const shown = new Set(featured.map(({ id }) => id))
  const others = [...alsoFeatured, ...latest.filter(({ id }) => !shown.has(id))]
  const asked = open.items.length
  const answer = decided.items[0]
  const wanted = rowsBeside(asked, Boolean(answer))
  const rows = others.slice(cards, cards + wanted)
  const isBeside = asked > 0 && rows.length >= wanted - mostMissing
  const moreNews = rows.length > 0 && (
    <Section id="more-news" title="More news" way={{ url: '/news/archive', label: 'Archive' }}>
      <NewsRows items={rows} isFolded={!isBeside && rows.length >= fewestToFold} />
    </Section>
  )
  const haveYourSay = (
    <Section id="consultations" title="Have your say" way={{ url: '/consultations', label: 'All consultations' }}>
      {asked > 0 && <HaveYourSay open={open.items} decided={asked === 1 ? answer : undefined} isAcross={!isBeside} />}
      {asked === 0 && (
        <p className="nothing">
          No consultation is open at the moment. <GetByEmail to="/consultations" words="Get an e-mail when one opens" />
        </p>
      )}
      {asked === 0 && answer && (
        <div className="cards">
          <DecidedCard consultation={answer} />
        </div>
      )}
    </Section>
  )
  return (
    <SiteFrame
      title={`${site.name} newsroom`}
      description={site.description}
      address="/"
      isHome
      describe={(publisher) => [webSite(publisher), organization(publisher)]}
    >
      {lead ? (
        <>
          <h1 className="visually-hidden">News from {site.name}</h1>
          <LeadStory item={lead} />
        </>
      ) : (
        <NoStoryYet council={site.name} />
      )}
      {others.length > 0 && (
        <Section id="latest" title="Latest news" way={{ url: '/news', label: 'All news' }}>
          <NewsCards items={others.slice(0, cards)} />
        </Section>
      )}
      {isBeside ? (
        <div className="list-page list-page--below list-page--say">
          {moreNews}
          {haveYourSay}
        </div>
      ) : (
        <div className="stacked">
          {asked > 0 && haveYourSay}
          {moreNews}
          {asked === 0 && haveYourSay}
        </div>
      )}
      {inspections.length > 0 && (
        <Section
          id="inspections"
          title="What inspectors say"
          way={{ url: '/inspections', label: 'All inspection reports' }}
        >
          <InspectionsInShort reports={inspections} />
        </Section>
      )}
      {topics.length > 0 && (
        <Section id="topics" title="News by topic" way={{ url: '/topics', label: 'All topics' }}>
          <TopicColumns topics={topics} />
        </Section>
      )}
      {site.services.length > 0 && (
        <Section id="services" title="Council services">
          <ul className="columns">
            {site.services.map(({ label, url }) => (
              <li key={url}>
                <a className="titled" href={url} dir="auto">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SubscribeBand
        to="/news"
        frequency="daily"
        title="Get this news by e-mail"
        about="One message a day at most, and none on a day without news."
      />
    </SiteFrame>
  )
})
