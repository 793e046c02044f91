import type { Topic } from '../../payload-types'
import { allPopulated } from '../populated'

/** The topics of a document, each a link to everything on it. */
export const TopicLinks = ({ topics }: { topics?: (Topic | string)[] | null }) => {
  const known = allPopulated(topics)
  if (known.length === 0) return null
  return (
    <nav className="topics" aria-label="Topics">
      <ul>
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
