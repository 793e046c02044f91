import { pagesDefinition } from '@collections/pages/definition'
import { StandingPage } from '@collections/pages/page'
import { statementAddress, statementSlug } from '@/settings/statement-rules'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

/** The law asks for a statement, whether or not the council wrote a page for it. */
const statement = { slug: statementSlug, address: statementAddress, title: 'Accessibility statement' }

export const GET = page<{ slug: string }>(async ({ params: { slug } }) => {
  const found = (await liveDocument(pagesDefinition.slug, slug)) ?? (slug === statementSlug ? statement : undefined)
  if (!found) nothingHere()
  return <StandingPage page={found} />
})
