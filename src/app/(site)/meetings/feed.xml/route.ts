import { meetingsDefinition } from '@collections/meetings/definition'
import { feedRoute } from '@/feeds/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute(meetingsDefinition.slug)
