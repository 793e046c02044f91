import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { refusal } from '@/api/refusal'
import { appendToLog } from '@/publishing/log/log'
import { mayPublish } from '@/publishing/roles'
import { forgetSchedule } from '@/publishing/schedule/known-schedule'
import { nothingWaitsYet } from './schedule-change'

/**
 * Of a scheduled change only one thing can be changed: it can be cancelled while it waits. Readers go on seeing
 * what is live.
 *
 * @throws {APIError} 400 for any other change, 403, 409 when it no longer waits or another does
 */
export const onlyCancel: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') {
    // Asked again in the transaction.
    await nothingWaitsYet(req, { contentType: data.contentType, documentId: data.documentId })
    return data
  }
  if (!mayPublish(req.user, originalDoc.contentType)) throw refusal('Your role can’t cancel this. Ask an editor.', 403)
  if (data.state !== 'cancelled') throw refusal('A scheduled change can only be cancelled. Then schedule another.', 400)
  if (originalDoc.state !== 'waiting') throw refusal('This change no longer waits, so it can’t be cancelled.', 409)
  return { ...originalDoc, state: 'cancelled' }
}

/** Says in the log that it was cancelled. */
export const recordCancelled: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const { contentType, documentId, title, goesLiveAt } = doc
  await appendToLog(req, { event: 'change-cancelled', contentType, documentId, title, from: goesLiveAt })
  forgetSchedule(req.payload)
  return doc
}
