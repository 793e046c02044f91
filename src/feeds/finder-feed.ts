import { type Finder, finderAddress, finderFeed, finderFilter } from '../finder/filter'
import { IndexBeingBuiltError } from '../finder/whole-index'
import { newsroom } from '../newsroom'
import { foundKeys } from '../site/queries/found'
import { channelOf, loadCouncil } from './channels'
import { feedContext } from './context'
import { feedLength } from './feed-item'
import { loadKeys } from './load-items'
import { respondWithFeed } from './respond'
import { rss } from './rss'

/**
 * The feed of exactly what a finder's filter finds, the newest first, with what is withdrawn left out.
 *
 * @param request its query is the finder's own
 */
export const finderFeedResponse = async (finder: Finder, request: Request): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const asked = finderFilter(finder, Object.fromEntries(new URL(request.url).searchParams))
  const listed = { ...finder, withdrawnToo: false, announcedToo: false }
  let found: Awaited<ReturnType<typeof foundKeys>>
  try {
    found = await foundKeys(listed, asked, context.now, feedLength)
  } catch (error) {
    if (error instanceof IndexBeingBuiltError) return new Response(null, { status: 503 })
    throw error
  }
  const { filter, keys } = found
  const council = await loadCouncil(payload)
  const { name } = council
  const words = Object.values({ ...filter, sort: undefined }).filter(Boolean)
  const channel = channelOf(
    {
      title: `${words.join(', ') || 'Everything'}: ${name}`,
      description: `What ${name} publishes and this search finds.`,
      self: finderFeed(finder, filter),
      page: finderAddress(finder, filter),
    },
    council,
    context,
  )
  return respondWithFeed(rss(channel, await loadKeys(payload, context, keys)), 'rss', channel)
}
