import { searchProgress } from '../../../../finder/search-progress'
import { prepareIndex } from '../../../../finder/whole-index'
import { newsroom } from '../../../../newsroom'
import { isFromPageServer } from '../../../../site/internal-access'

export const dynamic = 'force-dynamic'

/**
 * Starts Payload, which brings the database up to date, and then does the same with the search index; one that has
 * to be built from nothing goes on being built while the site serves. Answers what keeps it from that.
 */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  try {
    const index = await prepareIndex(await newsroom(), searchProgress('Search index'))
    if (index === 'being built') console.log('  Search and lists of news are being built; everything else is there.')
    return new Response('ready')
  } catch (error) {
    return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
  }
}
