import { InspectionPage } from '../../../../site/components/inspection-page'
import { liveDocument } from '../../../../site/queries/documents'
import { nothingHere } from '../../../../site/rendering/missing'
import { page } from '../../../../site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const report = await liveDocument('inspection-reports', params.slug)
  if (!report) nothingHere()
  return <InspectionPage report={report} />
})
