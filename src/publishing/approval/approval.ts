import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { visibleText } from '../../words/visible-text'
import { idOf, idsOf } from '../references'
import { hasRole } from '../roles'
import { changedFields } from './content-changed'
import { publishedVersion } from './published-version'

/** The reason that goes into the log with a change; it is said once and kept nowhere else. */
export const reasonOf = (req: PayloadRequest): string | undefined => {
  return visibleText(req.context.reason)?.slice(0, 500)
}

/** Takes the reason for the log out of what is saved. */
export const takeReason: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data = args.data as { reason?: unknown } | undefined
  if (data && typeof data.reason === 'string') req.context.reason = data.reason
  return args
}

/** Whoever starts a document is one of its authors. */
export const creatorIsAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  const authors = idsOf(data.authors)
  if (!authors.includes(String(req.user.id))) data.authors = [...authors, req.user.id]
  return data
}

/** Remembers who changed the content last. Who only approves has not edited. */
export const rememberEditor: CollectionBeforeChangeHook = ({ data, originalDoc, collection, operation, req }) => {
  // A version that is saved again is the work of whoever wrote it.
  if (req.context.appliesSchedule || req.context.keepsEditor) return data
  const before = operation === 'create' ? undefined : originalDoc
  const edited = changedFields(collection.flattenedFields, before, data).length > 0
  data.lastEditedBy = edited ? (req.user?.id ?? null) : (idOf(originalDoc?.lastEditedBy) ?? null)
  return data
}

/** Who works on a document is decided at once, also by a draft save, which leaves the main record be. */
export const authorsCountAtOnce: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  collection,
  operation,
  req,
}) => {
  const [before, after] = [idsOf(previousDoc?.authors), idsOf(doc.authors)]
  if (operation !== 'update' || doc._status === 'published' || before.join() === after.join()) return doc
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: doc.id,
    // Null leaves the time of the last change as it is: what the public reads has not changed.
    data: { authors: after, updatedAt: null },
    req,
    returning: false,
  })
  return doc
}

/** What is approved waits no longer. */
export const approvedIsNotWaiting: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status === 'published') data.submitted = false
  return data
}

const twoPeopleRule = async (req: PayloadRequest): Promise<boolean> => {
  const { twoPeople } = await req.payload.findGlobal({ slug: 'publishing', overrideAccess: true, depth: 0, req })
  return twoPeople === true
}

/** A withdrawal takes something back, which is never held up; moved to a later time it would bring it back. */
export const onlyWithdraws = (
  { flattenedFields }: SanitizedCollectionConfig,
  before: Record<string, unknown> | undefined,
  data: Record<string, unknown>,
): boolean => {
  const fields = changedFields(flattenedFields, before, data)
  const { at } = (data.withdrawal ?? {}) as { at?: unknown }
  const earlier = (before?.withdrawal as { at?: string | null } | undefined)?.at
  const isNoLater = !earlier || new Date(at as string) <= new Date(earlier)
  return Boolean(at) && isNoLater && fields.length > 0 && fields.every((name) => name === 'withdrawal')
}

const aloneKey = (collection: string, id: unknown) => `approved-alone:${collection}:${id}`

/** Whether the document was approved by whoever edited it last, with a reason. */
export const isApprovedAlone = (req: PayloadRequest, collection: string, id: unknown): boolean =>
  req.context[aloneKey(collection, id)] === true

/**
 * Under the two people rule, refuses an approval by whoever edited last, unless they give a reason,
 * which the log keeps. Service notices are urgent by nature and are exempt.
 *
 * @param document whose id it is, and who edited what is to be approved last
 * @throws {APIError} 403
 */
export const aloneNeedsReason = async (
  req: PayloadRequest,
  collection: string,
  { id, lastEditedBy }: { id: unknown; lastEditedBy?: unknown },
): Promise<void> => {
  req.context[aloneKey(collection, id)] = false
  if (!req.user || collection === 'service-notices' || !(await twoPeopleRule(req))) return
  if (idOf(lastEditedBy) !== String(req.user.id)) return
  if (!reasonOf(req) || !hasRole(req.user, 'editor', 'admin'))
    throw new APIError(
      'You edited this last, so somebody else has to approve it. Save it as a draft and ask another editor; if it can’t wait, give a reason (“Reason, for the log”) and publish it again.',
      403,
      null,
      true,
    )
  req.context[aloneKey(collection, id)] = true
}

/** @throws {APIError} 403 when the two people rule asks for another approver */
export const secondPersonApproves: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (data._status !== 'published' || req.context.appliesSchedule) return data
  const published = publishedVersion(req, collection.slug, originalDoc?.id) as Record<string, unknown> | undefined
  if (published && onlyWithdraws(collection, published, data)) return data
  await aloneNeedsReason(req, collection.slug, { id: originalDoc?.id, lastEditedBy: data.lastEditedBy })
  return data
}
