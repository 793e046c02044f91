import { notFound } from 'next/navigation'
import { ConsultationPage } from '../../../../site/components/consultation-page'
import { liveDocument } from '../../../../site/queries/documents'

const Page = async ({ params }: { params: Promise<{ slug: string }> }) => {
  const consultation = await liveDocument('consultations', (await params).slug)
  if (!consultation) notFound()
  return <ConsultationPage consultation={consultation} />
}

export default Page
