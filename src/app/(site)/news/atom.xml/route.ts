import { newsChannel } from '../../../../feeds/channels'
import { feedRoute } from '../../../../feeds/feed-route'
import { loadNews } from '../../../../feeds/load-items'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  format: 'atom',
  collection: 'news',
  load: loadNews,
  channel: (payload, context) => newsChannel(payload, context, 'atom.xml'),
})
