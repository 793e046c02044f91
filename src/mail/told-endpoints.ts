import type { ContentTypeSlug } from '@collections/definitions'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { mayPublish } from '@/publishing/roles'
import { tellWhoWasTold, whatToTell } from './told'

const refIn = (req: PayloadRequest) => {
  const { collection, id } = req.routeParams as { collection: ContentTypeSlug; id: string }
  if (!mayPublish(req.user, collection)) throw refusal('Only those who publish this tell readers of it.', 403)
  return { contentType: collection, documentId: id }
}

/** `GET /api/{type}/{id}/told`: how many were sent this by e-mail, and what they could be told of it since. */
const told: Endpoint = {
  path: '/:id/told',
  method: 'get',
  handler: async (req) => {
    const toTell = await whatToTell(req.payload, refIn(req), new Date())
    return jsonAnswer(req, toTell ?? { people: 0, isTold: false }, { noStore: true })
  },
}

/** `POST /api/{type}/{id}/tell`: tells those who were sent it of its last correction, or of its withdrawal. */
const tell: Endpoint = {
  path: '/:id/tell',
  method: 'post',
  handler: async (req) => {
    const ref = refIn(req)
    const by = { id: req.user?.id, name: req.user && 'name' in req.user ? req.user.name : undefined }
    if (!(await tellWhoWasTold(req.payload, ref, by, new Date())))
      throw refusal('There is nothing to tell: it was neither corrected nor withdrawn since it was sent.', 409)
    return jsonAnswer(req, await whatToTell(req.payload, ref, new Date()), { noStore: true })
  },
}

export const toldEndpoints: Endpoint[] = [told, tell]
