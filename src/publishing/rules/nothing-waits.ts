import { longDateTime } from '../../dates'
import type { Save } from '../saves/save'
import { waitingChange } from '../schedule/waiting-change'
import { refusal } from './refusal'

/**
 * Refuses a publication while an approved change waits: the change was made from what is live now and would
 * silently undo it.
 *
 * @throws {APIError} 409
 */
export const nothingWaits = async ({ req, type, id, published }: Save): Promise<void> => {
  if (!id || !published) return
  const waiting = await waitingChange(req, { contentType: type, documentId: id })
  if (!waiting) return
  throw refusal(
    `A change is scheduled for ${longDateTime(waiting.goesLiveAt)}, and would undo this one. Cancel it first, or save this as a draft.`,
    409,
  )
}
