import type { BasePayload } from 'payload'
import { newsroom } from '../newsroom'
import { newestRemoval } from '../publishing/log/newest-removal'
import { pageNumber } from '../site/page-number'
import { missing } from '../site/rendering/missing'
import { atom } from './atom'
import { feedContext } from './context'
import { type Channel, type FeedContext, feedUpdated } from './feed-item'
import { jsonFeed } from './json-feed'
import type { Load } from './load-items'
import { pageOfChannel } from './pages'
import { respondWithFeed } from './respond'
import { rss } from './rss'

const formats = { rss, atom, json: jsonFeed }

type Feed = {
  format: keyof typeof formats
  load: Load
  channel: (payload: BasePayload, context: FeedContext) => Promise<Channel>
}

/** The handler of a feed's address: one page of it, by `?page=`; 404 where there is none. */
export const feedRoute =
  ({ format, load, channel: channelFor }: Feed) =>
  async (request: Request): Promise<Response> => {
    const page = pageNumber(Object.fromEntries(new URL(request.url).searchParams))
    if (page === undefined) return missing(request)
    const payload = await newsroom()
    const context = feedContext(new Date())
    const { items, hasMore } = await load(payload, context, { page })
    if (page > 1 && items.length === 0) return missing(request)
    const channel = pageOfChannel(await channelFor(payload, context), page, hasMore)
    const removed = await newestRemoval(payload)
    const changed = items.length > 0 ? feedUpdated(items, channel) : removed
    return respondWithFeed(formats[format](channel, items), format, channel, latest(changed, removed))
  }

/** A feed that lost something changed then, too: whoever asks by its date alone must be told. */
const latest = (...dates: (Date | undefined)[]): Date | undefined =>
  dates.filter((date) => date !== undefined).sort((a, b) => b.getTime() - a.getTime())[0]
