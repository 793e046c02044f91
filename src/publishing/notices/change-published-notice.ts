import { APIError, type PayloadRequest } from 'payload'
import type { ServiceNotice } from '../../payload-types'
import { mayPublish } from '../roles'
import { changePublished } from '../schedule/change-published'
import { versionOf } from '../schedule/publish-beside-draft'

export const refusal = (message: string, status: number) => new APIError(message, status, null, true)

type Change = {
  /** What the log is told. */
  reason: string
  /**
   * What becomes of a version: the published one, and a draft that somebody works on beside it.
   *
   * @throws {APIError} when it can't be
   */
  changes: (notice: ServiceNotice) => Partial<ServiceNotice>
}

/**
 * Changes what is published of a service notice, at once and by the form's own rules. A draft beside
 * it stays a draft, and is changed in the same way.
 *
 * @throws {APIError} 403 for those who may not publish notices, 404 if it is not published
 */
export const changePublishedNotice = async (
  req: PayloadRequest,
  documentId: string,
  { reason, changes }: Change,
): Promise<ServiceNotice> => {
  const contentType = 'service-notices' as const
  if (!mayPublish(req.user, contentType)) throw refusal('Your role can’t change what is published. Ask an editor.', 403)
  const wanted = { contentType, documentId }
  const saved = await changePublished(req, wanted, async (published) => {
    if (!published) throw refusal('This notice is not published.', 404)
    const newest = await versionOf({ payload: req.payload, req }, wanted)
    const draft = newest?.version._status === 'draft' ? changes(newest.version as never) : {}
    req.context.reason = reason
    return { published: changes(published as unknown as ServiceNotice), draft }
  })
  return saved as unknown as ServiceNotice
}
