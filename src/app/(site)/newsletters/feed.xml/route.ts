import { newslettersDefinition } from '@collections/newsletters/definition'
import { feedRoute } from '@/feeds/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute(newslettersDefinition.slug)
