import { topicsDefinition } from '@collections/topics/definition'
import { newsroom } from '@/newsroom'

export const dynamic = 'force-dynamic'

/** The process can serve: its database answers. */
export const GET = async (): Promise<Response> => {
  const headers = { 'cache-control': 'no-store' }
  try {
    const payload = await newsroom()
    await payload.count({ collection: topicsDefinition.slug, overrideAccess: true })
    return new Response('ready\n', { headers })
  } catch {
    return new Response('the database does not answer\n', { status: 503, headers })
  }
}
