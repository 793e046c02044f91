import type { ContentTypeSlug } from '@collections/definitions'
import { pageNumber } from '@/addresses/page-number'
import { newsroom } from '@/newsroom'
import { missing } from '@/site/rendering/missing'
import { atom } from './atom'
import { changedAt } from './changed-at'
import { typeChannel } from './channels'
import { feedContext } from './context'
import { jsonFeed } from './json-feed'
import { loadType } from './load-items'
import { pageOfChannel } from './pages'
import { respondWithFeed } from './respond'
import { rss } from './rss'

const formats = { rss, atom, json: jsonFeed }

/** Says what the feeds of a type are called. */
const files = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }

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
    return respondWithFeed(formats[format](channel, items), format, channel, await changedAt(payload, context, [slug]))
  }
