import type { ContentTypeSlug } from '@collections/definitions'
import type { BasePayload } from 'payload'
import { pageNumber } from '@/addresses/page-number'
import { newsroom } from '@/newsroom'
import { newestChange } from '@/publishing/log/newest-change'
import { lastBoundary } from '@/publishing/next-boundary'
import { missing } from '@/site/rendering/missing'
import { atom } from './atom'
import { typeChannel } from './channels'
import { feedContext } from './context'
import type { FeedContext } from './feed-item'
import { jsonFeed } from './json-feed'
import { loadType } from './load-items'
import { pageOfChannel } from './pages'
import { respondWithFeed } from './respond'
import { rss } from './rss'

const formats = { rss, atom, json: jsonFeed }

/** Says what the feeds of a type are called. */
const files = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }

/**
 * Returns when a feed changed, the same in every process and after every start. Never too early: what somebody took out
 * of it or what ended by itself counts too, or whoever asks by the date alone would keep it.
 */
const changeOf = async (payload: BasePayload, collection: string, { now }: FeedContext): Promise<Date | undefined> => {
  const changes = await Promise.all([newestChange(payload), lastBoundary(payload, collection, now)])
  const times = changes.flatMap((change) => (change ? [change.getTime()] : []))
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

/** The handler of a feed's address: one page of it, by `?page=`; 404 where there is none. */
export const feedRoute =
  (slug: ContentTypeSlug, format: keyof typeof formats = 'rss') =>
  async (request: Request): Promise<Response> => {
    const page = pageNumber(Object.fromEntries(new URL(request.url).searchParams))
    if (page === undefined) return missing(request)
    const payload = await newsroom()
    const context = feedContext(new Date())
    const { items, hasMore } = await loadType(slug)(payload, context, { page })
    if (page > 1 && items.length === 0) return missing(request)
    const channel = pageOfChannel(await typeChannel(payload, context, slug, files[format]), page, hasMore)
    return respondWithFeed(formats[format](channel, items), format, channel, await changeOf(payload, slug, context))
  }
