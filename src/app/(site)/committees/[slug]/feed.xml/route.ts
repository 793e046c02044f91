import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { committeesDefinition } from '@collections/committees/definition'
import { meetingsDefinition } from '@collections/meetings/definition'
import { changedAt } from '@/feeds/changed-at'
import { filedChannel } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { loadFiledUnder, loadType } from '@/feeds/load-items'
import { respondWithFeed } from '@/feeds/respond'
import { rss } from '@/feeds/rss'
import { newsroom } from '@/newsroom'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const committee = await loadFiledUnder(payload, committeesDefinition.slug, (await params).slug)
  if (!committee) return missing(request)
  const also = { committee: { equals: committee.id } }
  const { items } = await loadType(agendaItemsDefinition.slug)(payload, context, { also })
  const channel = await filedChannel(payload, context, committee, 'Everything resolved by this committee of')
  const changed = await changedAt(payload, context, [agendaItemsDefinition.slug, meetingsDefinition.slug])
  return respondWithFeed(rss(channel, items), 'rss', channel, changed)
}
