import type { ContentTypeSlug } from '@collections/definitions'
import { type Endpoint, restoreVersionOperation } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refuseWhileHeld } from '@/publishing/locks/held-by'
import { signed } from '@/publishing/rules/editor'
import { record } from '@/publishing/saves/record'
import type { Command } from './command'

/** Makes an older version the newest draft. Readers see no change until it is published. Payload asks for no lock. */
export const restoreAsDraft: Command = {
  writes: 'draft',
  check: ({ req, type, id, now }) => refuseWhileHeld(req, { collection: type, id }, now),
  prepare: signed,
  after: record,
}

/** `POST /api/{type}/versions/{id}`, in place of Payload’s own, which would publish what it restores. */
export const restoreEndpoint: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection: type, id } = req.routeParams as { collection: ContentTypeSlug; id: string }
    const collection = req.payload.collections[type]
    const doc = await restoreVersionOperation({ id, collection, depth: 0, draft: true, req })
    const message = 'Restored as a draft. Readers see no change.'
    return jsonAnswer(req, { ...doc, message })
  },
}
