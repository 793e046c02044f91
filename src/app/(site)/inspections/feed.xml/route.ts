import { inspectionReportsDefinition } from '@collections/inspection-reports/definition'
import { feedRoute } from '@/feeds/feed-route'

export const dynamic = 'force-dynamic'

export const GET = feedRoute(inspectionReportsDefinition.slug)
