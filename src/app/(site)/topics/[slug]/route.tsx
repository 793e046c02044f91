import { contentTypes } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import { NewsStories } from '@collections/news/list'
import { topicsDefinition } from '@collections/topics/definition'
import { Fragment, type ReactNode } from 'react'
import { pageNumber } from '@/addresses/page-number'
import { Pagination } from '@/site/finding/pagination'
import { Section } from '@/site/frame/section'
import { SiteFrame } from '@/site/frame/site-frame'
import { liveDocument } from '@/site/queries/documents'
import { newsPage } from '@/site/queries/found'
import { leadsSomewhereSafe } from '@/site/queries/site-settings'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { GetByEmail } from '@/site/subscribing/get-by-email'

type Part = { slug: string; shown: ReactNode }

/** What each type has on a topic, of those that have something. */
const partsOn = async (topic: string, now: Date, place: 'now' | 'beside'): Promise<Part[]> => {
  const all = await Promise.all(
    contentTypes.map(async (slug) => ({ slug, shown: await forReadersOf(slug).onTopic?.[place]?.(topic, now) })),
  )
  // Notices say first what is wrong, consultations what one can do.
  return all.filter(({ shown }) => shown).reverse()
}

const Parts = ({ parts }: { parts: Part[] }) => parts.map(({ slug, shown }) => <Fragment key={slug}>{shown}</Fragment>)

export const GET = page<{ slug: string }>(async ({ params, query }) => {
  const number = pageNumber(query)
  const topic = await liveDocument(topicsDefinition.slug, params.slug, 0)
  if (!topic || !number) nothingHere()
  const now = pageTime()
  const [news, onNow, beside] = await Promise.all([
    newsPage(number, { now, topic: topic.id }),
    number === 1 ? partsOn(topic.id, now, 'now') : [],
    partsOn(topic.id, now, 'beside'),
  ])
  if (!news) nothingHere()
  const base = topic.address as string
  const feed = `${base}/feed.xml`
  const address = (n: number) => (n === 1 ? base : `${base}?page=${n}`)
  const services = (topic.services ?? []).filter(leadsSomewhereSafe)
  return (
    <SiteFrame
      title={number > 1 ? `${topic.title}, page ${number} of ${news.pages}` : topic.title}
      description={topic.description ?? undefined}
      address={address(number)}
      breadcrumbs={[{ label: 'Topics', url: '/topics' }]}
      // Its notices stand below, and are told once.
      topics={number === 1 ? [] : [topic.id]}
      pictured={{ type: topicsDefinition.slug, slug: topic.slug }}
      feeds={[{ title: topic.title, url: feed }]}
    >
      <div className="page-head page-head--tint">
        <p className="kind">Topic</p>
        <h1 dir="auto">{topic.title}</h1>
        {topic.description && (
          <p className="summary" dir="auto">
            {topic.description}
          </p>
        )}
        <p className="page-head__call">
          <GetByEmail to={base} words="Subscribe to this topic" className="button" />
        </p>
      </div>
      {onNow.length > 0 && (
        <Section id="now" title="Now">
          <div className="cards cards--now">
            <Parts parts={onNow} />
          </div>
        </Section>
      )}
      <div className={onNow.length > 0 ? 'list-page list-page--below' : 'list-page'}>
        <Section
          id="news"
          title="News"
          way={{
            url: `/news/archive?topic=${topic.slug}`,
            label: `All ${news.total.toLocaleString('en-GB')} in the archive`,
          }}
        >
          {news.items.length > 0 ? (
            <NewsStories items={news.items} level={3} />
          ) : (
            <p className="nothing">There is no news on this topic yet.</p>
          )}
          <Pagination page={number} pages={news.pages} addressOf={address} />
          <p className="follow">
            <a href={feed}>Feed (RSS)</a>
          </p>
        </Section>
        <div className="rail">
          <Parts parts={beside} />
          {services.length > 0 && (
            <section aria-labelledby="services">
              <h2 id="services">Do it on the main site</h2>
              <ul className="rail__list">
                {services.map(({ label, url }) => (
                  <li key={url}>
                    <a className="titled" href={url} dir="auto">
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </SiteFrame>
  )
})
