import {
  type BasePayload,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { isRefusal, refusal } from '@/api/refusal'
import { appendToLog } from '@/publishing/log/log'
import { publishersOnly } from '@/publishing/rules/publishers-only'
import { publishBesideDraft } from '@/publishing/saves/change-published'
import { record } from '@/publishing/saves/record'
import { type DocumentRef, findVersion, type KeptVersion } from '@/publishing/store'
import type { Command } from './command'
import { publish } from './publish'

/** Puts an approved version in place of what is live, at its time. It was checked when it was approved. */
export const applyChange: Command = {
  ...publish,
  check: async (save) => publishersOnly(save),
  after: record,
}

export type ScheduledChange = DocumentRef & {
  id: string
  versionId?: string | null
  title?: string | null
  goesLiveAt: string
  byName?: string | null
}

const asSystem = async (payload: BasePayload): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return req
}

const byTheClock = { intent: 'apply-change', author: 'schedule' } as const

const refOf = ({ contentType, documentId }: ScheduledChange): DocumentRef => ({ contentType, documentId })

/**
 * Publishes a version and takes it back at once, to find out today whether it can be published then.
 *
 * @throws {ValidationError} what keeps it from being published
 * @throws {APIError} 409 when it would take the page from readers
 */
export const rehearse = async (payload: BasePayload, change: ScheduledChange, version: KeptVersion): Promise<void> => {
  const req = await asSystem(payload)
  try {
    const named = { ...byTheClock, at: new Date(change.goesLiveAt) }
    await publishBesideDraft(req, refOf(change), named, { content: version.document, versionId: version.id })
  } finally {
    await killTransaction(req)
  }
}

const isWaiting = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const where = { id: { equals: id }, state: { equals: 'waiting' } }
  return (await req.payload.count({ collection: 'scheduled-changes', where, overrideAccess: true, req })).totalDocs > 0
}

const setState = (req: PayloadRequest, id: string, data: { state: 'done' | 'failed'; problem?: string }) =>
  req.payload.db.updateOne({ collection: 'scheduled-changes', id, data, req, returning: false })

const apply = async (payload: BasePayload, change: ScheduledChange): Promise<void> => {
  const req = await asSystem(payload)
  try {
    // Another process may have been first: the row decides, in the transaction of the change.
    if (!(await isWaiting(req, change.id))) return await killTransaction(req)
    const version = await findVersion({ payload, req }, change, change.versionId)
    if (!version) throw refusal('The version that was to be published no longer exists.', 404)
    await setState(req, change.id, { state: 'done' })
    const named = { ...byTheClock, note: `Scheduled by ${change.byName ?? 'System'}` }
    await publishBesideDraft(req, refOf(change), named, { content: version.document, versionId: version.id })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const giveUp = async (payload: BasePayload, change: ScheduledChange, problem: string): Promise<void> => {
  const req = await asSystem(payload)
  try {
    if (!(await isWaiting(req, change.id))) return await killTransaction(req)
    await setState(req, change.id, { state: 'failed', problem })
    await appendToLog(req, { event: 'change-failed', ...refOf(change), title: change.title, reason: problem })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Makes a change whose time has come, or says in the log and in its row why it can’t be made.
 *
 * @throws whatever went wrong besides, such as a save at the same moment; it may be tried again
 */
export const applyOrGiveUp = async (payload: BasePayload, change: ScheduledChange): Promise<void> => {
  try {
    await apply(payload, change)
  } catch (error) {
    // What was refused will be refused again.
    if (!isRefusal(error)) throw error
    await giveUp(payload, change, error.message)
  }
}
