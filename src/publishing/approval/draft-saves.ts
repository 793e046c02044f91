import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { publishedVersion } from './published-version'

const exists = async (req: PayloadRequest, collection: string, where: Where, versions = false): Promise<boolean> => {
  const query = { collection: collection as 'news', where, overrideAccess: true, req }
  const { totalDocs } = await (versions ? req.payload.countVersions(query) : req.payload.count(query))
  return totalDocs > 0
}

/**
 * What is not published may be incomplete, so a save that publishes nothing is a draft save, also
 * through REST without `?draft=true`; a save that names no status never publishes, or drops the
 * published version for, a draft that stands beside it (payload#13267).
 */
export const unpublishedIsDraft: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation === 'restoreVersion') {
    // An old draft restored in place of what is published takes that off the site.
    req.context.restoresAsDraft = args.draft === true
    req.context.takesBack = !args.draft
  }
  if (operation !== 'create' && operation !== 'update') return args
  const draft = args.draft && !('unpublishAllLocales' in args && args.unpublishAllLocales)
  const data = args.data as { _status?: string } | undefined
  if (draft || !data || data._status === 'published') return args
  if (operation === 'create') return { ...args, draft: true }
  const id = 'id' in args ? args.id : undefined
  if (id === undefined) {
    req.context.takesBack = data._status === 'draft'
    return { ...args, draft: true }
  }
  const published = await exists(req, collection.slug, { id: { equals: id }, _status: { equals: 'published' } })
  if (!published) return { ...args, draft: true }
  if (data._status === 'draft') {
    req.context.takesBack = true
    // Payload would write over the published version in the history, and insist on a whole draft.
    return { ...args, draft: true, unpublishAllLocales: false }
  }
  const newerDraft: Where = { parent: { equals: id }, latest: { equals: true }, 'version._status': { equals: 'draft' } }
  return (await exists(req, collection.slug, newerDraft, true)) ? { ...args, draft: true } : args
}

/** Takes what is published off the site, whatever state the newest draft is in: that is never held up. */
export const takeOff: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const isTakenOff = req.context.takesBack === true && doc._status === 'draft'
  if (!isTakenOff || !publishedVersion(req, collection.slug, doc.id)) return doc
  // Another document may take an address that this one gives up.
  const data = { _status: 'draft', slug: doc.slug, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: collection.slug, id: doc.id, data, req, returning: false })
  return doc
}

/**
 * What a save answers with is what its hooks are given: the log needs all of it, so a save answers
 * with the whole document, whatever it was asked to `select`.
 */
export const hooksSeeTheWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'read' || operation === 'count') return args
  return 'select' in args ? { ...args, select: undefined } : args
}

/** What is restored as a draft is a draft from the start, whatever it was when it was saved. */
export const restoredAsDraft: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data && req.context.restoresAsDraft === true) data._status = 'draft'
  return data
}

/**
 * Saving many at once leaves out those that were refused before anything was written. Any other
 * failure may have left half a document behind, so nothing of the whole is kept.
 */
export const allOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors = [] } = result as { errors?: { isPublic: boolean }[] }
  if (errors.some(({ isPublic }) => !isPublic))
    throw new APIError(
      'Something went wrong with one of these items, so none of them was changed. Try again.',
      500,
      null,
      true,
    )
  return result
}
