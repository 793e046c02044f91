import { notFound } from 'next/navigation'
import { InspectionPage } from '../../../../site/components/inspection-page'
import { liveDocument } from '../../../../site/queries/documents'

const Page = async ({ params }: { params: Promise<{ slug: string }> }) => {
  const report = await liveDocument('inspection-reports', (await params).slug)
  if (!report) notFound()
  return <InspectionPage report={report} />
}

export default Page
