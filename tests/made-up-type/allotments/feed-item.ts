import { lastChanged } from '@collections/behaviours/updates'
import { type FeedContext, type FeedItem, feedImage, itemBase } from '@/feeds/feed-item'
import { fact, plainParagraphs } from '@/feeds/html-parts'
import type { Allotment } from '@/payload-types'
import { richTextToHtml } from '@/rich-text/to-html'

export const allotmentFields = {
  title: true,
  address: true,
  language: true,
  summary: true,
  body: true,
  place: true,
  picture: true,
  updates: true,
  topics: true,
  publishedAt: true,
} as const

export const allotmentItem = (site: Allotment, context: FeedContext): FeedItem => {
  const published = new Date(site.publishedAt ?? context.now)
  const changed = new Date(lastChanged(published.toISOString(), site.updates, context.now))
  return {
    ...itemBase(site, context),
    summary: site.summary,
    html: [plainParagraphs(site.summary), fact('Where', site.place), richTextToHtml(site.body)].join(''),
    published,
    updated: changed,
    announced: changed,
    image: feedImage(site.picture, context.siteUrl),
  }
}
