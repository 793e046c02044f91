import { type Endpoint, headersWithCors, restoreVersionOperation } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { refuseWhileHeld } from '../locks/held-by'
import { signed } from '../rules/editor'
import { record } from '../saves/record'
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
    return Response.json({ ...doc, message }, { headers: headersWithCors({ headers: new Headers(), req }) })
  },
}
