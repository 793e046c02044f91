import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { refuseWhileHeld } from '@/publishing/locks/held-by'
import { signed } from '@/publishing/rules/editor'
import { nothingWaits } from '@/publishing/rules/nothing-waits'
import { publishersOnly, refuseOthers } from '@/publishing/rules/publishers-only'
import { publishAgain } from '@/publishing/saves/change-published'
import { record } from '@/publishing/saves/record'
import type { DocumentRef } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { dayAndTime } from '@/words/dates'
import type { Command } from './command'

/**
 * Lets go of the draft beside what is published: whoever opens the document goes on with what readers have. The draft
 * stays in the history. Readers see no change.
 */
export const dropDraft: Command = {
  writes: 'published',
  check: async (save) => {
    publishersOnly(save)
    await nothingWaits(save)
  },
  prepare: (save) => ({ ...signed(save), submitted: false }),
  after: record,
}

const askFirst = (draft: Version): never => {
  const question = `Drop the draft of ${dayAndTime(draft.updatedAt)}?`
  const readersNow = 'Readers see what is published, not this draft.'
  const readersThen = 'They see no change. The draft stays in the history, and can be restored from there.'
  const message = `${question} Now: ${readersNow} Then: ${readersThen} Send “confirm: true” with it if that is meant.`
  const asked = { needsConfirmation: true, question, readersNow, readersThen, does: 'Drop the draft' }
  throw new APIError(message, 409, asked, true)
}

/**
 * Drops the draft that stands beside what is published, with a row in the log.
 *
 * @param confirmed they have been asked
 * @throws {APIError} 403, 404 if nothing is published, 409 if there is no draft beside it, if a change waits, or with
 *   a question while nobody has confirmed it, 423 while somebody else is writing it
 */
export const dropDraftBeside = async (req: PayloadRequest, ref: DocumentRef, confirmed: boolean): Promise<Version> => {
  refuseOthers(req, ref.contentType, 'Your role can’t drop this draft. Ask an editor.')
  await refuseWhileHeld(req, { collection: ref.contentType, id: ref.documentId }, new Date())
  return publishAgain(req, ref, { intent: 'drop-draft' }, ({ published, draft }) => {
    if (!published) throw refusal('Nothing is published here, so there is nothing to go back to.', 404)
    if (!draft) throw refusal('There is no draft beside what is published.', 409)
    if (!confirmed) askFirst(draft)
    return published
  })
}

/** `POST /api/{type}/{id}/drop-draft`; asks until it comes with `{ confirm: true }`. */
export const dropDraftEndpoint: Endpoint = {
  path: '/:id/drop-draft',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: DocumentRef['contentType']; id: string }
    const { confirm } = await jsonBody(req)
    const doc = await dropDraftBeside(req, { contentType: collection, documentId: id }, confirm === true)
    const body = { doc, message: 'Draft dropped. Readers see no change.' }
    return jsonAnswer(req, body)
  },
}
