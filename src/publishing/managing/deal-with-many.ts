import { createLocalReq, type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import { jsonBody } from '../../api/json-body'
import { visibleText } from '../../words/visible-text'
import { endNow } from '../commands/end'
import { withdrawNow } from '../commands/withdraw'
import { isId } from '../references'
import { mayPublish } from '../roles'
import type { Deed } from '../rules/live-to-readers'
import { isRefusal, refusalWords, refusal as refuse } from '../rules/refusal'
import { type Consequence, consequencesOf, deeds, type Type } from './consequences'

/** More than a page of a list holds; each is a transaction of its own. */
export const mostAtOnce = 100

/** What became of one document. */
export type Outcome = { id: string; title: string; done: boolean; problem?: string }

type Asked = { deed: Deed; ids: string[]; reason: string | undefined }

const read = async (req: PayloadRequest, { slug, lifetime }: Type): Promise<Asked> => {
  const { deed, ids, reason } = await jsonBody(req)
  if (!mayPublish(req.user, slug)) throw refuse('Your role can’t withdraw or end these. Ask an editor.', 403)
  if (!deeds.includes(deed as Deed)) throw refuse('Say what is to be done: “withdraw” or “end”.', 400)
  const canBeWithdrawn = req.payload.collections[slug].config.flattenedFields.some(({ name }) => name === 'withdrawal')
  if (deed === 'withdraw' && !canBeWithdrawn) throw refuse('These are never withdrawn.', 400)
  if (deed === 'end' && !lifetime.until) throw refuse('These have no time at which they end.', 400)
  const isListOfIds = Array.isArray(ids) && ids.length > 0 && ids.every(isId)
  if (!isListOfIds) throw refuse('Choose at least one item.', 400)
  if (ids.length > mostAtOnce) throw refuse(`Choose at most ${mostAtOnce} items at once.`, 400)
  return {
    deed: deed as Deed,
    ids: [...new Set(ids as string[])],
    reason: visibleText(reason),
  }
}

/** One of many is done as if it were the only one: its own request, its own transaction, its own rows in the log. */
const deal = async (
  { payload, user }: PayloadRequest,
  { slug }: Type,
  { deed, reason }: Asked,
  { id, title, refusal }: Consequence,
): Promise<Outcome> => {
  if (refusal) return { id, title, done: false, problem: refusal }
  const req = await createLocalReq({ user: user ?? undefined, context: {} }, payload)
  try {
    const ref = { contentType: slug, documentId: id }
    if (deed === 'withdraw') await withdrawNow(req, ref, reason, new Date())
    else await endNow(req, ref, reason, new Date())
    return { id, title, done: true }
  } catch (error) {
    if (isRefusal(error)) return { id, title, done: false, problem: refusalWords(error) }
    payload.logger.error(error)
    return { id, title, done: false, problem: 'Something went wrong. Try it again by itself.' }
  }
}

const answer = (req: PayloadRequest, body: object) =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }) })

/**
 * What would happen, and doing it:
 * `POST /api/{type}/consequences` with `{ deed, ids }`, then `POST /api/{type}/many` with `{ deed, ids, reason }`.
 *
 * One that is refused doesn’t hold up the rest: what is wrong on the site comes off it, and the answer
 * says of each what became of it.
 */
export const dealWithManyEndpoints = (type: Type): Endpoint[] => [
  {
    path: '/consequences',
    method: 'post',
    handler: async (req) => {
      const { deed, ids } = await read(req, type)
      return answer(req, { consequences: await consequencesOf(req, type, { deed, ids }, new Date()) })
    },
  },
  {
    path: '/many',
    method: 'post',
    handler: async (req) => {
      const asked = await read(req, type)
      if (asked.deed === 'withdraw' && !asked.reason) throw refuse('Give the reason that readers will see.', 400)
      const consequences = await consequencesOf(req, type, asked, new Date())
      const outcomes: Outcome[] = []
      for (const consequence of consequences) outcomes.push(await deal(req, type, asked, consequence))
      return answer(req, { outcomes })
    },
  },
]
