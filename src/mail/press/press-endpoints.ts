import type { ContentTypeSlug } from '@collections/definitions'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { hasRole } from '@/publishing/roles'
import { forPress, sendToPress } from './send-to-press'

const refIn = (req: PayloadRequest) => {
  const { collection, id } = req.routeParams as { collection: ContentTypeSlug; id: string }
  if (!hasRole(req.user, 'editor', 'admin')) throw refusal('Only editors and administrators send to journalists.', 403)
  return { contentType: collection, documentId: id }
}

/** `GET /api/{type}/{id}/press`: whether this can be sent to journalists, and who they are. */
const whom: Endpoint = {
  path: '/:id/press',
  method: 'get',
  handler: async (req) => jsonAnswer(req, await forPress(req.payload, refIn(req), new Date()), { noStore: true }),
}

const groupsIn = (groups: unknown): string[] | 'everybody' => {
  if (groups === 'everybody') return groups
  const isList = Array.isArray(groups) && groups.length > 0 && groups.every((group) => typeof group === 'string')
  if (!isList) throw refusal('Choose at least one group.', 400)
  return groups
}

/** `POST /api/{type}/{id}/press`: `{ groups: string[] | 'everybody', people }` sends it, if they are as many. */
const send: Endpoint = {
  path: '/:id/press',
  method: 'post',
  handler: async (req) => {
    const ref = refIn(req)
    const { groups, people } = await jsonBody(req)
    if (typeof people !== 'number') throw refusal('Say to how many people it goes.', 400)
    const sent = await sendToPress(req, ref, { groups: groupsIn(groups), people }, new Date())
    return jsonAnswer(req, { sent }, { noStore: true })
  },
}

export const pressEndpoints: Endpoint[] = [whom, send]
