import { newsroom } from '../../../../newsroom'
import { whereabouts } from '../../../../publishing/addresses/redirects'
import { makeDueChanges } from '../../../../publishing/schedule/due-changes'
import { isFromPageServer } from '../../../../site/internal-access'

export const dynamic = 'force-dynamic'

/** Tells what became of an address without a page: it moved (301), it is gone (410), or it never was (404). */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  const address = new URL(request.url).searchParams.get('address') ?? ''
  const payload = await newsroom()
  const now = new Date()
  await makeDueChanges(payload, now)
  const found = await whereabouts({ payload }, address, now)
  return new Response(null, { status: found.status, headers: 'location' in found ? { location: found.location } : {} })
}
