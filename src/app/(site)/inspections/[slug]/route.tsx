import { inspectionReportsDefinition } from '@collections/inspection-reports/definition'
import { InspectionPage } from '@collections/inspection-reports/page'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const report = await liveDocument(inspectionReportsDefinition.slug, params.slug)
  if (!report) nothingHere()
  return <InspectionPage report={report} />
})
