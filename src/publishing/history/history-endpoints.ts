import { APIError, type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import type { Lifetime } from '../live'
import { isId } from '../references'
import { isStaff } from '../roles'
import { comparisonOf } from './comparison'
import { timelineOf } from './timeline'
import { versionsOf } from './versions'

type Type = { slug: ContentTypeSlug; lifetime: Lifetime }

const refuse = (message: string, status: number) => new APIError(message, status, null, true)

const answer = (req: PayloadRequest, body: object) =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }) })

const asked = (req: PayloadRequest) => {
  if (!isStaff(req.user)) throw refuse('Sign in to see this.', 403)
  return { id: String(req.routeParams?.id), query: req.searchParams }
}

const momentIn = (value: string | null): string | undefined => {
  if (!value) return undefined
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) throw refuse('“before” must be a date and time.', 400)
  return moment.toISOString()
}

/** The text that readers have, or will have once its time comes. */
const approvedVersion = async (req: PayloadRequest, type: ContentTypeSlug, id: string): Promise<string | undefined> => {
  const [found] = await versionsOf(req, { type, id, where: { 'version._status': { equals: 'published' } }, limit: 1 })
  return found?.id
}

/**
 * What happened to a document, and what one of its texts changes in another, for those who may read its drafts:
 * `GET /api/{type}/{id}/timeline` with `?before=` for what is older, and `GET /api/{type}/{id}/comparison?from=&to=`.
 */
export const historyEndpoints = ({ slug, lifetime }: Type): Endpoint[] => [
  {
    path: '/:id/timeline',
    method: 'get',
    handler: async (req) => {
      const { id, query } = asked(req)
      const document = { type: slug, id, from: lifetime.from }
      const timeline = await timelineOf(req, document, momentIn(query.get('before')), new Date())
      return answer(req, { ...timeline, approvedVersionId: await approvedVersion(req, slug, id) })
    },
  },
  {
    path: '/:id/comparison',
    method: 'get',
    handler: async (req) => {
      const { id, query } = asked(req)
      const [from, to] = [query.get('from') ?? '', query.get('to') ?? '']
      if (!isId(from) || !isId(to)) throw refuse('Name two versions, “from” and “to”.', 400)
      const comparison = await comparisonOf(req, { type: slug, id }, { from, to })
      if (!comparison) throw refuse('There is no such version of this document.', 404)
      return answer(req, comparison)
    },
  },
]
