import { notFound } from 'next/navigation'
import { statementAddress, statementSlug } from '../../../site/accessibility/statement-rules'
import { StandingPage } from '../../../site/components/standing-page'
import { liveDocument } from '../../../site/queries/documents'

/** The law asks for a statement, whether or not the council wrote a page for it. */
const statement = { slug: statementSlug, address: statementAddress, title: 'Accessibility statement' }

const Page = async ({ params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params
  const page = (await liveDocument('pages', slug)) ?? (slug === statementSlug ? statement : undefined)
  if (!page) notFound()
  return <StandingPage page={page} />
}

export default Page
