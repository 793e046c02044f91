import type { Topic } from '@/payload-types'
import { allPopulated } from '@/site/document/populated'

/** The topics of a document, each a link to everything on it. */
export const TopicLinks = ({ topics }: { topics?: (Topic | string)[] | null }) => {
  const known = allPopulated(topics)
  if (known.length === 0) return null
  return (
    <nav className="topics" aria-label="Topics">
      <ul className="tags">
        {known.map((topic) => (
          <li key={topic.id}>
            <a href={topic.address ?? undefined}>{topic.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The ids of a document's topics, whether or not they are populated. */
export const topicIds = (topics?: (Topic | string)[] | null): string[] =>
  (topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.id))

/** All topics in columns, down one after another. */
export const TopicColumns = ({ topics }: { topics: Topic[] }) => (
  <ul className="columns">
    {topics.map((topic) => (
      <li key={topic.id}>
        <a className="titled" href={topic.address ?? undefined} dir="auto">
          {topic.title}
        </a>
      </li>
    ))}
  </ul>
)
