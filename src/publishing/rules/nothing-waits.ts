import { refusal } from '@/api/refusal'
import type { Save } from '@/publishing/saves/save'
import { waitingChange } from '@/publishing/schedule/waiting-change'
import { longDateTime } from '@/words/dates'

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
