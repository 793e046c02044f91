import { notFound } from 'next/navigation'
import type { Where } from 'payload'
import { ConsultationList } from '../../../../site/components/consultation-list'
import { InspectionList } from '../../../../site/components/inspection-list'
import { NewsList } from '../../../../site/components/news-list'
import { Pagination } from '../../../../site/components/pagination'
import { SiteFrame } from '../../../../site/components/site-frame'
import { pageNumber, type Query } from '../../../../site/page-number'
import { pageTime } from '../../../../site/page-time'
import { latestInspections, listedConsultations, liveDocument } from '../../../../site/queries/documents'
import { newsPage } from '../../../../site/queries/found'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> }

const TopicPage = async ({ params, searchParams }: Props) => {
  const page = pageNumber(await searchParams)
  const topic = await liveDocument('topics', (await params).slug, 0)
  if (!topic || !page) notFound()
  const now = pageTime()
  const where: Where = { topics: { in: [topic.id] } }
  const [news, consultations, inspections] = await Promise.all([
    newsPage(page, { now, topic: topic.id }),
    listedConsultations(now, where),
    latestInspections({ now, where }),
  ])
  if (!news) notFound()
  const base = topic.address as string
  const feed = `${base}/feed.xml`
  const address = (n: number) => (n === 1 ? base : `${base}?page=${n}`)
  const isEmpty = news.total + consultations.length + inspections.length === 0
  return (
    <SiteFrame
      title={page > 1 ? `${topic.title}, page ${page} of ${news.pages}` : topic.title}
      description={topic.description ?? undefined}
      address={address(page)}
      breadcrumbs={[]}
      topics={[topic.id]}
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
      {consultations.length > 0 && page === 1 && (
        <section aria-labelledby="consultations">
          <h2 id="consultations">Consultations</h2>
          <ConsultationList consultations={consultations} />
        </section>
      )}
      {news.total > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">News</h2>
          <NewsList items={news.items} level={3} withImages />
          <Pagination page={page} pages={news.pages} addressOf={address} />
        </section>
      )}
      {inspections.length > 0 && page === 1 && (
        <section aria-labelledby="inspections">
          <h2 id="inspections">Inspection reports</h2>
          <InspectionList reports={inspections} level={3} />
        </section>
      )}
    </SiteFrame>
  )
}

export default TopicPage
