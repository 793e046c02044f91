import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { feedRoute } from '@/feeds/feed-route'
import { finderFeedResponse } from '@/feeds/finder-feed'
import { decisions, finderFilter, isNarrowed } from '@/search/filter'

export const dynamic = 'force-dynamic'

const all = feedRoute(agendaItemsDefinition.slug)

/** Everything resolved, or what a filter of the list leaves of it. */
export const GET = (request: Request): Promise<Response> => {
  const filter = finderFilter(decisions, Object.fromEntries(new URL(request.url).searchParams))
  return isNarrowed(filter) ? finderFeedResponse(decisions, request) : all(request)
}
