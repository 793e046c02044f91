import { setTimeout as pause } from 'node:timers/promises'
import { newsroom } from '@/newsroom'
import { keepUp, searchIndex } from '@/search/keep-up'
import { searchProgress } from '@/search/search-progress'
import { isFromPageServer } from '@/site/rendering/internal-access'

export const dynamic = 'force-dynamic'

/** Small indexes are there when the site serves. In milliseconds. */
const longestWait = 1000

/**
 * Starts Payload, which brings the database up to date, and then does the same with the search index, which
 * goes on beside the site where it takes long; answers what keeps it from that.
 */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  try {
    const payload = await newsroom()
    // An index that can't be opened keeps the site from serving; one that takes long to build does not.
    await searchIndex().writer.standing()
    const keeping = keepUp(payload, searchProgress('Search index')).then(() => searchIndex().reader.load())
    keeping.catch((error) => payload.logger.error({ err: error, msg: 'The search index could not be built.' }))
    await Promise.race([keeping, pause(longestWait)])
    return new Response('ready')
  } catch (error) {
    return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
  }
}
