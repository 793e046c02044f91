import type { SearchPart } from '@collections/search-part'
import type { NewsletterSeries } from '@/payload-types'

export const newsletterSeriesSearch: SearchPart<NewsletterSeries> = {
  select: { description: true },
  entry: ({ description }) => ({ type: 'newsletter-series', summary: description ?? '' }),
  shown: { title: true, address: true, description: true },
}
