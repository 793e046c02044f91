import type { ContentTypeSlug } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { findVersion } from '@/publishing/store'
import type { Version } from '@/publishing/version'

/** Approved versions that wait to replace what is live: they may be neither the newest nor published. */
export const waitingVersions = async (
  req: PayloadRequest,
): Promise<{ collection: ContentTypeSlug; document: Version }[]> => {
  const { docs } = await req.payload.find({
    collection: 'scheduled-changes',
    where: { state: { equals: 'waiting' } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const found: { collection: ContentTypeSlug; document: Version }[] = []
  for (const { contentType, documentId, versionId } of docs) {
    const saved = await findVersion({ payload: req.payload, req }, { contentType, documentId }, versionId)
    if (saved) found.push({ collection: contentType, document: saved.document })
  }
  return found
}
