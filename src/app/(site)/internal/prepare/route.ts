import { keepUp } from '../../../../finder/keep-up'
import { searchProgress } from '../../../../finder/search-progress'
import { newsroom } from '../../../../newsroom'
import { isFromPageServer } from '../../../../site/internal-access'

export const dynamic = 'force-dynamic'

/**
 * Starts Payload, which brings the database up to date, and then does the same with the search index;
 * answers what keeps it from that.
 */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  try {
    await keepUp(await newsroom(), searchProgress('Search index'))
    return new Response('ready')
  } catch (error) {
    return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
  }
}
