import { APIError, type PayloadRequest } from 'payload'
import { visibleText } from '../../words/visible-text'
import type { ContentTypeSlug } from '../content-types'
import { mayPublish } from '../roles'
import { changePublished } from './change-published'

const refuse = (message: string, status: number) => new APIError(message, status, null, true)

/**
 * Withdraws what is published, at once and whatever else is going on with the document: a draft
 * that somebody works on stays a draft, and a scheduled change is cancelled.
 *
 * @param reason what readers are told
 * @throws {APIError} 400 without a reason, 403, 404 if nothing is published, 409 if it is withdrawn already
 */
export const withdraw = async (
  req: PayloadRequest,
  contentType: ContentTypeSlug,
  documentId: string,
  reason: unknown,
) => {
  if (!mayPublish(req.user, contentType)) throw refuse('Your role can’t withdraw this. Ask an editor.', 403)
  const said = visibleText(reason)
  if (!said) throw refuse('Give the reason that readers will see.', 400)
  return changePublished(req, { contentType, documentId }, async (published) => {
    if (!published) throw refuse('This is not published, so there is nothing to withdraw.', 404)
    const { at } = (published.withdrawal ?? {}) as { at?: string | null }
    const now = new Date()
    if (at && new Date(at) <= now) throw refuse('This is withdrawn already.', 409)
    const withdrawal = { at: now.toISOString(), reason: said }
    return { published: { withdrawal }, draft: { withdrawal } }
  })
}
