import type { Endpoint, PayloadRequest, Where } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import type { Webhook } from '@/payload-types'
import { hasRole } from '@/publishing/roles'
import { isId } from '@/words/references'
import { newSecret } from './signature'

const webhookIn = async (req: PayloadRequest): Promise<Webhook> => {
  if (!hasRole(req.user, 'admin')) throw refusal('Only administrators look after webhooks.', 403)
  const { id } = req.routeParams as { id: string }
  const where = { id: { equals: id } }
  const webhook = isId(id) && (await req.payload.db.findOne<Webhook>({ collection: 'webhooks', where, req }))
  if (!webhook) throw refusal('There is no such webhook.', 404)
  return webhook
}

/** So long a receiver may go on with the secret of before. In milliseconds. */
const bothGood = 24 * 3_600_000

/** `POST /api/webhooks/{id}/secret`: makes a secret, which is in this answer and nowhere else. */
const makeSecret: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: async (req) => {
    const { id, secret: before } = await webhookIn(req)
    const secret = newSecret()
    const now = Date.now()
    const earlier = before && { earlierSecret: before, earlierUntil: new Date(now + bothGood).toISOString() }
    const data = { secret: req.payload.encrypt(secret), secretMadeAt: new Date(now).toISOString(), ...(earlier || {}) }
    await req.payload.db.updateOne({ collection: 'webhooks', id, data, req, returning: false })
    return jsonAnswer(req, { secret }, { noStore: true })
  },
}

const undelivered = ({ id }: Webhook): Where => ({
  and: [{ webhook: { equals: id } }, { state: { equals: 'refused' } }],
})

/** `GET /api/webhooks/{id}/undelivered`: how much it could not be told. */
const countUndelivered: Endpoint = {
  path: '/:id/undelivered',
  method: 'get',
  handler: async (req) => {
    const webhook = await webhookIn(req)
    const { totalDocs: count } = await req.payload.db.count({
      collection: 'deliveries',
      where: undelivered(webhook),
      req,
    })
    return jsonAnswer(req, { count }, { noStore: true })
  },
}

/** What is sent again is not done any more. */
const openAgain = async (req: PayloadRequest, where: Where): Promise<void> => {
  const { values } = await req.payload.db.findDistinct({ collection: 'deliveries', field: 'mailing', where, req })
  for (const { mailing } of values)
    await req.payload.db.updateOne({
      collection: 'mailings',
      where: { and: [{ id: { equals: mailing } }, { state: { equals: 'done' } }] },
      data: { state: 'prepared', doneAt: null },
      req,
      returning: false,
    })
}

/** `POST /api/webhooks/{id}/undelivered`: sends all of that again, under the same numbers. */
const sendAgain: Endpoint = {
  path: '/:id/undelivered',
  method: 'post',
  handler: async (req) => {
    const webhook = await webhookIn(req)
    if (webhook.state !== 'active') throw refusal('It is told nothing now. Set it to “Is told” first.', 409)
    const now = new Date().toISOString()
    const where = undelivered(webhook)
    await openAgain(req, where)
    const { totalDocs: count } = await req.payload.db.count({ collection: 'deliveries', where, req })
    const data = { state: 'queued', reason: 'Sent again.', tries: 0, due: now, changedAt: now }
    if (count > 0) await req.payload.db.updateMany({ collection: 'deliveries', where, data, req, returning: false })
    return jsonAnswer(req, { count }, { noStore: true })
  },
}

export const webhookEndpoints: Endpoint[] = [makeSecret, countUndelivered, sendAgain]
