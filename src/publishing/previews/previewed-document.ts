import { type ContentTypeSlug, isContentType } from '@collections/definitions'
import type { BasePayload, TypedUser } from 'payload'
import { isFilePath } from '@/addresses/file-address'
import type { FilesUsed } from '@/publishing/files/files-used'
import { isLive, lifetimeOf } from '@/publishing/live'
import { named } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { filesOf } from './preview-links'

/**
 * A version with everything that belongs to it, as the public would get it: what it refers to shows
 * only if it is public itself. Payload would read the related documents of a draft as drafts too, so
 * the version is read alone and populated as if it were published. Its own files show.
 */
export const withPublicRelations = async (
  payload: BasePayload,
  collection: ContentTypeSlug,
  version: Version,
): Promise<Version> => {
  const document = await payload.findByID({
    collection: named(collection),
    id: version.id,
    data: structuredClone(version),
    draft: false,
    depth: 2,
    overrideAccess: false,
    context: { previewedFiles: filesOf(version) },
  })
  return document as unknown as Version
}

/**
 * Puts a preview link's token to the addresses of a document's own files, wherever in it they stand.
 *
 * @param value a populated document, or a part of one
 */
export const withTokenOnFiles = <T>(value: T, files: FilesUsed, token: string): T => {
  const own = new Set<unknown>([...files.media, ...files.documents])
  const walk = (part: unknown, inOwnFile: boolean): unknown => {
    if (typeof part === 'string' && inOwnFile && isFilePath(part)) return `${part}?preview=${token}`
    if (Array.isArray(part)) return part.map((inner) => walk(inner, inOwnFile))
    if (!part || typeof part !== 'object') return part
    const isOwn = inOwnFile || own.has((part as { id?: unknown }).id)
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner, isOwn)]))
  }
  return walk(value, false) as T
}

type PreviewRequest = {
  user: TypedUser | null | undefined
  collection: string
  id: string
  now: Date
  /** What is public already is shown as well, where it is not the page that is looked at. */
  evenIfPublic?: boolean
}

const readable = async (payload: BasePayload, { user, collection, id }: PreviewRequest, draft: boolean) => {
  const { docs } = await payload.find({
    collection: named(collection),
    where: { id: { equals: id } },
    draft,
    depth: 0,
    limit: 1,
    pagination: false,
    user,
    overrideAccess: false,
  })
  return docs[0] as Version | undefined
}

/**
 * Returns what a signed-in person sees at a preview address.
 *
 * @returns the newest version that they may read; the address where it is public already; undefined
 *   for somebody who isn't signed in, may not read it, or asks for what is no content
 */
export const previewFor = async (
  payload: BasePayload,
  asked: PreviewRequest,
): Promise<{ address: string } | { collection: ContentTypeSlug; document: Version } | undefined> => {
  const { user, collection, now, evenIfPublic } = asked
  if (!user || !isContentType(collection)) return undefined
  const newest = await readable(payload, asked, true)
  const version = newest ?? (await readable(payload, asked, false))
  if (!version) return undefined
  if (isLive(version, lifetimeOf(payload.collections[collection].config), now))
    return evenIfPublic
      ? { collection, document: await withPublicRelations(payload, collection, version) }
      : { address: version.address as string }
  // A first version that is still kept although the newest is no longer theirs to read.
  if (!newest) return undefined
  return { collection, document: await withPublicRelations(payload, collection, version) }
}
