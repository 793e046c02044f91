import { sectionChannel } from '../../../../feeds/channels'
import { feedRoute } from '../../../../feeds/feed-route'
import { loadNotices } from '../../../../feeds/load-items'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  format: 'rss',
  collection: 'service-notices',
  load: loadNotices,
  channel: (payload, context) => sectionChannel(payload, context, 'service-notices'),
})
