import { newsChannel } from '../../../../feeds/channels'
import { feedContext } from '../../../../feeds/context'
import { jsonFeed } from '../../../../feeds/json-feed'
import { loadNews } from '../../../../feeds/load-items'
import { respondWithFeed } from '../../../../feeds/respond'
import { newsroom } from '../../../../newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const channel = await newsChannel(payload, context, 'feed.json')
  return respondWithFeed(jsonFeed(channel, await loadNews(payload, context)), 'json', channel)
}
