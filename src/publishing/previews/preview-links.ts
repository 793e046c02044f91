import type { ContentTypeSlug } from '@collections/definitions'
import type { BasePayload, PayloadRequest } from 'payload'
import type { PreviewLink } from '@/payload-types'
import type { FilesUsed } from '@/publishing/files/files-used'
import { confidentialIn } from '@/publishing/later-parts'
import { hasEnded, isLive, lifetimeOf } from '@/publishing/live'
import { named } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { idsOf } from '@/words/references'
import { makerMayShow } from './maker-may-show'
import { readPreviewToken } from './preview-token'

export type JudgedLink =
  /** No link of ours. */
  | { is: 'unknown' }
  /** Expired, revoked, or what it showed is gone. */
  | { is: 'closed' }
  /** Whoever made it may not show it any more: their account, their role or their part in it has ended. */
  | { is: 'ended' }
  /** The approved version is shown later, if it is known when. */
  | { is: 'early'; from?: string }
  /** What it showed is public now, at this address. */
  | { is: 'live'; address: string }
  | { is: 'open'; link: PreviewLink; version: Version }

declare module 'payload' {
  interface RequestContext {
    /** The files of the document that a page previews. */
    previewedFiles?: FilesUsed
  }
}

type ShownByLink = Pick<PreviewLink, 'contentType' | 'documentId' | 'shows'>

const shownVersion = async (payload: BasePayload, link: ShownByLink): Promise<Version | undefined> => {
  const collection = named(link.contentType)
  const read = { collection, depth: 0, overrideAccess: true } as const
  if (link.shows === 'newest') {
    const newest = await payload.findByID({ ...read, id: link.documentId, draft: true, disableErrors: true })
    return (newest ?? undefined) as Version | undefined
  }
  const where = { id: { equals: link.documentId }, _status: { equals: 'published' as const } }
  const { docs } = await payload.find({ ...read, where, draft: false, limit: 1, pagination: false })
  return docs[0] as Version | undefined
}

const exists = async (payload: BasePayload, { contentType, documentId }: ShownByLink): Promise<boolean> => {
  const where = { id: { equals: documentId } }
  return (await payload.count({ collection: contentType, where, overrideAccess: true })).totalDocs > 0
}

const isAhead = (dateTime: unknown, now: Date): dateTime is string =>
  Boolean(dateTime) && new Date(dateTime as string) > now

/**
 * Returns what a preview link shows at a moment. Nothing is recorded.
 *
 * @param token the last part of the link's address
 */
export const judgePreviewLink = async (payload: BasePayload, token: string, now: Date): Promise<JudgedLink> => {
  const claims = await readPreviewToken(payload.secret, token, now)
  if (!claims) return { is: 'unknown' }
  if (claims === 'expired') return { is: 'closed' }
  const link = await payload.findByID({
    collection: 'preview-links',
    id: claims.id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!link || link.revokedAt || !isAhead(link.expiresAt, now)) return { is: 'closed' }

  const version = await shownVersion(payload, link)
  const lifetime = lifetimeOf(payload.collections[link.contentType].config)
  if (version ? hasEnded(version, lifetime, now) : !(await exists(payload, link))) return { is: 'closed' }
  if (version && isLive(version, lifetime, now)) return { is: 'live', address: version.address as string }
  if (!(await makerMayShow(payload, link))) return { is: 'ended' }
  if (!version) return { is: 'early' }
  if (link.shows === 'approved' && isAhead(version.earlyAccessAt, now))
    return { is: 'early', from: version.earlyAccessAt }
  return { is: 'open', link, version }
}

/** The moment ahead at which a document becomes public, if it has one. */
export const goesLiveAt = (payload: BasePayload, collection: ContentTypeSlug, version: Version, now: Date) => {
  const { from } = lifetimeOf(payload.collections[collection].config)
  const dateTime = from && version[from]
  return isAhead(dateTime, now) ? dateTime : undefined
}

/** The files that a version shows, as it was saved. */
export const filesOf = ({ usedMedia, usedDocuments }: Version): FilesUsed => ({
  media: idsOf(usedMedia),
  documents: idsOf(usedDocuments),
})

/** The token in a request for a file itself. Lists and documents of the API take none. */
const tokenForFile = ({ routeParams, searchParams }: PayloadRequest): string | null =>
  typeof routeParams?.filename === 'string' ? searchParams.get('preview') : null

/**
 * The files of the document that the preview of this request shows; undefined without a preview.
 *
 * @param req for a file (`?preview=` and a token), or of a page that previews a document
 */
export const previewedFiles = async (req: PayloadRequest): Promise<FilesUsed | undefined> => {
  const { previewedFiles: ofPage } = req.context
  if (ofPage) return ofPage
  const token = tokenForFile(req)
  if (!token) return undefined
  const judged = await judgePreviewLink(req.payload, token, new Date())
  if (judged.is !== 'open') return undefined
  // Of what is confidential no reader ever gets a file, and no more does whoever holds a link.
  const { config } = req.payload.collections[judged.link.contentType]
  const isOpen = confidentialIn(judged.version, config).length === 0
  return isOpen ? filesOf(judged.version) : { media: [], documents: [] }
}
