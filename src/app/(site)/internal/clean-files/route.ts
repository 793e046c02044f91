import { newsroom } from '@/newsroom'
import { isFromPageServer } from '@/site/rendering/internal-access'
import { cleanStored } from '@/uploads/clean-stored'

export const dynamic = 'force-dynamic'

/** Cleans files that are there already; `npm run files:clean` asks for them in portions. */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const kind = searchParams.get('kind') === 'documents' ? 'documents' : 'media'
  try {
    return Response.json(await cleanStored(await newsroom(), kind, searchParams.get('after') ?? undefined))
  } catch (error) {
    return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
  }
}
