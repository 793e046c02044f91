import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type Endpoint,
  headersWithCors,
  type PayloadRequest,
  restoreVersionOperation,
  type Where,
} from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { publishedVersion } from './published-version'

const exists = async (req: PayloadRequest, collection: string, where: Where, versions = false): Promise<boolean> => {
  const query = { collection: collection as 'news', where, overrideAccess: true, req }
  const { totalDocs } = await (versions ? req.payload.countVersions(query) : req.payload.count(query))
  return totalDocs > 0
}

const refuse = (message: string) => new APIError(message, 400, null, true)

const isStatus = (value: unknown): boolean => value === undefined || value === 'draft' || value === 'published'

const notAStatus = 'A status is “draft” or “published”. Leave “_status” out to leave it as it is.'

/** From an address such a thing comes as a word. */
const isOn = (value: unknown): boolean => value === true || value === 'true'

/** Payload would write over the newest version, whoever approved it, and look at no more than what was sent. */
const noOtherWayToPublish = {
  unpublishAllLocales: false,
  publishAllLocales: undefined,
  publishSpecificLocale: undefined,
  autosave: false,
}

/**
 * What is not published may be incomplete, so a save that publishes nothing is a draft save, also
 * through REST without `?draft=true`; a save that names no status never publishes, or drops the
 * published version for, a draft that stands beside it (payload#13267).
 */
export const unpublishedIsDraft: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation === 'restoreVersion' && args.draft !== true)
    throw refuse('What is restored becomes a draft. Publish it afterwards, if readers should see it.')
  if (operation !== 'create' && operation !== 'update') return args
  const data = args.data as { _status?: unknown } | undefined
  const asked = { ...args, ...noOtherWayToPublish }
  if (data && !isStatus(data._status)) throw refuse(notAStatus)
  // Payload's own button to take something off says so beside the status.
  const takesOff = 'unpublishAllLocales' in args && isOn(args.unpublishAllLocales)
  const id = 'id' in args ? args.id : undefined
  // Of many, Payload would publish what their first drafts said.
  if (data?._status === 'published' && operation === 'update' && id === undefined) return { ...asked, draft: true }
  if (!data || data._status === 'published' || (args.draft && !takesOff)) return asked
  if (operation === 'create') return { ...asked, draft: true }
  if (id === undefined) {
    req.context.takesBack = takesOff || data._status === 'draft'
    return { ...asked, draft: true }
  }
  const published = await exists(req, collection.slug, { id: { equals: id }, _status: { equals: 'published' } })
  if (!published) return { ...asked, draft: true }
  if (takesOff || data._status === 'draft') {
    req.context.takesBack = true
    return { ...asked, draft: true }
  }
  const newerDraft: Where = { parent: { equals: id }, latest: { equals: true }, 'version._status': { equals: 'draft' } }
  return (await exists(req, collection.slug, newerDraft, true)) ? { ...asked, draft: true } : asked
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

/** What is restored is a draft from the start, whatever it was when it was saved. */
export const restoredAsDraft: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data && req.context.isRestoringVersion === true) data._status = 'draft'
  return data
}

/**
 * `POST /api/{type}/versions/{id}` makes an older version the newest draft, in place of Payload's own, which
 * would publish it; what readers see changes only by publishing.
 */
export const restoreEndpoint: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: ContentTypeSlug; id: string }
    const doc = await restoreVersionOperation({
      id,
      collection: req.payload.collections[collection],
      depth: 0,
      draft: true,
      req,
    })
    const message = 'Restored as a draft. Readers see no change.'
    return Response.json({ ...doc, message }, { headers: headersWithCors({ headers: new Headers(), req }) })
  },
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
