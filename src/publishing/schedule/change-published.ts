import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { publishBesideDraft } from './publish-beside-draft'

type Wanted = { contentType: ContentTypeSlug; documentId: string }
type Fields = Record<string, unknown>

/**
 * Changes what is published of a document, at once; a draft that somebody works on stays a draft.
 *
 * @param change what becomes of the published version, and of a draft beside it; given undefined when
 *   nothing is published. What it throws leaves everything as it was.
 * @returns what is published now
 */
export const changePublished = async (
  req: PayloadRequest,
  wanted: Wanted,
  change: (published: Fields | undefined) => Promise<{ published: Fields; draft: Fields }>,
) => {
  const began = await initTransaction(req)
  try {
    const { docs } = await req.payload.find({
      collection: wanted.contentType as 'news',
      where: { id: { equals: wanted.documentId }, _status: { equals: 'published' } },
      depth: 0,
      limit: 1,
      pagination: false,
      draft: false,
      showHiddenFields: true,
      overrideAccess: true,
      req,
    })
    const before = docs[0] as unknown as Fields | undefined
    const { published, draft } = await change(before)
    const saved = await publishBesideDraft(req, wanted, { ...before, ...published }, draft)
    if (began) await commitTransaction(req)
    return saved
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
