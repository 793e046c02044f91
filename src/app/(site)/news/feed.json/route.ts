import { newsDefinition } from '@collections/news/definition'
import { feedRoute } from '@/feeds/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute(newsDefinition.slug, 'json')
