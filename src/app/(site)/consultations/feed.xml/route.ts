import { consultationsDefinition } from '@collections/consultations/definition'
import { feedRoute } from '@/feeds/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute(consultationsDefinition.slug)
