import { sectionChannel } from '../../../../feeds/channels'
import { feedContext } from '../../../../feeds/context'
import { loadConsultations } from '../../../../feeds/load-items'
import { respondWithFeed } from '../../../../feeds/respond'
import { rss } from '../../../../feeds/rss'
import { newsroom } from '../../../../newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const channel = await sectionChannel(payload, context, 'consultations')
  return respondWithFeed(rss(channel, await loadConsultations(payload, context)), 'rss', channel)
}
