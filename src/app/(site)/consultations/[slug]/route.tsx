import { consultationsDefinition } from '@collections/consultations/definition'
import { ConsultationPage } from '@collections/consultations/page'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const consultation = await liveDocument(consultationsDefinition.slug, params.slug)
  if (!consultation) nothingHere()
  return <ConsultationPage consultation={consultation} />
})
