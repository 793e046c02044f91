import { lastChanged, publicUpdates } from '../../collections/behaviours/updates'
import { longDateTime } from '../dates'
import type { News } from '../payload-types'
import { contactToHtml, documentToHtml } from '../site/rich-text/block-converters'
import { figureToHtml } from '../site/rich-text/images'
import { onlyAttached } from '../site/rich-text/only-attached'
import { richTextToHtml } from '../site/rich-text/to-html'
import { type FeedContext, type FeedItem, feedImage, itemBase } from './feed-item'
import { fact, plainParagraphs, section } from './html-parts'

export const newsFields = {
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

type NewsDocument = Pick<News, 'id' | keyof typeof newsFields>

/** A news item with its full text; what changed since stands before it, where nobody misses it. */
export const newsItem = (news: NewsDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const options = { baseUrl: siteUrl }
  const published = news.publishedAt ?? now.toISOString()
  const changed = new Date(lastChanged(published, news.updates, now))
  const attached = onlyAttached(news.documents ?? [], news.body, news.notesToEditors)
  const documents = attached.map((document) => documentToHtml(document, options)).join('')
  return {
    ...itemBase(news, context),
    summary: news.summary,
    html: [
      ...publicUpdates(news.updates, now).map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
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
