import { newsKinds } from '../../../collections/news'
import { longDate } from '../../dates'
import { populated } from '../populated'
import type { NewsItem } from '../queries/documents'
import { writtenIn } from '../written-in'
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

type Props = {
  items: NewsItem[]
  level?: 2 | 3
  withImages?: boolean
  /** Cards stand beside one another where there is room; a brief list leaves the summaries out on a phone. */
  look?: 'cards' | 'brief'
}

/** Headlines with date and summary. */
export const NewsList = ({ items, level = 2, withImages = false, look }: Props) => {
  const Heading = `h${level}` as const
  const sizes = look === 'cards' ? '(min-width: 48em) 22rem, 30vw' : '(min-width: 48em) 13rem, 30vw'
  return (
    <ul className={look ? `news-list news-list--${look}` : 'news-list'}>
      {items.map((item) => {
        const image = withImages ? populated(item.leadImage) : undefined
        return (
          <li key={item.id} className={image ? 'news-item news-item--pictured' : 'news-item'}>
            <div>
              <Heading className="news-item__title" dir="auto">
                <a href={item.address ?? undefined} {...writtenIn(item)}>
                  {item.title}
                </a>
              </Heading>
              <NewsMeta item={item} />
              <p className="news-item__summary" dir="auto" {...writtenIn(item)}>
                {item.summary}
              </p>
            </div>
            {image && <Picture media={image} sizes={sizes} lazy cropped decorative />}
          </li>
        )
      })}
    </ul>
  )
}
