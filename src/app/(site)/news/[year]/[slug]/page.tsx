import { notFound } from 'next/navigation'
import { ArticlePage } from '../../../../../site/components/article-page'
import { PeriodPage } from '../../../../../site/components/period-page'
import { pageNumber, type Query } from '../../../../../site/page-number'
import { liveDocument } from '../../../../../site/queries/documents'

type Props = { params: Promise<{ year: string; slug: string }>; searchParams: Promise<Query> }

/** `/news/2026/11` is a month's archive; anything else is an article. No slug is only a month. */
const ArticleOrMonth = async ({ params, searchParams }: Props) => {
  const { year, slug } = await params
  if (!/^\d{4}$/.test(year)) notFound()
  if (/^(0[1-9]|1[0-2])$/.test(slug))
    return <PeriodPage year={year} month={slug} page={pageNumber(await searchParams)} />
  const article = await liveDocument('news', slug)
  // Another year's address of this slug may have been another article's; what became of it is looked up then.
  if (article?.address !== `/news/${year}/${slug}`) notFound()
  return <ArticlePage article={article} />
}

export default ArticleOrMonth
