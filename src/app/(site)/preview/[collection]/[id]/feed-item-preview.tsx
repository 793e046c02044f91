import type { ContentTypeSlug } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import { feedContext } from '@/feeds/context'
import { siteSettings } from '@/site/queries/site-settings'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import { BarePreview } from './bare-preview'

type Document = Record<string, unknown>

/** A draft lacks what a feed's item has: dates that are not set are now. */
const complete = (document: Document, now: Date): Document => {
  const dates = ['startsAt', 'opensAt', 'closesAt'].filter((name) => name in document && !document[name])
  return { ...document, ...Object.fromEntries(dates.map((name) => [name, now.toISOString()])) }
}

type Props = { collection: ContentTypeSlug; document: Document }

/** A document as feed readers show it: its title, its date and the whole text. */
export const FeedItemPreview = async ({ collection, document }: Props) => {
  const now = pageTime()
  const { name } = await siteSettings()
  // The very code that makes the feeds.
  const item = forReadersOf(collection).feed?.item(complete(document, now), feedContext(now))
  const title = item?.title || 'No title yet'
  return (
    <BarePreview title={title}>
      <p className="bare-preview__note">
        {item
          ? 'In a feed reader. Every program has a look of its own; the words are these.'
          : 'Pages that stay are in no feed.'}
      </p>
      {item && (
        <article>
          <h1 className="bare-preview__title" dir="auto">
            {title}
          </h1>
          <p className="bare-preview__meta">
            {name} · {longDate(item.published)}
          </p>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by the feeds' own converters, which escape every text */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: item.html }} />
        </article>
      )}
    </BarePreview>
  )
}
