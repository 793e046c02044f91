import { siteSearch } from '../../finder/filter'
import { allTopics } from '../queries/documents'
import { askIndex, onceBuilt } from '../queries/found'
import { pageTime } from '../rendering/page-scope'
import { SiteFrame } from './site-frame'

/** Everything by what it is about: all topics by name, with how much there is on each. */
export const TopicsPage = async () => {
  const [topics, found] = await Promise.all([
    allTopics(),
    onceBuilt(askIndex({ finder: siteSearch, filter: {}, now: pageTime(), limit: 0 })),
  ])
  return (
    <SiteFrame title="Topics" description="Everything here, by what it is about." address="/topics" breadcrumbs={[]}>
      <h1>Topics</h1>
      {topics.length === 0 && <p>There are no topics yet.</p>}
      <ul className="plain-list">
        {topics.map((topic) => (
          <li key={topic.id}>
            <h2 className="plain-list__title" dir="auto">
              <a href={topic.address ?? undefined}>{topic.title}</a>
            </h2>
            {found !== 'being built' && <p className="meta">{inWords(found.counts.topics[topic.id] ?? 0)}</p>}
            {topic.description && <p dir="auto">{topic.description}</p>}
          </li>
        ))}
      </ul>
    </SiteFrame>
  )
}

const inWords = (count: number): string => {
  if (count === 0) return 'Nothing yet'
  return count === 1 ? 'One item' : `${count.toLocaleString('en-GB')} items`
}
