import type { BasePayload } from 'payload'
import { nextBoundaryByLog } from '@/database/dates-ahead'
import { putInOutbox } from '@/mail/outbox'
import { allInTurn } from '@/notifications/all-in-turn'
import type { LogEvent } from '@/publishing/log/log'
import { newRows, type Position } from '@/publishing/log/new-rows'
import { passedBetween } from '@/publishing/next-boundary'
import { type Happened, happenedTo, oldest, type Row, toldTypes } from './happened'
import { type Listener, listenersOf, whoIsTold } from './listeners'

/** What readers can notice. */
const noticed: readonly LogEvent[] = [
  'published',
  'reinstated',
  'corrected',
  'correction-changed',
  'updated',
  'moved',
  'scheduled',
  'withdrawn',
  'unpublished',
  'deleted',
]

const isTold = (type: string): type is (typeof toldTypes)[number] => (toldTypes as readonly string[]).includes(type)

const tellOf = async (payload: BasePayload, listeners: Listener[], happened: Happened): Promise<void> => {
  const recipients = whoIsTold(listeners, happened)
  if (recipients.length === 0) return
  const { key, kind, at, contentType, documentId, about, path } = happened
  const mailing = { key, kind, contentType, documentId, about, note: path, at: at.toISOString() }
  await putInOutbox(payload, mailing, recipients)
}

/** In milliseconds. */
const overlap = 5000

const recentRows = async (payload: BasePayload, now: Date): Promise<Row[]> => {
  const since = new Date(now.getTime() - oldest).toISOString()
  const { docs } = await payload.db.find<Row>({
    collection: 'publication-log',
    where: {
      and: [{ event: { in: [...noticed] } }, { contentType: { in: [...toldTypes] } }, { at: { greater_than: since } }],
    },
    sort: 'sequence',
    limit: 0,
    pagination: false,
  })
  return docs
}

/**
 * Follows the publication log and the clock, and puts into the outbox what other systems are to be told: webhooks and
 * the hub of the feeds. Who stops leaves the rest to the next, who reads the last day again.
 */
export const createMachineFollower = (payload: BasePayload) => {
  let position: Position | undefined
  let followedTo: Date | undefined
  let boundary: Date | undefined

  const lookAt = async (
    listeners: Listener[],
    ref: { collection: string; id: string },
    row: Row | undefined,
    now: Date,
  ) => {
    const { collection: contentType, id: documentId } = ref
    if (!isTold(contentType)) return
    const happened = await happenedTo(payload, { contentType, documentId }, row, now)
    await allInTurn(happened, (one) => tellOf(payload, listeners, one))
  }

  const readLog = async (listeners: Listener[], now: Date): Promise<void> => {
    const found = await newRows(payload, position)
    const isNew = found.rows.length > 0
    if (listeners.length > 0) {
      const rows = position
        ? await rowsWith(
            payload,
            found.rows.map(({ id }) => id),
          )
        : await recentRows(payload, now)
      await allInTurn(rows, (row) => lookAt(listeners, { collection: row.contentType, id: row.documentId }, row, now))
    }
    // Only now: what was not told is read again.
    position = found.position
    if (isNew) boundary = undefined
  }

  /** Nothing comes of its own before the next date of anything that is published. */
  const lookAtClock = async (listeners: Listener[], now: Date): Promise<void> => {
    const isBack = followedTo !== undefined && now < followedTo
    const nothingCame = boundary && now < boundary && !isBack
    if (listeners.length > 0 && !nothingCame) {
      const since = new Date((followedTo?.getTime() ?? now.getTime() - oldest) - overlap)
      const passed = await passedBetween(payload, since, now)
      await allInTurn(passed, (ref) => lookAt(listeners, ref, undefined, now))
      boundary = await nextBoundaryByLog(payload, now)
    }
    followedTo = now
  }

  return async (now = new Date()): Promise<void> => {
    const listeners = await listenersOf(payload)
    await allInTurn([readLog, lookAtClock], (work) => work(listeners, now))
  }
}

const rowsWith = async (payload: BasePayload, ids: string[]): Promise<Row[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<Row>({
    collection: 'publication-log',
    where: { and: [{ id: { in: ids } }, { event: { in: [...noticed] } }] },
    sort: 'sequence',
    limit: 0,
    pagination: false,
  })
  return docs
}
