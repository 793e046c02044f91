import { readEnvironment } from '@/environment'
import { respond } from '@/feeds/respond'
import { securityText } from '@/settings/security-text'
import { siteSettings } from '@/site/queries/site-settings'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request): Promise<Response> => {
  const { security } = await siteSettings()
  return security ? respond(securityText(security, readEnvironment().siteUrl), 'text') : missing(request)
}
