import { statementAddress, statementSlug } from '../../../site/accessibility/statement-rules'
import { StandingPage } from '../../../site/components/standing-page'
import { liveDocument } from '../../../site/queries/documents'
import { nothingHere } from '../../../site/rendering/missing'
import { page } from '../../../site/rendering/page'

/** The law asks for a statement, whether or not the council wrote a page for it. */
const statement = { slug: statementSlug, address: statementAddress, title: 'Accessibility statement' }

export const GET = page<{ slug: string }>(async ({ params: { slug } }) => {
  const found = (await liveDocument('pages', slug)) ?? (slug === statementSlug ? statement : undefined)
  if (!found) nothingHere()
  return <StandingPage page={found} />
})
