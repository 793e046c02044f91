import { newsroom } from '@/newsroom'
import { keepSending, stopSending } from '@/notifications/keep-sending'
import { isFromPageServer } from '@/site/rendering/internal-access'

export const dynamic = 'force-dynamic'

/**
 * Has this process send mail, and tell other systems, from now on.
 *
 * Query: `stop` has it finish what is under way, and answers then.
 */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  if (new URL(request.url).searchParams.has('stop')) await stopSending()
  else keepSending(await newsroom())
  return new Response('done')
}
