import { forReadersOf } from '@collections/for-readers'
import { newslettersDefinition } from '@collections/newsletters/definition'
import { NewsletterPage } from '@collections/newsletters/page'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const issue = await liveDocument(newslettersDefinition.slug, params.slug, 2)
  if (!issue) nothingHere()
  return <NewsletterPage issue={issue} forReadersOf={forReadersOf} />
})
