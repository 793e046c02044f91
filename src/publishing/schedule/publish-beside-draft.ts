import type { BasePayload, PayloadRequest, Where } from 'payload'
import { wholeVersion } from '../approval/whole-version'
import type { ContentTypeSlug } from '../content-types'

export type Version = { id: string; parent: string | { id: string }; version: Record<string, unknown> }

type Wanted = { contentType: ContentTypeSlug; documentId: string; versionId?: string | null }

/**
 * A version of a document, as it was saved.
 *
 * @param wanted which; the newest if no version is named
 * @returns undefined if there is none, or it is another document's
 */
export const versionOf = async (
  { payload, req }: { payload: BasePayload; req?: PayloadRequest },
  { contentType, documentId, versionId }: Wanted,
): Promise<Version | undefined> => {
  const which: Where = versionId ? { id: { equals: versionId } } : { latest: { equals: true } }
  const { docs } = await payload.findVersions({
    collection: contentType,
    where: { and: [{ parent: { equals: documentId } }, which] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs[0] as unknown as Version | undefined
}

const save = (
  req: PayloadRequest,
  { contentType, documentId }: Wanted,
  saved: Record<string, unknown>,
  draft: boolean,
) => {
  const { id: _id, createdAt: _made, updatedAt: _changed, ...data } = saved
  const { config } = req.payload.collections[contentType]
  return req.payload.update({
    collection: contentType as 'news',
    id: documentId,
    data: { ...wholeVersion(data, config.flattenedFields), _status: draft ? 'draft' : 'published' } as never,
    draft,
    depth: 0,
    overrideAccess: true,
    overrideLock: true,
    req,
  })
}

/**
 * Publishes something other than the newest draft, which stays what the document's editors go on with.
 *
 * @param content what is published
 * @param alsoInDraft what changes in the draft with it
 */
export const publishBesideDraft = async (
  req: PayloadRequest,
  wanted: Wanted,
  content: Record<string, unknown>,
  alsoInDraft: Record<string, unknown> = {},
) => {
  const newest = await versionOf({ payload: req.payload, req }, { ...wanted, versionId: undefined })
  const published = await save(req, wanted, content, false)
  if (!newest || newest.id === wanted.versionId || newest.version._status === 'published') return published
  req.context.keepsEditor = true
  req.context.reason = 'Kept beside what was published.'
  await save(req, wanted, { ...newest.version, ...alsoInDraft }, true)
  return published
}
