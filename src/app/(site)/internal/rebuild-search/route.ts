import { newsroom } from '@/newsroom'
import { rebuildIndex } from '@/search/keep-up'
import { searchProgress } from '@/search/search-progress'
import { staffSearchIndex } from '@/search/staff/keep-staff-index'
import { isFromPageServer } from '@/site/rendering/internal-access'

export const dynamic = 'force-dynamic'

/** Builds the search index anew; answers how many documents are in it. */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  try {
    // Built again when somebody next asks it.
    await staffSearchIndex().empty()
    const done = await rebuildIndex(await newsroom(), searchProgress('Search index', 1))
    return new Response(String(done))
  } catch (error) {
    return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
  }
}
