import { sectionChannel } from '../../../../feeds/channels'
import { feedContext } from '../../../../feeds/context'
import { loadNotices } from '../../../../feeds/load-items'
import { respondWithFeed } from '../../../../feeds/respond'
import { rss } from '../../../../feeds/rss'
import { newsroom } from '../../../../newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const channel = await sectionChannel(payload, context, 'service-notices')
  return respondWithFeed(rss(channel, await loadNotices(payload, context)), 'rss', channel)
}
