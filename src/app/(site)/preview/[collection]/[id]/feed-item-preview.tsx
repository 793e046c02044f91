import { longDate } from '../../../../../dates'
import { consultationItem } from '../../../../../feeds/consultation-item'
import { feedContext } from '../../../../../feeds/context'
import type { FeedContext, FeedItem } from '../../../../../feeds/feed-item'
import { inspectionItem } from '../../../../../feeds/inspection-item'
import { newsItem } from '../../../../../feeds/news-item'
import { noticeItem } from '../../../../../feeds/notice-item'
import type { ContentTypeSlug } from '../../../../../publishing/content-types'
import { siteSettings } from '../../../../../site/queries/site-settings'
import { pageTime } from '../../../../../site/rendering/page-scope'
import { BarePreview } from './bare-preview'

type MakeItem = (document: never, context: FeedContext) => FeedItem

/** The very code that makes the feeds. Pages that stay are in none. */
const makers: Partial<Record<ContentTypeSlug, MakeItem>> = {
  news: newsItem,
  consultations: consultationItem,
  'inspection-reports': inspectionItem,
  'service-notices': noticeItem,
}

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
  const item = makers[collection]?.(complete(document, now) as never, feedContext(now))
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
