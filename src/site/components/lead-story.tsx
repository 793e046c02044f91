import { populated } from '../populated'
import type { NewsItem } from '../queries/documents'
import { writtenIn } from '../written-in'
import { NewsMeta } from './news-list'
import { Picture } from './picture'

/** The story that leads the home page. */
export const LeadStory = ({ item }: { item: NewsItem }) => {
  const image = populated(item.leadImage)
  return (
    <article className={image ? 'lead lead--pictured' : 'lead'}>
      {image && <Picture media={image} sizes="(min-width: 60em) 42rem, 100vw" cropped decorative />}
      <div>
        <h2 className="lead__title" dir="auto">
          <a href={item.address ?? undefined} {...writtenIn(item)}>
            {item.title}
          </a>
        </h2>
        <NewsMeta item={item} />
        <p className="lead__summary" dir="auto" {...writtenIn(item)}>
          {item.summary}
        </p>
      </div>
    </article>
  )
}
