import type { PayloadRequest } from 'payload'
import { visibleText } from '../../words/visible-text'
import { changePublishedNotice, refusal } from './change-published-notice'

/**
 * Adds an update to a notice, with this moment as its time.
 *
 * @param text what readers should know; checked as the form checks it
 * @throws {APIError} 400 without a text, 403, 404
 * @throws {ValidationError} 400 for a text that the form refuses
 */
export const addUpdate = async (req: PayloadRequest, id: string, text: unknown, now: Date) => {
  const said = visibleText(text)
  if (!said) throw refusal('Write what readers should know.', 400)
  const update = { at: now.toISOString(), text: said }
  return changePublishedNotice(req, id, {
    reason: 'Update added.',
    changes: ({ updates }) => ({ updates: [...(updates ?? []), update] }),
  })
}
