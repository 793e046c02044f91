import { newsChannel } from '../../../../feeds/channels'
import { feedRoute } from '../../../../feeds/feed-route'
import { loadNews } from '../../../../feeds/load-items'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  format: 'rss',
  collection: 'news',
  load: loadNews,
  channel: (payload, context) => newsChannel(payload, context, 'feed.xml'),
})
