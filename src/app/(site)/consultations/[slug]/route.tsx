import { ConsultationPage } from '../../../../site/components/consultation-page'
import { liveDocument } from '../../../../site/queries/documents'
import { nothingHere } from '../../../../site/rendering/missing'
import { page } from '../../../../site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const consultation = await liveDocument('consultations', params.slug)
  if (!consultation) nothingHere()
  return <ConsultationPage consultation={consultation} />
})
