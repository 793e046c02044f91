import { newsChannel } from '../../../../feeds/channels'
import { feedContext } from '../../../../feeds/context'
import { loadNews } from '../../../../feeds/load-items'
import { respondWithFeed } from '../../../../feeds/respond'
import { rss } from '../../../../feeds/rss'
import { newsroom } from '../../../../newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const channel = await newsChannel(payload, context, 'feed.xml')
  return respondWithFeed(rss(channel, await loadNews(payload, context)), 'rss', channel)
}
