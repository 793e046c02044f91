import { isContentType } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { sendIso } from '@/api/only-iso-dates'
import { refusal } from '@/api/refusal'
import { appendToLog } from '@/publishing/log/log'
import { refuseOthers } from '@/publishing/rules/publishers-only'
import { refuseUnready } from '@/publishing/rules/ready-for-readers'
import { isApprovedAlone } from '@/publishing/rules/second-person'
import { askAbout, type Loss, lossOf } from '@/publishing/saves/loss'
import { openSave } from '@/publishing/saves/run'
import { forgetSchedule } from '@/publishing/schedule/known-schedule'
import { waitingChange } from '@/publishing/schedule/waiting-change'
import { type DocumentRef, findPublished, findVersion, inTransaction } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { longDateTime } from '@/words/dates'
import { isoDate } from '@/words/iso-date'
import { isId } from '@/words/references'
import { visibleText } from '@/words/visible-text'
import { rehearse } from './apply-change'

type ScheduleRequest = {
  contentType?: unknown
  documentId?: unknown
  versionId?: unknown
  goesLiveAt?: unknown
  reason?: unknown
  confirm?: unknown
}

/** A change is scheduled at least this much ahead, so that each process knows of it in time. In milliseconds. */
const shortestNotice = 60_000

const read = ({ contentType, documentId, versionId, goesLiveAt, reason, confirm }: ScheduleRequest, now: Date) => {
  if (typeof contentType !== 'string' || !isContentType(contentType))
    throw refusal('Say what type the document is of.', 400)
  if (typeof documentId !== 'string') throw refusal('Say which document is meant.', 400)
  const namesVersion = versionId !== undefined && versionId !== null
  if (namesVersion && !isId(versionId)) throw refusal('Name a version by its id, or leave it out for the newest.', 400)
  const at = isoDate(goesLiveAt)
  if (!at) throw refusal(`Say when the change goes live. ${sendIso('start')}`, 400)
  if (new Date(at).getTime() < now.getTime() + shortestNotice)
    throw refusal('Choose a time at least one minute ahead, or publish now.', 400)
  return {
    ref: { contentType, documentId },
    versionId: namesVersion ? versionId : undefined,
    goesLiveAt: at,
    reason: visibleText(reason),
    confirmed: confirm === true,
  }
}

/** @throws {APIError} 409 when a change of the document waits already: two people may schedule at the same time */
export const nothingWaitsYet = async (req: PayloadRequest, ref: DocumentRef): Promise<void> => {
  const waiting = await waitingChange(req, ref)
  if (!waiting) return
  throw refusal(`A change is scheduled for ${longDateTime(waiting.goesLiveAt)} already. Cancel it first.`, 409)
}

type Replaced = { published: Version; document: Version; at: Date }

/** Returns what readers will lose when a version replaces what they see by then. */
const lossAt = (
  req: PayloadRequest,
  { contentType: type, documentId: id }: DocumentRef,
  { published, document, at }: Replaced,
): Loss | undefined => {
  const collection = req.payload.collections[type].config
  const data = { ...document, _status: 'published' }
  const asked = { way: 'update', author: 'person' } as const
  return lossOf(openSave({ type, id, collection, asked, req, now: at, newest: document, published, data }))
}

/**
 * Approves a version of something published, to replace what is live at a time. Readers see no change until then.
 *
 * @param asked the document, the time, and which version (the newest draft unless it is named)
 * @throws {APIError} 400 if it can't be, 403 if this person may not, 404, 409 if another change waits, or with a
 *   question if readers will lose something by it and nothing says `confirm: true`
 */
export const scheduleChange = async (req: PayloadRequest, asked: ScheduleRequest, now: Date) => {
  const { ref, versionId, goesLiveAt, reason, confirmed } = read(asked, now)
  const { contentType } = ref
  refuseOthers(req, contentType, 'Your role can’t approve this. Ask an editor.')
  const reader = { payload: req.payload, req }
  const published = await findPublished(reader, ref)
  if (!published) throw refusal('This is not published yet: set the time it goes live and publish it.', 404)
  const version = await findVersion(reader, ref, versionId)
  if (!version) throw refusal('There is no such version of this document.', 404)
  const { document } = version
  if (document._status === 'published')
    throw refusal('Everything is published already. Save your changes as a draft first, then schedule them.', 400)
  await nothingWaitsYet(req, ref)
  const alone = await isApprovedAlone({ req, type: contentType, lastEditedBy: document.lastEditedBy, reason })
  await refuseUnready(req, contentType, document)
  const loss = lossAt(req, ref, { published, document, at: new Date(goesLiveAt) })
  if (loss && !confirmed) askAbout(loss)

  const title = String(document.title ?? '')
  const change = { ...ref, versionId: version.id, title, goesLiveAt }
  await rehearse(req.payload, { ...change, id: '' }, version)
  const said = alone ? `Approved without a second person: ${reason}` : reason
  const doc = await inTransaction(req, async () => {
    const made = await req.payload.create({
      collection: 'scheduled-changes',
      data: { ...change, state: 'waiting', by: req.user?.id, byName: req.user?.name || req.user?.email },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await appendToLog(req, { event: 'change-scheduled', ...ref, title, to: goesLiveAt, reason: said })
    return made
  })
  forgetSchedule(req.payload)
  return doc
}
