import type { BasePayload } from 'payload'
import { newsroom } from '../newsroom'
import { newestChange } from '../publishing/log/newest-change'
import { lastBoundary } from '../publishing/next-boundary'
import { pageNumber } from '../site/page-number'
import { missing } from '../site/rendering/missing'
import { atom } from './atom'
import { feedContext } from './context'
import type { Channel, FeedContext } from './feed-item'
import { jsonFeed } from './json-feed'
import type { Load } from './load-items'
import { pageOfChannel } from './pages'
import { respondWithFeed } from './respond'
import { rss } from './rss'

const formats = { rss, atom, json: jsonFeed }

type Feed = {
  format: keyof typeof formats
  /** The type of its items. */
  collection: string
  load: Load
  channel: (payload: BasePayload, context: FeedContext) => Promise<Channel>
}

/**
 * When a feed changed, the same in every process and after every start. Never too early: what somebody took out of
 * it or what ended by itself counts too, or whoever asks by the date alone would keep it.
 */
const changeOf = async (payload: BasePayload, collection: string, { now }: FeedContext): Promise<Date | undefined> => {
  const changes = await Promise.all([newestChange(payload), lastBoundary(payload, collection, now)])
  const times = changes.flatMap((change) => (change ? [change.getTime()] : []))
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

/** The handler of a feed's address: one page of it, by `?page=`; 404 where there is none. */
export const feedRoute =
  ({ format, collection, load, channel: channelFor }: Feed) =>
  async (request: Request): Promise<Response> => {
    const page = pageNumber(Object.fromEntries(new URL(request.url).searchParams))
    if (page === undefined) return missing(request)
    const payload = await newsroom()
    const context = feedContext(new Date())
    const { items, hasMore } = await load(payload, context, { page })
    if (page > 1 && items.length === 0) return missing(request)
    const channel = pageOfChannel(await channelFor(payload, context), page, hasMore)
    return respondWithFeed(
      formats[format](channel, items),
      format,
      channel,
      await changeOf(payload, collection, context),
    )
  }
