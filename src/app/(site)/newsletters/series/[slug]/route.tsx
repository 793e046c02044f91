import { newsletterSeriesDefinition } from '@collections/newsletter-series/definition'
import { SeriesPage } from '@collections/newsletters/series-page'
import { pageNumber } from '@/addresses/page-number'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params, query }) => {
  const number = pageNumber(query)
  const series = await liveDocument(newsletterSeriesDefinition.slug, params.slug, 0)
  return (series && number && (await SeriesPage({ series, page: number }))) || nothingHere()
})
