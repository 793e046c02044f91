import { newsroom } from '../../../../newsroom'
import type { Position } from '../../../../publishing/log/new-rows'
import { readLog } from '../../../../publishing/log/read-log'
import { nextBoundary } from '../../../../publishing/next-boundary'
import { makeDueChanges } from '../../../../publishing/schedule/due-changes'
import { isFromPageServer } from '../../../../site/internal-access'

export const dynamic = 'force-dynamic'

const asPosition = (value: string | null): Position | undefined => (value ? (JSON.parse(value) as Position) : undefined)

/**
 * What the page server has to know to keep pages: whether anything that readers see may have changed
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
  const { movesBoundary, ...news } = await readLog(payload, asPosition(searchParams.get('position')))
  const boundary = movesBoundary || known <= now.getTime() ? (await nextBoundary(payload, now)).getTime() : known
  return Response.json({ ...news, boundary }, { headers: { 'cache-control': 'no-store' } })
}
