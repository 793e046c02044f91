import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import { topicsDefinition } from '@collections/topics/definition'
import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { isRefusal, refusalWords, refusal as refuse } from '@/api/refusal'
import { endNow } from '@/publishing/commands/end'
import { withdrawNow } from '@/publishing/commands/withdraw'
import { mayPublish } from '@/publishing/roles'
import type { StandingType } from '@/publishing/states/document-standing'
import type { DocumentRef } from '@/publishing/store'
import { isId } from '@/words/references'
import { visibleText } from '@/words/visible-text'
import { addTopicNow } from './add-topic'
import { type BulkAction, type BulkRequest, bulkActions, type NamedTopic } from './bulk-action'
import { type Consequence, consequencesOf } from './consequences'
import { filterableOf } from './list-filters'

/** More than a page of a list holds; each is a transaction of its own. */
export const mostAtOnce = 100

/** Describes what became of one document. */
export type Outcome = { id: string; title: string; done: boolean; problem?: string }

/** @throws {APIError} 400 for what has no topics, or none with that id */
const topicNamed = async ({ payload }: PayloadRequest, type: ContentTypeSlug, id: unknown): Promise<NamedTopic> => {
  if (!filterableOf(payload.collections[type].config).byTopic) throw refuse('These have no topics.', 400)
  const query = { collection: topicsDefinition.slug, depth: 0, disableErrors: true } as const
  const topic = isId(id) ? await payload.findByID({ ...query, id }) : undefined
  if (!topic) throw refuse('Choose the topic.', 400)
  return { id: topic.id, title: topic.title }
}

const read = async (req: PayloadRequest, { slug, lifetime }: StandingType<ContentTypeSlug>): Promise<BulkRequest> => {
  const { deed: action, ids, reason, topic } = await jsonBody(req)
  if (!mayPublish(req.user, slug)) throw refuse('Your role can’t change several of these. Ask an editor.', 403)
  if (!bulkActions.includes(action as BulkAction))
    throw refuse('Say what is to be done: “withdraw”, “end” or “add-topic”.', 400)
  if (action === 'withdraw' && !definitionOf(slug).canBeWithdrawn) throw refuse('These are never withdrawn.', 400)
  if (action === 'end' && !lifetime.until) throw refuse('These have no time at which they end.', 400)
  const isListOfIds = Array.isArray(ids) && ids.length > 0 && ids.every(isId)
  if (!isListOfIds) throw refuse('Choose at least one item.', 400)
  if (ids.length > mostAtOnce) throw refuse(`Choose at most ${mostAtOnce} items at once.`, 400)
  return {
    action: action as BulkAction,
    ids: [...new Set(ids as string[])],
    reason: visibleText(reason),
    topic: action === 'add-topic' ? await topicNamed(req, slug, topic) : undefined,
  }
}

const perform = async (
  req: PayloadRequest,
  ref: DocumentRef,
  { action, reason, topic }: BulkRequest,
): Promise<unknown> => {
  if (action === 'add-topic') return addTopicNow(req, ref, topic as NamedTopic, reason)
  if (action === 'withdraw') return withdrawNow(req, ref, reason, new Date())
  return endNow(req, ref, reason, new Date())
}

/** One of many is done as if it were the only one: its own request, its own transaction, its own rows in the log. */
const deal = async (
  { payload, user }: PayloadRequest,
  { slug }: StandingType<ContentTypeSlug>,
  asked: BulkRequest,
  { id, title, refusal }: Consequence,
): Promise<Outcome> => {
  if (refusal) return { id, title, done: false, problem: refusal }
  const req = await createLocalReq({ user: user ?? undefined, context: {} }, payload)
  try {
    await perform(req, { contentType: slug, documentId: id }, asked)
    return { id, title, done: true }
  } catch (error) {
    if (isRefusal(error)) return { id, title, done: false, problem: refusalWords(error) }
    payload.logger.error(error)
    return { id, title, done: false, problem: 'Something went wrong. Try it again by itself.' }
  }
}

/**
 * Says what would happen, and does it:
 * `POST /api/{type}/consequences` with `{ deed, ids }`, then `POST /api/{type}/many` with `{ deed, ids, reason }`;
 * beside `add-topic` both are sent the `topic`, by its id.
 *
 * One that is refused doesn’t hold up the rest: what is wrong on the site comes off it, and the answer
 * says of each what became of it.
 */
export const dealWithManyEndpoints = (type: StandingType<ContentTypeSlug>): Endpoint[] => [
  {
    path: '/consequences',
    method: 'post',
    handler: async (req) => {
      const asked = { ...(await read(req, type)), reason: undefined }
      return jsonAnswer(req, { consequences: await consequencesOf(req, type, asked, new Date()) }, { noStore: true })
    },
  },
  {
    path: '/many',
    method: 'post',
    handler: async (req) => {
      const asked = await read(req, type)
      if (asked.action === 'withdraw' && !asked.reason) throw refuse('Give the reason that readers will see.', 400)
      const consequences = await consequencesOf(req, type, asked, new Date())
      const outcomes: Outcome[] = []
      for (const consequence of consequences) outcomes.push(await deal(req, type, asked, consequence))
      return jsonAnswer(req, { outcomes }, { noStore: true })
    },
  },
]
