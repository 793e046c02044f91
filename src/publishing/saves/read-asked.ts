import type { ContentTypeSlug } from '@collections/definitions'
import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { hasRole } from '@/publishing/roles'
import { newestIsDraft } from '@/publishing/store'
import type { Data } from '@/publishing/version'
import { visibleText } from '@/words/visible-text'
import { ofRightKinds } from './right-kinds'
import type { SaveRequest } from './save'
import { keepAsked, takeGiven } from './under-way'

type Args = {
  id?: string | number
  data?: Data
  draft?: boolean
  duplicateFromID?: unknown
  overrideLock?: boolean
  unpublishAllLocales?: unknown
}

type Operation = { args: Args; req: PayloadRequest; type: ContentTypeSlug; fields: FlattenedField[] }

const refuse = (message: string) => refusal(message, 400)

/** Nobody passes somebody else's lock by saying so in an address. */
const isFromOutside = ({ payloadAPI }: PayloadRequest): boolean => payloadAPI !== 'local'

/** Returns whether something is asked for: from an address it comes as a word. */
export const isOn = (value: unknown): boolean => value === true || value === 'true'

/** Payload would write over the newest version, whoever approved it, and look at no more than what was sent. */
const noOtherWayToPublish = {
  unpublishAllLocales: false,
  publishAllLocales: undefined,
  publishSpecificLocale: undefined,
  autosave: false,
}

/** What a save answers with is what its hooks are given, and they need all of it, whatever it was asked to select. */
const whole = (args: Args) => ('select' in args ? { ...args, select: undefined } : args)

/** @throws {APIError} 400 for what are no fields: Payload would save nothing of it, or fail */
const checkFields = (data: unknown): void => {
  if (!data || typeof data !== 'object' || Array.isArray(data)) throw refuse('Send the fields as one object.')
}

/** @throws {APIError} 400 for a status that is none */
const checkStatus = ({ _status }: Data): void => {
  if (_status !== undefined && _status !== 'draft' && _status !== 'published')
    throw refuse('A status is “draft” or “published”. Leave “_status” out to leave it as it is.')
}

const longestReason = 500

/** Lists what is said beside the fields. */
const beside = new Set(['confirm', 'reason', 'updatedAt', 'createdAt', '_status', 'id'])

/** The names of the fields that were sent. */
export const namesSent = (data: Data): string[] => Object.keys(data).filter((name) => !beside.has(name))

const askedIn = ({ args, req }: Operation, way: SaveRequest['way']): SaveRequest => {
  const { confirm, reason, updatedAt } = args.data ?? {}
  return {
    way,
    names: namesSent(args.data ?? {}),
    author: req.user ? 'person' : 'system',
    reason: visibleText(reason)?.slice(0, longestReason),
    // A program that says nothing of what it had before it is not held up.
    madeFrom: way === 'update' && args.id !== undefined && updatedAt ? String(updatedAt) : undefined,
    confirmed: isOn(confirm) || isOn(req.query?.confirm),
  }
}

/** The fields alone, each of its kind. When a record was made is its own business. */
const fieldsOf = ({ args, req, type, fields }: Operation): Args => {
  if (!args.data) return args
  const { confirm: _, ...data } = args.data
  if (req.user) delete data.createdAt
  return { ...args, data: ofRightKinds({ slug: type, flattenedFields: fields }, data, req) }
}

/** Describes what is to become of a document by a save. */
export type Wish = { id?: string | number; status?: unknown; draft?: boolean; takesOff?: unknown }

/**
 * What is not published may be incomplete, so a save that publishes nothing is a draft save, also through REST
 * without `?draft=true`; a save that names no status never publishes a draft that stands beside what is
 * published, or drops the published version for it (payload#13267).
 *
 * @returns whether it is a draft save, and whether it takes off what is published
 */
export const readWish = async (
  req: PayloadRequest,
  type: ContentTypeSlug,
  { id, status, draft, takesOff }: Wish,
): Promise<{ draft: boolean; takesOff: boolean }> => {
  // Of many, Payload would publish what their first drafts said, unless it is asked for drafts.
  if (status === 'published') return { draft: id === undefined, takesOff: false }
  // Payload's own button to take something off says so beside the status.
  if (isOn(takesOff)) return { draft: true, takesOff: true }
  if (draft) return { draft: true, takesOff: false }
  if (status === 'draft' || id === undefined) return { draft: true, takesOff: status === 'draft' }
  const ref = { contentType: type, documentId: String(id) }
  return { draft: await newestIsDraft({ payload: req.payload, req }, ref), takesOff: false }
}

const readUpdate = async (operation: Operation): Promise<Args> => {
  const { args, req, type } = operation
  const { id, data = {} } = args
  checkFields(data)
  checkStatus(data)
  const given = takeGiven(req, type, id)
  if (given) {
    keepAsked(req, type, id, given)
    return { ...args, ...noOtherWayToPublish }
  }
  const { _status: status } = data
  const wish = { id, status, draft: args.draft, takesOff: args.unpublishAllLocales }
  const { draft, takesOff } = await readWish(req, type, wish)
  keepAsked(req, type, id, { ...askedIn(operation, 'update'), takesOff })
  // What readers see is corrected, withdrawn or ended also while somebody has the form open.
  const passes = data._status === 'published' || takesOff || hasRole(req.user, 'admin')
  const overrideLock = passes || (isFromOutside(req) ? false : args.overrideLock)
  return { ...fieldsOf(operation), ...noOtherWayToPublish, draft, overrideLock }
}

const readCreate = (operation: Operation): Args => {
  const { args, req, type } = operation
  const { data = {}, duplicateFromID } = args
  checkFields(data)
  checkStatus(data)
  const isCopy = duplicateFromID !== undefined && duplicateFromID !== null
  if (isCopy && data._status === 'published')
    throw refuse('A copy starts as a draft. Publish it once you have looked at it.')
  keepAsked(req, type, undefined, askedIn(operation, isCopy ? 'copy' : 'create'))
  return { ...fieldsOf(operation), ...noOtherWayToPublish, draft: data._status !== 'published' }
}

const readRestore = (operation: Operation): Args => {
  // Payload has decided by now whether it publishes, so here it can only be refused.
  if (operation.args.draft !== true)
    throw refuse('What is restored becomes a draft. Publish it afterwards, if readers should see it.')
  keepAsked(operation.req, operation.type, undefined, askedIn(operation, 'restore'))
  return operation.args
}

const readDelete = ({ args, req }: Operation): Args => ({
  ...args,
  overrideLock: hasRole(req.user, 'admin') || (isFromOutside(req) ? false : args.overrideLock),
})

const read = async (operation: Operation, kind: string): Promise<Args> => {
  if (kind === 'create') return readCreate(operation)
  if (kind === 'update') return readUpdate(operation)
  if (kind === 'restoreVersion') return readRestore(operation)
  if (kind === 'delete') return readDelete(operation)
  return operation.args
}

/**
 * Reads how an operation is asked for, before anything is known of what is stored: access is asked only after
 * this. Payload decides here whether a save publishes, so this is the one place that can decide it for it.
 *
 * @throws {APIError} 400 for what can’t be named
 */
export const readAsked: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation === 'read' || operation === 'count' || operation === 'readDistinct') return args
  const type = collection.slug as ContentTypeSlug
  const fields = collection.flattenedFields
  return read({ args: whole(args as Args), req, type, fields }, operation) as unknown as typeof args
}
