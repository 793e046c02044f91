import { newsDefinition } from '@collections/news/definition'
import { ArticlePage } from '@collections/news/page'
import { PeriodPage } from '@collections/news/period-page'
import { pageNumber } from '@/addresses/page-number'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

/** `/news/2026/11` is a month's archive; anything else is an article. No slug is only a month. */
export const GET = page<{ year: string; slug: string }>(async ({ params: { year, slug }, query }) => {
  if (!/^\d{4}$/.test(year)) nothingHere()
  if (/^(0[1-9]|1[0-2])$/.test(slug)) return <PeriodPage year={year} month={slug} page={pageNumber(query)} />
  const article = await liveDocument(newsDefinition.slug, slug)
  // Another year's address of this slug may have been another article's; what became of it is looked up then.
  if (article?.address !== `/news/${year}/${slug}`) nothingHere()
  return <ArticlePage article={article} />
})
