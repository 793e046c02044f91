import { APIError, type PayloadRequest } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { isLive, lifetimeOf } from '../live'
import { mayPublish } from '../roles'
import { changePublished } from './change-published'

const refuse = (message: string, status: number) => new APIError(message, status, null, true)

/**
 * Takes something live off the site at once by ending its time, as if that had been set before: a draft
 * that somebody works on stays a draft, with the same end.
 *
 * @param reason for the log; optional
 * @throws {APIError} 400 for a type without an end, 403, 409 if it is not live or a change waits for it
 */
export const endNow = async (
  req: PayloadRequest,
  contentType: ContentTypeSlug,
  documentId: string,
  reason?: unknown,
) => {
  const lifetime = lifetimeOf(req.payload.collections[contentType].config)
  const { until } = lifetime
  if (!until) throw refuse('This has no time at which it ends. Withdraw it, or take it off the site.', 400)
  if (!mayPublish(req.user, contentType)) throw refuse('Your role can’t end this. Ask an editor.', 403)
  if (typeof reason === 'string') req.context.reason = reason
  return changePublished(req, { contentType, documentId }, async (published) => {
    const now = new Date()
    if (!published || !isLive(published, lifetime, now))
      throw refuse('This is not live, so there is nothing to end.', 409)
    const end = { [until]: now.toISOString() }
    return { published: end, draft: end }
  })
}
