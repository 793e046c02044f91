import type { ContentTypeSlug } from '@collections/definitions'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { isStaff } from '@/publishing/roles'
import type { StandingType } from '@/publishing/states/document-standing'
import { isId } from '@/words/references'
import { comparisonOf } from './comparison'
import { timelineOf } from './timeline'
import { versionsOf } from './versions'

const asked = (req: PayloadRequest) => {
  if (!isStaff(req.user)) throw refusal('Sign in to see this.', 403)
  return { id: String(req.routeParams?.id), query: req.searchParams }
}

const dateTimeIn = (value: string | null): string | undefined => {
  if (!value) return undefined
  const dateTime = new Date(value)
  if (Number.isNaN(dateTime.getTime())) throw refusal('“before” must be a date and time.', 400)
  return dateTime.toISOString()
}

/** The text that readers have, or will have once its time comes. */
const approvedVersion = async (req: PayloadRequest, type: ContentTypeSlug, id: string): Promise<string | undefined> => {
  const [found] = await versionsOf(req, { type, id, where: { 'version._status': { equals: 'published' } }, limit: 1 })
  return found?.id
}

/**
 * Answers what happened to a document, and what one of its texts changes in another, for those who may read its drafts:
 * `GET /api/{type}/{id}/timeline` with `?before=` for what is older, and `GET /api/{type}/{id}/comparison?from=&to=`.
 */
export const historyEndpoints = ({ slug, lifetime }: StandingType<ContentTypeSlug>): Endpoint[] => [
  {
    path: '/:id/timeline',
    method: 'get',
    handler: async (req) => {
      const { id, query } = asked(req)
      const document = { type: slug, id, from: lifetime.from }
      const timeline = await timelineOf(req, document, dateTimeIn(query.get('before')), new Date())
      return jsonAnswer(
        req,
        { ...timeline, approvedVersionId: await approvedVersion(req, slug, id) },
        { noStore: true },
      )
    },
  },
  {
    path: '/:id/comparison',
    method: 'get',
    handler: async (req) => {
      const { id, query } = asked(req)
      const [from, to] = [query.get('from') ?? '', query.get('to') ?? '']
      if (!isId(from) || !isId(to)) throw refusal('Name two versions, “from” and “to”.', 400)
      const comparison = await comparisonOf(req, { type: slug, id }, { from, to })
      if (!comparison) throw refusal('There is no such version of this document.', 404)
      return jsonAnswer(req, comparison, { noStore: true })
    },
  },
]
