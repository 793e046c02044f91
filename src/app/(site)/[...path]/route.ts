import { missing } from '@/site/rendering/missing'

/** No page has an address like this; something may have had, before it moved. */
export const GET = (request: Request): Promise<Response> => missing(request)
