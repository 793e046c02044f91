import { publicUpdates } from '@collections/behaviours/updates'
import type { PublicationIssue } from 'schema-dts'
import type { Newsletter, NewsletterSeries } from '@/payload-types'
import { languageOfDocument } from '@/site/document/written-in'
import { lastChangedAt } from '@/site/structured-data/documents'
import { organization, type Publisher } from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'

/** An issue of a newsletter, and the series that it is of. https://schema.org/PublicationIssue */
export const issueOfPeriodical = (
  issue: Newsletter,
  series: NewsletterSeries | undefined,
  number: number,
  publisher: Publisher,
  now: Date,
): PublicationIssue => ({
  '@type': 'PublicationIssue',
  name: issue.title,
  headline: issue.title,
  description: issue.summary ?? undefined,
  url: `${publisher.siteUrl}${issue.address}`,
  inLanguage: languageOfDocument(issue),
  issueNumber: series ? number : undefined,
  datePublished: issue.publishedAt ? dateTimeWithOffset(issue.publishedAt) : undefined,
  dateModified: issue.publishedAt
    ? dateTimeWithOffset(lastChangedAt(issue.publishedAt, publicUpdates(issue.updates, now)))
    : undefined,
  publisher: organization(publisher),
  isPartOf: series && {
    '@type': 'Periodical',
    name: series.title,
    description: series.description ?? undefined,
    url: `${publisher.siteUrl}${series.address}`,
  },
})
