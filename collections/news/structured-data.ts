import { publicUpdates } from '@collections/behaviours/updates'
import type { NewsArticle } from 'schema-dts'
import type { News } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { languageOfDocument } from '@/site/document/written-in'
import { lastChangedAt, topicsOf } from '@/site/structured-data/documents'
import {
  imageObject,
  organization,
  type Publisher,
  type SharedImage,
  sharedImage,
} from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'

/**
 * An article. https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @param made the image that is made for an article without one
 */
export const newsArticle = (article: News, publisher: Publisher, now: Date, made?: SharedImage): NewsArticle => {
  const url = `${publisher.siteUrl}${article.address}`
  const published = article.publishedAt as string
  const council = organization(publisher)
  const image = imageObject(sharedImage(populated(article.leadImage), publisher.siteUrl) ?? made)
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: languageOfDocument(article),
    datePublished: dateTimeWithOffset(published),
    dateModified: dateTimeWithOffset(lastChangedAt(published, publicUpdates(article.updates, now))),
    author: council,
    publisher: council,
    image,
    articleSection: topicsOf(article.topics),
  }
}
