import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { AgendaItemPage } from '@collections/agenda-items/page'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ year: string; slug: string }>(async ({ params: { year, slug } }) => {
  const address = `${agendaItemsDefinition.path}/${year}/${slug}`
  const found = await liveDocument(agendaItemsDefinition.slug, { address: { equals: address } })
  if (!found) nothingHere()
  return <AgendaItemPage item={found} />
})
