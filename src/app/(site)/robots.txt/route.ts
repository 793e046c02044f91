import { readEnvironment } from '@/environment'
import { respond } from '@/feeds/respond'
import { robots } from '@/feeds/robots'

export const dynamic = 'force-dynamic'

export const GET = (): Response => respond(robots(readEnvironment().siteUrl), 'text')
