import type { PayloadRequest } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { inNumbers } from '../history/in-numbers'
import { shownFields } from '../history/shown-fields'
import { versionsOf } from '../history/versions'
import type { Standing } from './standing'

/**
 * What the draft beside an approved version changes in it, in a few words.
 *
 * @returns nothing where there is no such draft, or readers would see no difference
 */
export const differsIn = async (
  req: PayloadRequest,
  type: ContentTypeSlug,
  { newest, published }: Standing,
): Promise<string | undefined> => {
  if (!published || newest._status === 'published') return undefined
  const { id } = newest
  const [draft] = await versionsOf(req, { type, id, limit: 1 })
  const [approved] = await versionsOf(req, {
    type,
    id,
    where: { 'version._status': { equals: 'published' } },
    limit: 1,
  })
  if (!draft || !approved) return undefined
  const { flattenedFields } = req.payload.collections[type].config
  return inNumbers(shownFields(flattenedFields, approved.version), shownFields(flattenedFields, draft.version))
}
