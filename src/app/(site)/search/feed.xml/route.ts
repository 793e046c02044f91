import { finderFeedResponse } from '@/feeds/finder-feed'
import { siteSearch } from '@/search/filter'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => finderFeedResponse(siteSearch, request)
