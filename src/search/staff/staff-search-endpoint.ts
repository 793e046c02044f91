import type { Endpoint } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { isStaff } from '@/publishing/roles'
import { searchStaff } from './search-staff'

/**
 * `GET /api/staff-search?q=footbridge`: the first results among everything that the person who asks may read, drafts too.
 */
export const staffSearchEndpoint: Endpoint = {
  path: '/staff-search',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw refusal('Sign in to search.', 403)
    const found = await searchStaff(req, req.searchParams.get('q') ?? '', { limit: 8 })
    return jsonAnswer(req, found, { noStore: true })
  },
}
