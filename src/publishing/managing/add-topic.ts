import type { PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { refuseOthers } from '@/publishing/rules/publishers-only'
import { changePublished } from '@/publishing/saves/change-published'
import { type ForeseeRequest, noSuchDocument } from '@/publishing/saves/foresee'
import { type DocumentRef, findPublished, findVersion, inTransaction, named } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { idsOf } from '@/words/references'
import type { NamedTopic } from './bulk-action'

type Found = { published?: Version; newest: Version }

const isUnder = (document: Data, { id }: NamedTopic): boolean => idsOf(document.topics).includes(id)

const under = (document: Data, topic: NamedTopic): { topics: string[] } => ({
  topics: [...new Set([...idsOf(document.topics), topic.id])],
})

/** Returns whether what readers get has to be published anew for it. */
const changesPublished = ({ published }: Found, topic: NamedTopic): boolean =>
  published !== undefined && !isUnder(published, topic)

/** Reads what there is of a document. @throws {APIError} 404 for one that is not there */
export const findBoth = async (req: PayloadRequest, ref: DocumentRef): Promise<Found> => {
  const reader = { payload: req.payload, req }
  const published = await findPublished(reader, ref)
  const newest = (await findVersion(reader, ref))?.document
  if (!newest) throw refusal(noSuchDocument, 404)
  return { published, newest }
}

/**
 * Returns the save that adding a topic is: of what is published, or of the draft where nothing is.
 *
 * @throws {APIError} 409 for what is under it already
 */
export const addingTopic = (found: Found, topic: NamedTopic): ForeseeRequest => {
  const { published, newest } = found
  if (published && changesPublished(found, topic))
    return { data: under(published, topic), publishes: true, intent: 'publish-changes' }
  if (isUnder(newest, topic)) throw refusal(`This is under “${topic.title}” already.`, 409)
  return { data: under(newest, topic), publishes: false }
}

/** Returns what follows from it for readers, in a sentence. */
export const topicEffect = (found: Found, topic: NamedTopic): string =>
  changesPublished(found, topic)
    ? `Readers find it under “${topic.title}” too, and it is in that topic’s feed.`
    : 'Only the draft changes. Readers see no change.'

/**
 * Files a document under one more topic. What is published is published with it; a draft beside it gets it too, and
 * stays a draft. A document that was never published stays a draft.
 *
 * @param reason for the log
 * @throws {APIError} 403, 404, 409 for what is under it already or is being edited, and whatever refuses the save
 */
export const addTopicNow = async (
  req: PayloadRequest,
  ref: DocumentRef,
  topic: NamedTopic,
  reason: string | undefined,
): Promise<void> => {
  const { contentType, documentId } = ref
  refuseOthers(req, contentType, 'Your role can’t change these. Ask an editor.')
  await inTransaction(req, async () => {
    const { publishes, data } = addingTopic(await findBoth(req, ref), topic)
    if (publishes) {
      const note = `Topic added: ${topic.title}.`
      await changePublished(req, ref, { intent: 'publish-changes', reason, note }, (found) => ({
        published: data,
        draft: found.draft ? under(found.draft, topic) : {},
      }))
      return
    }
    const query = { collection: named(contentType), id: documentId, data: data as object, depth: 0 }
    await req.payload.update({ ...query, draft: true, overrideAccess: false, overrideLock: false, req })
  })
}
