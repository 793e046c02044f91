import { allotmentsDefinition } from '@collections/allotments/definition'
import { AllotmentPage } from '@collections/allotments/page'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const site = await liveDocument(allotmentsDefinition.slug, params.slug)
  if (!site) nothingHere()
  return <AllotmentPage site={site} />
})
