import { latestNews } from '@collections/news/queries'
import type { AgendaItem } from '@/payload-types'
import { RailSection } from '@/site/document/rail-section'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'

const mostNews = 5

/** The stories that name a decision. */
export const NewsOfDecision = async ({ item }: { item: Pick<AgendaItem, 'id'> }) => {
  const items = await latestNews({ now: pageTime(), limit: mostNews, where: { decision: { equals: item.id } } })
  if (items.length === 0) return null
  return (
    <RailSection id="related" title="News about it">
      <ul className="rail__list">
        {items.map((story) => (
          <li key={story.id} dir="auto">
            <a href={story.address ?? undefined} {...writtenIn(story)}>
              {story.title}
            </a>{' '}
            {story.publishedAt && <span className="meta">{longDate(story.publishedAt)}</span>}
          </li>
        ))}
      </ul>
    </RailSection>
  )
}
