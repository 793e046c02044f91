import type { Endpoint } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { mayEdit } from '@/publishing/may-edit'
import { noteGone, noteHere, othersHere } from './who-is-here'

/**
 * `POST /api/{type}/{id}/here`: says that the form of a document is still open, and is told who else has it open.
 * `DELETE` says that it is closed.
 *
 * @param type the slug of the type
 * @throws {APIError} 403 for who may not edit the document: they learn of nobody, and nobody of them
 */
export const hereEndpoints = (type: string): Endpoint[] => [
  {
    path: '/:id/here',
    method: 'post',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      if (!req.user || !(await mayEdit(req, type, id)))
        throw refusal('Only who may edit this sees who has it open.', 403)
      const { user } = req
      const now = Date.now()
      noteHere(type, id, { id: String(user.id), name: String(user.name ?? 'Somebody') }, now)
      return jsonAnswer(req, { others: othersHere(type, id, String(user.id), now) }, { noStore: true })
    },
  },
  {
    path: '/:id/here',
    method: 'delete',
    handler: async (req) => {
      if (req.user) noteGone(type, String(req.routeParams?.id), String(req.user.id))
      return jsonAnswer(req, { others: [] }, { noStore: true })
    },
  },
]
