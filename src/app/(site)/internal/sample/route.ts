import { newsroom } from '@/newsroom'
import { makeUpNews } from '@/sample/made-up-news'
import { isFromPageServer } from '@/site/rendering/internal-access'

export const dynamic = 'force-dynamic'

/** Adds made-up news items; `npm run sample` asks for them in portions. */
export const GET = async (request: Request): Promise<Response> => {
  if (!isFromPageServer(request.headers)) return new Response(null, { status: 404 })
  const count = Number(new URL(request.url).searchParams.get('news'))
  try {
    await makeUpNews(await newsroom(), count, new Date())
    return new Response('done')
  } catch (error) {
    return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
  }
}
