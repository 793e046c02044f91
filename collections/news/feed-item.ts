import { lastChanged, publicUpdates } from '@collections/behaviours/updates'
import { type FeedContext, type FeedItem, feedImage, itemBase, summaryAfter } from '@/feeds/feed-item'
import { fact, plainParagraphs, section } from '@/feeds/html-parts'
import type { News } from '@/payload-types'
import { contactToHtml, documentToHtml } from '@/rich-text/block-converters'
import { figureToHtml } from '@/rich-text/images'
import { onlyAttached } from '@/rich-text/only-attached'
import { richTextToHtml } from '@/rich-text/to-html'
import { longDateTime } from '@/words/dates'

export const newsFeedFields = {
  title: true,
  address: true,
  language: true,
  summary: true,
  leadImage: true,
  body: true,
  notesToEditors: true,
  pressContact: true,
  documents: true,
  updates: true,
  topics: true,
  publishedAt: true,
} as const

type NewsDocument = Pick<News, 'id' | keyof typeof newsFeedFields>

/** A news item with its full text; what changed since stands before it, where nobody misses it. */
export const newsItem = (news: NewsDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const options = { baseUrl: siteUrl }
  const published = news.publishedAt ?? now.toISOString()
  const changed = new Date(lastChanged(published, news.updates, now))
  const told = publicUpdates(news.updates, now)
  const attached = onlyAttached(news.documents ?? [], news.body, news.notesToEditors)
  const documents = attached.map((document) => documentToHtml(document, options)).join('')
  return {
    ...itemBase(news, context),
    summary: summaryAfter(told[0], news.summary),
    html: [
      ...told.map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
      plainParagraphs(news.summary),
      figureToHtml(news.leadImage, options),
      richTextToHtml(news.body, options),
      section('Documents', documents),
      section('Notes to editors', richTextToHtml(news.notesToEditors, options)),
      section('Contact', contactToHtml(news.pressContact)),
    ].join(''),
    published: new Date(published),
    updated: changed,
    announced: changed,
    image: feedImage(news.leadImage, siteUrl),
  }
}
