import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { AgendaItemPage } from '@collections/agenda-items/page'
import { meetingsDefinition } from '@collections/meetings/definition'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

type Params = { committee: string; slug: string; item: string }

export const GET = page<Params>(async ({ params: { committee, slug, item } }) => {
  const address = `${meetingsDefinition.path}/${committee}/${slug}/${item}`
  const found = await liveDocument(agendaItemsDefinition.slug, { address: { equals: address } })
  if (!found) nothingHere()
  return <AgendaItemPage item={found} />
})
