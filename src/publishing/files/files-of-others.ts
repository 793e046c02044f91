import { type ContentTypeSlug, contentTypes } from '@collections/definitions'
import type { PayloadRequest, Where } from 'payload'
import { mayReadDrafts } from '@/publishing/roles'
import { named } from '@/publishing/store'
import { waitingVersions } from '@/publishing/uses/waiting-versions'
import { idsOf, isAuthorOf } from '@/words/references'
import type { FileCollection } from './files-used'

/*
 * The library of pictures and documents is shared, so that people find what they need. But a
 * picture of somebody else's embargoed release would give the release away.
 */

/** A version of a document: which files it uses, and whose it is. */
export type Using = Record<string, unknown>

/** Says where each version keeps which files it uses. */
export const fieldOf = { media: 'usedMedia', documents: 'usedDocuments' } as const

/** Documents of a type, as they are published or in their newest version, with the files that they use. */
export const usingFiles = async (
  req: PayloadRequest,
  collection: ContentTypeSlug,
  where: Where,
  draft: boolean,
): Promise<Using[]> => {
  const { docs } = await req.payload.find({
    collection: named(collection),
    where,
    draft,
    select: { usedMedia: true, usedDocuments: true, authors: true, submitted: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as unknown as Using[]
}

/** Files that are not public at a moment. @returns ids */
export const unreleasedFiles = async (req: PayloadRequest, kind: FileCollection, now: Date): Promise<string[]> => {
  const where: Where = {
    or: [{ releasedAt: { exists: false } }, { releasedAt: { greater_than: now.toISOString() } }],
  }
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: kind,
    where,
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/**
 * The files of documents that the user of a request may not read: those of somebody else that are
 * drafts, newest drafts beside something published, approved for later or in a part that is not
 * public yet, or wait to replace what is live.
 *
 * @returns ids; some may have been released with another document all the same
 */
export const filesOfOthers = async (req: PayloadRequest, kind: FileCollection, now: Date): Promise<string[]> => {
  const hidden = new Set<string>()
  const own = new Set<string>()
  const sort = (document: Using, files: string[]) => {
    // A query for “not in” would match a document that has another author beside this one.
    const isOwn = isAuthorOf(req.user, document)
    for (const id of files) (isOwn ? own : hidden).add(id)
  }
  const used = (document: Using) => idsOf(document[fieldOf[kind]])
  const unreleased = await unreleasedFiles(req, kind, now)
  const notPublic: Where = { and: [{ _status: { equals: 'published' } }, { [fieldOf[kind]]: { in: unreleased } }] }
  for (const collection of contentTypes) {
    if (mayReadDrafts(req.user, collection)) continue
    for (const document of await usingFiles(req, collection, { _status: { equals: 'draft' } }, true))
      sort(document, used(document))
    for (const document of unreleased.length > 0 ? await usingFiles(req, collection, notPublic, false) : [])
      sort(
        document,
        used(document).filter((id) => unreleased.includes(id)),
      )
  }
  for (const { collection, document } of await waitingVersions(req))
    if (!mayReadDrafts(req.user, collection)) sort(document, used(document))
  return [...hidden].filter((id) => !own.has(id))
}
