import { decisionsCsv, resolutions } from '@collections/agenda-items/open-data'
import { feedContext } from '@/feeds/context'
import { newsroom } from '@/newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const { siteUrl, now } = feedContext(new Date())
  return decisionsCsv(resolutions(await newsroom(), siteUrl, now))
}
