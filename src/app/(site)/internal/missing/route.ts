import { newsroom } from '../../../../newsroom'
import { wasPublic } from '../../../../publishing/gone'
import { isFromPageServer } from '../../../../site/internal-access'

export const dynamic = 'force-dynamic'

/** Tells whether an address without a page had one before (410) or never (404). */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  const address = new URL(request.url).searchParams.get('address') ?? ''
  return new Response(null, { status: (await wasPublic(await newsroom(), address, new Date())) ? 410 : 404 })
}
