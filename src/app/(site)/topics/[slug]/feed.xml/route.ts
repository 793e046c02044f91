import { contentTypes } from '@collections/definitions'
import { topicsDefinition } from '@collections/topics/definition'
import { changedAt } from '@/feeds/changed-at'
import { filedChannel } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { loadFiledUnder, loadTopicItems } from '@/feeds/load-items'
import { respondWithFeed } from '@/feeds/respond'
import { rss } from '@/feeds/rss'
import { newsroom } from '@/newsroom'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const topic = await loadFiledUnder(payload, topicsDefinition.slug, (await params).slug)
  if (!topic) return missing(request)
  const channel = await filedChannel(payload, context, topic, 'Everything on this topic from')
  const items = await loadTopicItems(payload, context, topic)
  return respondWithFeed(rss(channel, items), 'rss', channel, await changedAt(payload, context, contentTypes))
}
