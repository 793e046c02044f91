import { notFound } from 'next/navigation'
import { StandingPage } from '../../../site/components/standing-page'
import { liveDocument } from '../../../site/queries/documents'

const Page = async ({ params }: { params: Promise<{ slug: string }> }) => {
  const page = await liveDocument('pages', (await params).slug)
  if (!page) notFound()
  return <StandingPage page={page} />
}

export default Page
