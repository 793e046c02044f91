import { sectionChannel } from '../../../../feeds/channels'
import { feedRoute } from '../../../../feeds/feed-route'
import { loadInspections } from '../../../../feeds/load-items'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  format: 'rss',
  collection: 'inspection-reports',
  load: loadInspections,
  channel: (payload, context) => sectionChannel(payload, context, 'inspections'),
})
