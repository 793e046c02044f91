import { type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import { jsonBody } from '../../src/json-body'
import { addUpdate } from '../../src/publishing/notices/add-update'
import { endNotice, reopenNotice } from '../../src/publishing/notices/end-notice'
import type { Behaviour } from './behaviour'

type Deed = (req: PayloadRequest, id: string, now: Date) => Promise<object>

const deed = (name: string, perform: Deed): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const answer = await perform(req, String(req.routeParams?.id), new Date())
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
    deed('end', async (req, id, now) => ({ message: 'Ended.', ...(await endNotice(req, id, now)) })),
    deed('reopen', async (req, id, now) => {
      const { endsAt } = await jsonBody(req)
      return { message: 'Put back.', doc: await reopenNotice(req, id, endsAt, now) }
    }),
    deed('updates', async (req, id, now) => {
      const { text } = await jsonBody(req)
      return { message: 'Update published.', doc: await addUpdate(req, id, text, now) }
    }),
  ],
})
