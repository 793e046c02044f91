import type { Behaviour } from '@collections/behaviours/behaviour'
import type { ContentTypeSlug } from '@collections/definitions'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { addUpdate } from '@/publishing/commands/correct'
import { endNow } from '@/publishing/commands/end'
import { reopenUntil } from '@/publishing/commands/reopen'
import type { DocumentRef } from '@/publishing/store'

type QuickAction = (req: PayloadRequest, ref: DocumentRef, now: Date) => Promise<object>

const endpoint = (name: string, perform: QuickAction): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: ContentTypeSlug; id: string }
    const answer = await perform(req, { contentType: collection, documentId: id }, new Date())
    return jsonAnswer(req, answer)
  },
})

/**
 * What is published can be looked after in one request, beside any draft: `POST …/{id}/end`,
 * `…/reopen` with `{ endsAt }`, and `…/updates` with `{ text }`.
 */
export const hasQuickActions = (): Behaviour => ({
  name: 'has-quick-actions',
  endpoints: [
    endpoint('end', async (req, ref, now) => ({ message: 'Ended.', ...(await endNow(req, ref, undefined, now)) })),
    endpoint('reopen', async (req, ref, now) => {
      const { endsAt } = await jsonBody(req)
      return { message: 'Put back.', doc: await reopenUntil(req, ref, endsAt, now) }
    }),
    endpoint('updates', async (req, ref, now) => {
      const { text } = await jsonBody(req)
      return { message: 'Update published.', doc: await addUpdate(req, ref, text, now) }
    }),
  ],
})
