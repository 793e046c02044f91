import { newsKinds } from '../../../collections/news'
import { longDate } from '../../dates'
import { populated } from '../populated'
import type { NewsItem } from '../queries/documents'
import { Picture } from './picture'

export const kindLabels = Object.fromEntries(newsKinds.map(({ value, label }) => [value, label])) as Record<
  NewsItem['kind'],
  string
>

/** What an item is and when it went live, above or below its headline. */
export const NewsMeta = ({ item }: { item: Pick<NewsItem, 'kind' | 'publishedAt'> }) => (
  <p className="meta">
    {kindLabels[item.kind]}
    {item.publishedAt && (
      <>
        {' · '}
        <time dateTime={item.publishedAt}>{longDate(item.publishedAt)}</time>
      </>
    )}
  </p>
)

type Props = { items: NewsItem[]; level?: 2 | 3; withImages?: boolean }

/** Headlines with date and summary. */
export const NewsList = ({ items, level = 2, withImages = false }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="news-list">
      {items.map((item) => {
        const image = withImages ? populated(item.leadImage) : undefined
        return (
          <li key={item.id} className={image ? 'news-item news-item--pictured' : 'news-item'}>
            <div>
              <Heading className="news-item__title" dir="auto">
                <a href={item.address ?? undefined}>{item.title}</a>
              </Heading>
              <NewsMeta item={item} />
              <p className="news-item__summary" dir="auto">
                {item.summary}
              </p>
            </div>
            {image && <Picture media={image} sizes="(min-width: 48em) 12rem, 30vw" lazy decorative />}
          </li>
        )
      })}
    </ul>
  )
}
