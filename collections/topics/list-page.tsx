import { openConsultations } from '@collections/consultations/listed'
import { latestNews } from '@collections/news/queries'
import { currentNotices } from '@collections/service-notices/current'
import { SeverityIcon } from '@collections/service-notices/severity'
import type { Topic } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { SiteFrame } from '@/site/frame/site-frame'
import { pageTime } from '@/site/rendering/page-scope'
import { counted } from '@/words/counted'
import { topicIds } from './links'
import { allTopics } from './queries'

type OnTopics = { topics?: (Topic | string)[] | null }[]

const countOn = (topic: string, all: OnTopics): number =>
  all.filter(({ topics }) => topicIds(topics).includes(topic)).length

type NowProps = { topic: string; notices: OnTopics; consultations: OnTopics }

/** What is on at this moment, in as many words as there are numbers. */
const Now = ({ topic, notices, consultations }: NowProps) => {
  const [warned, asked] = [countOn(topic, notices), countOn(topic, consultations)]
  if (warned + asked === 0) return null
  return (
    <p className="topic-tile__now">
      {warned > 0 && (
        <span className="chip chip--warning">
          <SeverityIcon severity="warning" />
          {counted(warned, 'notice', 'notices')}
        </span>
      )}{' '}
      {asked > 0 && (
        <span className="chip chip--open">{counted(asked, 'open consultation', 'open consultations')}</span>
      )}
    </p>
  )
}

/** Everything by what it is about: all topics by name, with what is on now and the newest story of each. */
export const TopicsPage = async () => {
  const now = pageTime()
  const [topics, notices, consultations] = await Promise.all([allTopics(), currentNotices(), openConsultations(now)])
  const newest = await Promise.all(
    topics.map(async ({ id }) => (await latestNews({ now, limit: 1, where: { topics: { in: [id] } } }))[0]),
  )
  return (
    <SiteFrame title="Topics" description="Everything here, by what it is about." address="/topics" breadcrumbs={[]}>
      <div className="page-head">
        <h1>Topics</h1>
        <p className="summary">Everything the council publishes on one subject, on one page.</p>
      </div>
      {topics.length === 0 && <p className="nothing">There are no topics yet.</p>}
      <ul className="cards topic-tiles">
        {topics.map((topic, n) => (
          <li key={topic.id} className="topic-tile">
            <h2 className="topic-tile__title titled" dir="auto">
              <a href={topic.address ?? undefined}>{topic.title}</a>
            </h2>
            {topic.description && <p dir="auto">{topic.description}</p>}
            <Now topic={topic.id} notices={notices} consultations={consultations} />
            {newest[n] && (
              <p className="topic-tile__newest" dir="auto">
                <a href={newest[n].address ?? undefined} {...writtenIn(newest[n])}>
                  {newest[n].title}
                </a>
              </p>
            )}
          </li>
        ))}
        <li className="topic-tile topic-tile--search">
          <h2 className="topic-tile__title">Not here?</h2>
          <p>Search everything that this newsroom has published.</p>
          <p>
            <a className="button" href="/search">
              Search
            </a>
          </p>
        </li>
      </ul>
    </SiteFrame>
  )
}
