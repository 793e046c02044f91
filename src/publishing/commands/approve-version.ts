import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { lifetimeOf } from '@/publishing/live'
import { refuseOthers } from '@/publishing/rules/publishers-only'
import { publishBesideDraft } from '@/publishing/saves/change-published'
import { publishingIntent } from '@/publishing/saves/intent'
import { olderWords } from '@/publishing/saves/older-words'
import { type DocumentRef, findPublished, findVersion, inTransaction } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { dayAndTime } from '@/words/dates'
import { visibleText } from '@/words/visible-text'

type ApprovalRequest = { versionId: string; reason?: string; confirmed: boolean }

/**
 * Approves a text that stands in the history: it is what readers get from then on, at once or at the time for which
 * the document is approved. When it goes live and comes off stays as it is; a newer draft stays a draft. It is the
 * same publication as by the form, with all that one checks and asks; who wrote the text counts as its editor.
 *
 * @throws {APIError} 403, 404 for no such version, 409 for what readers have already, if a change waits, or with a
 *   question if readers would lose something by it
 * @throws {ValidationError} 400 for what keeps it from being published
 */
export const approveVersion = (
  req: PayloadRequest,
  ref: DocumentRef,
  asked: ApprovalRequest,
  now: Date,
): Promise<Version> => {
  const { contentType } = ref
  refuseOthers(req, contentType, 'Your role can’t approve this. Ask an editor.')
  return inTransaction(req, async () => {
    const reader = { payload: req.payload, req }
    const version = await findVersion(reader, ref, asked.versionId)
    if (!version) throw refusal('There is no such version of this document.', 404)
    const published = await findPublished(reader, ref)
    const newest = await findVersion(reader, ref)
    if (version.document._status === 'published' && published?.updatedAt === version.document.updatedAt)
      throw refusal('This is the text that is approved already.', 409)
    const { flattenedFields, custom } = req.payload.collections[contentType].config
    const present = published ?? newest?.document
    const isNewest = newest?.id === version.id
    const words =
      isNewest || !present
        ? version.document
        : { ...olderWords(flattenedFields, version.document, present), slug: present.slug }
    const content: Data = { ...words, lastEditedBy: version.document.lastEditedBy, _status: 'published' }
    const named = {
      intent: publishingIntent(published, content, lifetimeOf({ custom }), now),
      ofVersion: version.id,
      reason: asked.reason,
      note: isNewest ? undefined : `The text of ${dayAndTime(version.document.updatedAt)}.`,
      confirmed: asked.confirmed,
    }
    return publishBesideDraft(req, ref, named, { content, versionId: version.id })
  })
}

/** `POST /api/{type}/versions/{id}/approve` with, if need be, `{ reason, confirm }`. */
export const approveVersionEndpoint: Endpoint = {
  path: '/versions/:id/approve',
  method: 'post',
  handler: async (req) => {
    const { collection, id: versionId } = req.routeParams as { collection: DocumentRef['contentType']; id: string }
    const { reason, confirm } = await jsonBody(req)
    refuseOthers(req, collection, 'Your role can’t approve this. Ask an editor.')
    const query = { collection, id: versionId, depth: 0, disableErrors: true, overrideAccess: false, req } as const
    const found = await req.payload.findVersionByID({ ...query, user: req.user })
    if (!found) throw refusal('There is no such version.', 404)
    const ref = { contentType: collection, documentId: String(found.parent) }
    const asked = { versionId, reason: visibleText(reason), confirmed: confirm === true }
    const doc = await approveVersion(req, ref, asked, new Date())
    const body = { doc, message: 'Approved.' }
    return jsonAnswer(req, body)
  },
}
