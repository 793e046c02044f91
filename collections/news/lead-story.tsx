import { Picture } from '@/site/document/picture'
import { populated } from '@/site/document/populated'
import { writtenIn } from '@/site/document/written-in'
import { longDate } from '@/words/dates'
import { kindLabels } from './list'
import type { NewsItem } from './queries'

/** The story that leads the home page, with a picture or without. */
export const LeadStory = ({ item }: { item: NewsItem }) => {
  const image = populated(item.leadImage)
  const published = item.publishedAt
  return (
    <article className={image ? 'lead lead--pictured' : 'lead'}>
      {image && <Picture media={image} sizes="(min-width: 60em) 45rem, 100vw" cropped decorative />}
      <div className="lead__words">
        <p className="kind">{kindLabels[item.kind]}</p>
        <h2 className="lead__title" dir="auto">
          <a href={item.address ?? undefined} {...writtenIn(item)}>
            {item.title}
          </a>
        </h2>
        <div>
          <p className="lead__summary" dir="auto" {...writtenIn(item)}>
            {item.summary}
          </p>
          {published && (
            <p className="meta">
              <time dateTime={published}>{longDate(published)}</time>
            </p>
          )}
        </div>
      </div>
    </article>
  )
}

/** Stands in its place as long as there is none. */
export const NoStoryYet = ({ council }: { council: string }) => (
  <div className="lead">
    <div className="lead__words">
      <h1 className="lead__title" dir="auto">
        News from {council}
      </h1>
      <p className="lead__summary">There is no news yet. The first story will stand here.</p>
    </div>
  </div>
)
