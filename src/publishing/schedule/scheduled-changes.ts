import { setTimeout as pause } from 'node:timers/promises'
import {
  APIError,
  type BasePayload,
  type CollectionBeforeOperationHook,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { appendToLog } from '../log/log'
import { publishBesideDraft, type Version, versionOf } from './publish-beside-draft'

/*
 * A version that replaces what is live at a set time. The database is brought up to date by the
 * first read after that time, whichever it is, so that nothing depends on a job that runs; the
 * server also looks by itself, so that the change is made even if nobody reads.
 */

export type ScheduledChange = {
  id: string
  contentType: ContentTypeSlug
  documentId: string
  versionId?: string | null
  title?: string | null
  goesLiveAt: string
  byName?: string | null
}

const asSystem = async (payload: BasePayload, reason?: string): Promise<PayloadRequest> => {
  const req = await createLocalReq({ context: { appliesSchedule: true, reason } }, payload)
  await initTransaction(req)
  return req
}

/**
 * Publishes a version and takes it back at once, to find out today whether it can be published.
 *
 * @throws {ValidationError} what keeps it from being published
 */
export const rehearse = async (payload: BasePayload, change: ScheduledChange, version: Version): Promise<void> => {
  const req = await asSystem(payload)
  try {
    await publishBesideDraft(req, { ...change, versionId: version.id }, version.version)
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
  const req = await asSystem(payload, `Scheduled by ${change.byName ?? 'System'}`)
  try {
    // Another process may have been first: the row decides, in the transaction of the change.
    if (!(await isWaiting(req, change.id))) return await killTransaction(req)
    const version = await versionOf({ payload, req }, change)
    if (!version) throw new APIError('The version that was to be published no longer exists.', 404, null, true)
    await setState(req, change.id, { state: 'done' })
    await publishBesideDraft(req, change, version.version)
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
    const { contentType, documentId, title } = change
    await appendToLog(req, { event: 'change-failed', contentType, documentId, title, reason: problem })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status >= 400 && error.status < 500

const applyOrGiveUp = async (payload: BasePayload, change: ScheduledChange, tries = 8): Promise<void> => {
  try {
    await apply(payload, change).catch((error) => {
      // What was refused will be refused again.
      if (!isRefusal(error)) throw error
      return giveUp(payload, change, error.message)
    })
  } catch (error) {
    // A save at the same moment, perhaps by another server that makes this change, is soon over.
    if (tries > 1) {
      await pause(20 + Math.random() * 60)
      return applyOrGiveUp(payload, change, tries - 1)
    }
    payload.logger.error({ err: error, msg: 'A scheduled change could not be made and will be tried again.' })
  }
}

/** Another process may schedule too, never less ahead than this, so each looks that often. In milliseconds. */
const lookEvery = 5_000

/** A change is scheduled at least this much ahead. In milliseconds. */
export const shortestNotice = 60_000

type Knowledge = { lookedAt: number; next: number; running?: Promise<void> }
const known = new WeakMap<BasePayload, Knowledge>()

/** Has the next read look into the database, since a change was scheduled or cancelled. */
export const forgetSchedule = (payload: BasePayload): void => void known.delete(payload)

const waitingChanges = async (payload: BasePayload): Promise<ScheduledChange[]> => {
  const { docs } = await payload.db.find<ScheduledChange>({
    collection: 'scheduled-changes',
    where: { state: { equals: 'waiting' } },
    sort: 'goesLiveAt',
    limit: 50,
    pagination: false,
  })
  return docs
}

const timeOf = ({ goesLiveAt }: ScheduledChange) => new Date(goesLiveAt).getTime()

const look = async (payload: BasePayload, now: Date, knowledge: Knowledge): Promise<void> => {
  const waiting = await waitingChanges(payload)
  for (const change of waiting) if (timeOf(change) <= now.getTime()) await applyOrGiveUp(payload, change)
  const ahead = waiting.filter((change) => timeOf(change) > now.getTime())
  knowledge.lookedAt = now.getTime()
  knowledge.next = ahead[0] ? timeOf(ahead[0]) : Number.POSITIVE_INFINITY
}

/** Makes every scheduled change whose time has come. Cheap when there is none. */
export const makeDueChanges = async (payload: BasePayload, now: Date): Promise<void> => {
  const knowledge = known.get(payload) ?? { lookedAt: Number.NEGATIVE_INFINITY, next: Number.NEGATIVE_INFINITY }
  known.set(payload, knowledge)
  if (knowledge.running) {
    await knowledge.running
    // That look may have begun before a moment that has come by now.
    return makeDueChanges(payload, now)
  }
  const age = now.getTime() - knowledge.lookedAt
  if (age >= 0 && age < lookEvery && now.getTime() < knowledge.next) return
  knowledge.running = look(payload, now, knowledge).finally(() => {
    knowledge.running = undefined
  })
  return knowledge.running
}

/** Brings what is live up to date before anybody reads it. A read inside a save belongs to that save. */
export const dueChangesFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const reads = operation === 'read' || operation === 'count' || operation === 'readDistinct'
  if (reads && !req.transactionID && !req.context.appliesSchedule) await makeDueChanges(req.payload, new Date())
  return args
}

/** Looks for due changes as time passes, so that they are made even if nobody reads. */
export const keepUpWithSchedule = (payload: BasePayload): void => {
  const timer = setInterval(() => {
    makeDueChanges(payload, new Date()).catch((error) => payload.logger.error(error))
  }, lookEvery)
  timer.unref()
}
