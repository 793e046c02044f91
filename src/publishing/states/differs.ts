import type { ContentTypeSlug } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { inNumbers } from '@/publishing/history/in-numbers'
import { shownFields } from '@/publishing/history/shown-fields'
import { versionsOf } from '@/publishing/history/versions'
import type { DocumentStanding } from './document-standing'

/**
 * Returns what the draft beside an approved version changes in it, in a few words.
 *
 * @returns nothing where there is no such draft, or readers would see no difference
 */
export const differsIn = async (
  req: PayloadRequest,
  type: ContentTypeSlug,
  { newest, published }: DocumentStanding,
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
