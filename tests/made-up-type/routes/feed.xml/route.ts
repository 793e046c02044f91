import { allotmentsDefinition } from '@collections/allotments/definition'
import { feedRoute } from '@/feeds/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute(allotmentsDefinition.slug)
