import { newsletterSeriesDefinition } from '@collections/newsletter-series/definition'
import { newslettersDefinition } from '@collections/newsletters/definition'
import { changedAt } from '@/feeds/changed-at'
import { filedChannel } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { loadFiledUnder, loadType } from '@/feeds/load-items'
import { respondWithFeed } from '@/feeds/respond'
import { rss } from '@/feeds/rss'
import { newsroom } from '@/newsroom'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const series = await loadFiledUnder(payload, newsletterSeriesDefinition.slug, (await params).slug)
  if (!series) return missing(request)
  const also = { series: { equals: series.id } }
  const { items } = await loadType(newslettersDefinition.slug)(payload, context, { also })
  const channel = await filedChannel(payload, context, series, 'Every issue of this newsletter from')
  const changed = await changedAt(payload, context, [newslettersDefinition.slug])
  return respondWithFeed(rss(channel, items), 'rss', channel, changed)
}
