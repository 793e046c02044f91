import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { longDateTime } from '../../dates'
import { sendIso } from '../../only-iso-dates'
import { isoDate } from '../../words/iso-date'
import { aloneNeedsReason, onlyWithdraws, reasonOf } from '../approval/approval'
import { publishedVersion } from '../approval/published-version'
import { refuseUnready } from '../approval/ready-for-readers'
import { type ContentTypeSlug, isContentType } from '../content-types'
import { appendToLog } from '../log/log'
import { mayPublish } from '../roles'
import { versionOf } from './publish-beside-draft'
import { forgetSchedule, rehearse, type ScheduledChange, shortestNotice } from './scheduled-changes'

const refuse = (message: string, status = 400) => new APIError(message, status, null, true)

type Asked = {
  contentType?: unknown
  documentId?: unknown
  versionId?: unknown
  goesLiveAt?: unknown
  reason?: unknown
}

const waitingFor = async (req: PayloadRequest, contentType: string, documentId: string) => {
  const { docs } = await req.payload.find({
    collection: 'scheduled-changes',
    where: {
      contentType: { equals: contentType },
      documentId: { equals: documentId },
      state: { equals: 'waiting' },
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

const alreadyWaits = ({ goesLiveAt }: { goesLiveAt: string }) =>
  refuse(`A change is scheduled for ${longDateTime(goesLiveAt)} already. Cancel it first.`, 409)

const isPublished = async (req: PayloadRequest, collection: ContentTypeSlug, id: string) =>
  (
    await req.payload.count({
      collection,
      where: { id: { equals: id }, _status: { equals: 'published' } },
      overrideAccess: true,
      req,
    })
  ).totalDocs > 0

const read = ({ contentType, documentId, versionId, goesLiveAt }: Asked, now: Date) => {
  if (typeof contentType !== 'string' || !isContentType(contentType)) throw refuse('Say what type the document is of.')
  if (typeof documentId !== 'string') throw refuse('Say which document is meant.')
  const iso = isoDate(goesLiveAt)
  if (!iso) throw refuse(`Say when the change goes live. ${sendIso('start')}`)
  const at = new Date(iso)
  if (at.getTime() < now.getTime() + shortestNotice)
    throw refuse('Choose a time at least one minute ahead, or publish now.')
  return {
    contentType,
    documentId,
    versionId: typeof versionId === 'string' ? versionId : undefined,
    goesLiveAt: iso,
  }
}

/**
 * Approves a version of something published, to replace what is live at a time.
 *
 * @param asked the document, the time, and which version (the newest draft unless it is named)
 * @throws {APIError} 400 if it can't be, 403 if this person may not, 404, 409 if another change waits
 */
export const scheduleChange = async (req: PayloadRequest, asked: Asked, now: Date) => {
  const wanted = read(asked, now)
  const { contentType, documentId } = wanted
  if (!mayPublish(req.user, contentType)) throw refuse('Your role can’t approve this. Ask an editor.', 403)
  if (!(await isPublished(req, contentType, documentId)))
    throw refuse('This is not published yet: set the time it goes live and publish it.', 404)
  const version = await versionOf({ payload: req.payload, req }, wanted)
  if (!version) throw refuse('There is no such version of this document.', 404)
  if (version.version._status === 'published')
    throw refuse('Everything is published already. Save your changes as a draft first, then schedule them.')
  const waiting = await waitingFor(req, contentType, documentId)
  if (waiting) throw alreadyWaits(waiting)
  if (typeof asked.reason === 'string') req.context.reason = asked.reason
  await aloneNeedsReason(req, contentType, { id: documentId, lastEditedBy: version.version.lastEditedBy })
  await refuseUnready(req, contentType, version.version)

  const title = String(version.version.title ?? '')
  const change = { ...wanted, versionId: String(version.id), title }
  await rehearse(req.payload, { ...change, id: '' }, version)
  return req.payload.create({
    collection: 'scheduled-changes',
    data: { ...change, state: 'waiting', by: req.user?.id, byName: req.user?.name || req.user?.email },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const logCancelled = (
  req: PayloadRequest,
  { contentType, documentId, title, goesLiveAt }: ScheduledChange,
  reason?: string,
) => appendToLog(req, { event: 'change-cancelled', contentType, documentId, title, from: goesLiveAt, reason })

/** Of a scheduled change only one thing can be changed: it can be cancelled while it waits. */
export const onlyCancel: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') {
    // Asked again in the transaction: two people may schedule at the same time.
    const waiting = await waitingFor(req, data.contentType, data.documentId)
    if (waiting) throw alreadyWaits(waiting)
    return data
  }
  if (!mayPublish(req.user, originalDoc.contentType)) throw refuse('Your role can’t cancel this. Ask an editor.', 403)
  if (data.state !== 'cancelled') throw refuse('A scheduled change can only be cancelled. Then schedule another.')
  if (originalDoc.state !== 'waiting') throw refuse('This change no longer waits, so it can’t be cancelled.', 409)
  return { ...originalDoc, state: 'cancelled' }
}

export const recordSchedule: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const { contentType, documentId, title, goesLiveAt } = doc
  if (operation === 'create')
    await appendToLog(req, {
      event: 'change-scheduled',
      contentType,
      documentId,
      title,
      to: goesLiveAt,
      reason: reasonOf(req),
    })
  else await logCancelled(req, doc, reasonOf(req))
  forgetSchedule(req.payload)
  return doc
}

/**
 * Refuses a publication while an approved change waits: the change was made from what is live now
 * and would silently undo it. A withdrawal is never refused.
 *
 * @throws {APIError} 409
 */
export const nothingElseWaits: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (data._status !== 'published' || !originalDoc?.id || req.context.appliesSchedule) return data
  const published = publishedVersion(req, collection.slug, originalDoc.id) as Record<string, unknown> | undefined
  if (!published) return data
  const waiting = await waitingFor(req, collection.slug, String(originalDoc.id))
  if (!waiting || onlyWithdraws(collection, published, data)) return data
  throw refuse(
    `A change is scheduled for ${longDateTime(waiting.goesLiveAt)}, and would undo this one. Cancel it first, or save this as a draft.`,
    409,
  )
}

const cancelFor = async (req: PayloadRequest, contentType: string, documentId: string, reason: string) => {
  const waiting = await waitingFor(req, contentType, documentId)
  if (!waiting) return
  await req.payload.db.updateOne({
    collection: 'scheduled-changes',
    id: waiting.id,
    data: { state: 'cancelled', problem: reason },
    req,
    returning: false,
  })
  await logCancelled(req, waiting as ScheduledChange, reason)
  forgetSchedule(req.payload)
}

/** What is withdrawn or taken off the site does not come back by a change approved before. */
export const cancelWhenTakenBack: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const published = publishedVersion(req, collection.slug, doc.id)
  if (!published) return doc
  const takenOff = doc._status !== 'published' && req.context.takesBack === true
  const [before, now] = [published.withdrawal?.at, doc.withdrawal?.at]
  const withdrawn = doc._status === 'published' && now && (!before || new Date(now) < new Date(before))
  if (takenOff) await cancelFor(req, collection.slug, String(doc.id), 'It was taken off the site.')
  if (withdrawn) await cancelFor(req, collection.slug, String(doc.id), 'It was withdrawn.')
  return doc
}

export const cancelWhenDeleted: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  await cancelFor(req, collection.slug, String(doc.id), 'The document was deleted.')
  return doc
}
