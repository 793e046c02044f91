import { nextBoundaryByLog } from '@/database/dates-ahead'
import { newsroom } from '@/newsroom'
import type { Position } from '@/publishing/log/new-rows'
import { readLog } from '@/publishing/log/read-log'
import { makeDueChanges } from '@/publishing/schedule/due-changes'
import { timesReady } from '@/search/progress'
import { isFromPageServer } from '@/site/rendering/internal-access'

export const dynamic = 'force-dynamic'

/** Describes how far the page server has read, and how often the search index had become ready by then. */
type Read = Position & { timesReady?: number }

const asRead = (value: string | null): Read | undefined => (value ? (JSON.parse(value) as Read) : undefined)

/**
 * Returns what the page server has to know to keep pages: whether anything that readers see may have changed
 * since it last asked, and when the next change comes by itself.
 *
 * Query: `position` as the last answer gave it, `boundary` in milliseconds; both absent the first time.
 */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const known = Number(searchParams.get('boundary') ?? 0)
  const payload = await newsroom()
  const now = new Date()
  await makeDueChanges(payload, now)
  const before = asRead(searchParams.get('position'))
  const { movesBoundary, position, ...news } = await readLog(payload, before)
  const ready = timesReady()
  // Pages that were made without the index say so, or say less.
  const changed = news.changed || (before?.timesReady ?? ready) !== ready
  const boundary = movesBoundary || known <= now.getTime() ? (await nextBoundaryByLog(payload, now)).getTime() : known
  const state = { ...news, changed, position: { ...position, timesReady: ready }, boundary }
  return Response.json(state, { headers: { 'cache-control': 'no-store' } })
}
