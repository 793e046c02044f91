import { buildSitemap } from '../../../feeds/build-sitemap'
import { feedContext } from '../../../feeds/context'
import { notFound, respond } from '../../../feeds/respond'
import { newsroom } from '../../../newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request): Promise<Response> => {
  const part = new URL(request.url).searchParams.get('part') ?? undefined
  const xml = await buildSitemap(await newsroom(), feedContext(new Date()), part)
  return xml === undefined ? notFound() : respond(xml, 'xml')
}
