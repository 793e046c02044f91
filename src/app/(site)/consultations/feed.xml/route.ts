import { sectionChannel } from '../../../../feeds/channels'
import { feedRoute } from '../../../../feeds/feed-route'
import { loadConsultations } from '../../../../feeds/load-items'

export const dynamic = 'force-dynamic'

export const GET = feedRoute({
  format: 'rss',
  collection: 'consultations',
  load: loadConsultations,
  channel: (payload, context) => sectionChannel(payload, context, 'consultations'),
})
