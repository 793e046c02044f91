import { readEnvironment } from '../../../../environment'
import { notFound, respond } from '../../../../feeds/respond'
import { siteSettings } from '../../../../site/queries/site-settings'
import { securityText } from '../../../../site/security-text'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const { security } = await siteSettings()
  return security ? respond(securityText(security, readEnvironment().siteUrl), 'text') : notFound()
}
