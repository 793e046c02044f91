import { atom } from '../../../../feeds/atom'
import { newsChannel } from '../../../../feeds/channels'
import { feedContext } from '../../../../feeds/context'
import { loadNews } from '../../../../feeds/load-items'
import { respondWithFeed } from '../../../../feeds/respond'
import { newsroom } from '../../../../newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const channel = await newsChannel(payload, context, 'atom.xml')
  return respondWithFeed(atom(channel, await loadNews(payload, context)), 'atom', channel)
}
