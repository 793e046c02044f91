import { contentTypes } from '@collections/definitions'
import { newsroom } from '@/newsroom'
import { type Finder, finderAddress, finderFeed, finderFilter } from '@/search/filter'
import { IndexNotReadyError } from '@/search/progress'
import { foundKeys } from '@/site/queries/found'
import { soon } from '@/site/rendering/soon'
import { changedAt } from './changed-at'
import { channelOf, loadCouncil } from './channels'
import { feedContext } from './context'
import { feedLength } from './feed-item'
import { loadKeys } from './load-items'
import { respondWithFeed } from './respond'
import { rss } from './rss'

const feedOf = async (finder: Finder, request: Request): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const asked = finderFilter(finder, Object.fromEntries(new URL(request.url).searchParams))
  const listed = { ...finder, withdrawnToo: false, announcedToo: false }
  const { filter, keys } = await foundKeys(listed, asked, context.now, feedLength)
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
    // There are as many of these as there are questions: no hub is told when one changes.
    { ...council, hub: undefined },
    context,
  )
  const items = await loadKeys(payload, context, keys)
  return respondWithFeed(rss(channel, items), 'rss', channel, await changedAt(payload, context, contentTypes))
}

/**
 * The feed of exactly what a finder's filter finds, the newest first, with what is withdrawn left out;
 * 503 while the search index is being built.
 *
 * @param request its query is the finder's own
 */
export const finderFeedResponse = async (finder: Finder, request: Request): Promise<Response> => {
  try {
    return await feedOf(finder, request)
  } catch (error) {
    if (!(error instanceof IndexNotReadyError)) throw error
    return new Response('The search index is being built. Ask again in a minute.\n', soon)
  }
}
