import { newsParts } from '@collections/news/feed-parts'
import { buildSitemap } from '@/feeds/build-sitemap'
import { feedContext } from '@/feeds/context'
import { respond } from '@/feeds/respond'
import { newsroom } from '@/newsroom'
import { sharedByPages } from '@/site/queries/shared-parts'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

const partsOfNews = sharedByPages(async () => newsParts(await newsroom(), new Date()))

export const GET = async (request: Request): Promise<Response> => {
  const part = new URL(request.url).searchParams.get('part') ?? undefined
  const xml = await buildSitemap(await newsroom(), feedContext(new Date()), part, partsOfNews)
  return xml === undefined ? missing(request) : respond(xml, 'xml')
}
