import { serviceNoticesDefinition } from '@collections/service-notices/definition'
import { feedRoute } from '@/feeds/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute(serviceNoticesDefinition.slug)
