import type { Where } from 'payload'
import { ConsultationList } from '../../../../site/components/consultation-list'
import { InspectionList } from '../../../../site/components/inspection-list'
import { NewsList } from '../../../../site/components/news-list'
import { Pagination } from '../../../../site/components/pagination'
import { SiteFrame } from '../../../../site/components/site-frame'
import { pageNumber } from '../../../../site/page-number'
import { latestInspections, listedConsultations, liveDocument } from '../../../../site/queries/documents'
import { newsPage } from '../../../../site/queries/found'
import { nothingHere } from '../../../../site/rendering/missing'
import { page } from '../../../../site/rendering/page'
import { pageTime } from '../../../../site/rendering/page-scope'

export const GET = page<{ slug: string }>(async ({ params, query }) => {
  const number = pageNumber(query)
  const topic = await liveDocument('topics', params.slug, 0)
  if (!topic || !number) nothingHere()
  const now = pageTime()
  const where: Where = { topics: { in: [topic.id] } }
  const [news, consultations, inspections] = await Promise.all([
    newsPage(number, { now, topic: topic.id }),
    listedConsultations(now, where),
    latestInspections({ now, where }),
  ])
  if (!news) nothingHere()
  const base = topic.address as string
  const feed = `${base}/feed.xml`
  const address = (n: number) => (n === 1 ? base : `${base}?page=${n}`)
  const isEmpty = news.total + consultations.length + inspections.length === 0
  return (
    <SiteFrame
      title={number > 1 ? `${topic.title}, page ${number} of ${news.pages}` : topic.title}
      description={topic.description ?? undefined}
      address={address(number)}
      breadcrumbs={[{ label: 'Topics', url: '/topics' }]}
      topics={[topic.id]}
      pictured={{ type: 'topics', slug: topic.slug }}
      feeds={[{ title: topic.title, url: feed }]}
    >
      <p className="kind">Topic</p>
      <h1 dir="auto">{topic.title}</h1>
      {topic.description && (
        <p className="summary" dir="auto">
          {topic.description}
        </p>
      )}
      <p className="follow">
        <a href={feed}>Feed of this topic (RSS)</a>
        <a href={`/news/archive?topic=${topic.slug}`}>This topic in the archive</a>
      </p>
      {isEmpty && <p>There is nothing on this topic yet.</p>}
      {consultations.length > 0 && number === 1 && (
        <section aria-labelledby="consultations">
          <h2 id="consultations">Consultations</h2>
          <ConsultationList consultations={consultations} />
        </section>
      )}
      {news.total > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">News</h2>
          <NewsList items={news.items} level={3} withImages />
          <Pagination page={number} pages={news.pages} addressOf={address} />
        </section>
      )}
      {inspections.length > 0 && number === 1 && (
        <section aria-labelledby="inspections">
          <h2 id="inspections">Inspection reports</h2>
          <InspectionList reports={inspections} level={3} />
        </section>
      )}
    </SiteFrame>
  )
})
