import { type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import { jsonBody } from '../../src/api/json-body'
import { addUpdate } from '../../src/publishing/commands/correct'
import { endNow } from '../../src/publishing/commands/end'
import { reopenUntil } from '../../src/publishing/commands/reopen'
import type { ContentTypeSlug } from '../../src/publishing/content-types'
import type { DocumentRef } from '../../src/publishing/store'
import type { Behaviour } from './behaviour'

type Deed = (req: PayloadRequest, ref: DocumentRef, now: Date) => Promise<object>

const deed = (name: string, perform: Deed): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: ContentTypeSlug; id: string }
    const answer = await perform(req, { contentType: collection, documentId: id }, new Date())
    return Response.json(answer, { headers: headersWithCors({ headers: new Headers(), req }) })
  },
})

/**
 * What is published can be looked after in one request, beside any draft: `POST …/{id}/end`,
 * `…/reopen` with `{ endsAt }`, and `…/updates` with `{ text }`.
 */
export const hasQuickDeeds = (): Behaviour => ({
  name: 'has-quick-deeds',
  endpoints: [
    deed('end', async (req, ref, now) => ({ message: 'Ended.', ...(await endNow(req, ref, undefined, now)) })),
    deed('reopen', async (req, ref, now) => {
      const { endsAt } = await jsonBody(req)
      return { message: 'Put back.', doc: await reopenUntil(req, ref, endsAt, now) }
    }),
    deed('updates', async (req, ref, now) => {
      const { text } = await jsonBody(req)
      return { message: 'Update published.', doc: await addUpdate(req, ref, text, now) }
    }),
  ],
})
