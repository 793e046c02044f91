import { type ContentTypeSlug, contentTypes, isContentType } from '@collections/definitions'
import type {
  Access,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  FieldHook,
  PayloadRequest,
  Where,
} from 'payload'
import { fieldRefusal, refusal } from '@/api/refusal'
import type { PreviewLink } from '@/payload-types'
import { appendToLog } from '@/publishing/log/log'
import { mayEdit } from '@/publishing/may-edit'
import { ownDocuments } from '@/publishing/own-documents'
import { isStaff, mayPublish, mayReadDrafts } from '@/publishing/roles'
import { named } from '@/publishing/store'
import { makerMayShow, systemName } from './maker-may-show'
import { previewLinkAddress } from './preview-address'
import { signPreviewToken } from './preview-token'

const day = 24 * 60 * 60 * 1000
const usualDays = 7
const mostDays = 90

const after = (dateTime: string | Date, days: number): Date => new Date(new Date(dateTime).getTime() + days * day)

/** Returns how long a link works when nobody says otherwise. */
export const usualEnd = (): string => after(new Date(), usualDays).toISOString()

const refuse = (path: keyof PreviewLink, message: string) =>
  fieldRefusal({ collection: 'preview-links', path, message })

/** @throws {ValidationError} for an end that has passed, or is too far away */
const checkEnd = (expiresAt: unknown, madeAt: Date, now: Date): void => {
  if (!expiresAt) return
  const end = new Date(expiresAt as string)
  if (end <= now)
    throw refuse('expiresAt', 'This has passed. Choose a time in the future; to end a link now, revoke it.')
  if (end > after(madeAt, mostDays))
    throw refuse(
      'expiresAt',
      `A link works for at most ${mostDays} days from when it was made. Choose an earlier time.`,
    )
}

/** The newest version of a document, if the person of the request may both read and edit it. */
const editable = async (req: PayloadRequest, collection: ContentTypeSlug, id: string) => {
  const isSystem = !req.user
  if (!isSystem && !(await mayEdit(req, collection, id))) return undefined
  const { docs } = await req.payload.find({
    collection: named(collection),
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: isSystem,
    req,
  })
  return docs[0]
}

/**
 * A new link is for a document that its maker may read and edit, and says itself who made it.
 *
 * @throws {ValidationError} for a document that isn't there or isn't theirs, with the same words
 * @throws {APIError} 403 for the approved version, which only those may hand out who may approve
 */
export const makePreviewLink: CollectionBeforeChangeHook<PreviewLink> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { contentType, documentId } = data
  const isNamed = typeof contentType === 'string' && isContentType(contentType) && typeof documentId === 'string'
  const document = isNamed && documentId ? await editable(req, contentType, documentId) : undefined
  if (!document) throw refuse('documentId', 'There is no such document, or it is not yours to edit.')
  if (data.shows === 'approved' && req.user && !mayPublish(req.user, String(contentType)))
    throw refusal('Your role hands out drafts. Ask an editor for a link to the approved version.', 403)
  const now = new Date()
  checkEnd(data.expiresAt, now, now)
  return {
    ...data,
    title: document.title,
    by: req.user?.id,
    byName: req.user ? req.user.name || req.user.email : systemName,
    revokedAt: null,
    openings: 0,
    lastOpenedAt: null,
    createdAt: now.toISOString(),
  }
}

const fixed = [
  'contentType',
  'documentId',
  'shows',
  'title',
  'by',
  'byName',
  'recipient',
  'openings',
  'lastOpenedAt',
  'createdAt',
]

/**
 * A link can be given more or less time, be noted for somebody else, and be revoked: at once, and for good.
 *
 * @throws {ValidationError}
 */
export const changePreviewLink: CollectionBeforeChangeHook<PreviewLink> = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !originalDoc) return data
  const now = new Date()
  const { revokedAt, expiresAt, createdAt } = originalDoc
  if (revokedAt && !data.revokedAt) throw refuse('revokedAt', 'A revoked link stays revoked. Make a new one.')
  if (+new Date(data.expiresAt as string) !== +new Date(expiresAt)) checkEnd(data.expiresAt, new Date(createdAt), now)
  const kept = Object.fromEntries(fixed.map((name) => [name, originalDoc[name as keyof PreviewLink]]))
  return { ...data, ...kept, revokedAt: revokedAt ?? (data.revokedAt ? now.toISOString() : null) }
}

/** Who gave whom a look, and who ended it, is in the log. */
export const recordPreviewLink: CollectionAfterChangeHook<PreviewLink> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isRevoked = doc.revokedAt && !previousDoc?.revokedAt
  if (operation === 'update' && !isRevoked) return doc
  const event = operation === 'create' ? 'preview-link-made' : 'preview-link-revoked'
  const { contentType, documentId, title, forWhom } = doc
  await appendToLog(req, { event, contentType, documentId, title, to: `For ${forWhom}` })
  return doc
}

/** The address to give away; none for a link that no longer works. */
export const addressOfLink: FieldHook<PreviewLink> = async ({ data, req }) => {
  if (!data?.id || !data.createdAt || data.revokedAt || new Date(data.expiresAt as string) <= new Date()) return null
  if (!(await makerMayShow(req.payload, data as PreviewLink))) return null
  const until = after(data.createdAt, mostDays)
  return previewLinkAddress(await signPreviewToken(req.payload.secret, { id: data.id, until }))
}

type Whose = { approvedToo: boolean }

/** A link opens a document, so only those see it who may read the document's drafts. */
const linksOf = async (req: PayloadRequest, { approvedToo }: Whose): Promise<Where | boolean> => {
  if (!isStaff(req.user)) return false
  if (contentTypes.every((type) => mayReadDrafts(req.user, type))) return true
  const clauses: Where[] = []
  for (const type of contentTypes) {
    const ofType: Where = { contentType: { equals: type } }
    if (mayReadDrafts(req.user, type)) {
      clauses.push(ofType)
      continue
    }
    const own = await ownDocuments(req, type)
    const drafts: Where[] = approvedToo ? [] : [{ shows: { equals: 'newest' } }]
    if (own.length > 0) clauses.push({ and: [ofType, { documentId: { in: own } }, ...drafts] })
  }
  return clauses.length > 0 && { or: clauses }
}

export const readPreviewLinks: Access = ({ req }) => linksOf(req, { approvedToo: true })

/** Links to the approved version are ended or given more time by those who may make them. */
export const updatePreviewLinks: Access = ({ req }) => linksOf(req, { approvedToo: false })
