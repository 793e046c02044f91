import { decisionsOparl } from '@collections/agenda-items/oparl'
import { loadCouncil } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { newsroom } from '@/newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const { siteUrl, now } = feedContext(new Date())
  const payload = await newsroom()
  const { name } = await loadCouncil(payload)
  return decisionsOparl({ payload, siteUrl, now, council: name })
}
