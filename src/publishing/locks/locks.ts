import {
  type Access,
  type AfterErrorHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  Locked,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { refusal } from '@/api/refusal'
import { mayEdit, mayEditSettings } from '@/publishing/may-edit'
import { hasRole } from '@/publishing/roles'
import { idOf } from '@/words/references'
import { namedLock, locksSlug as slug } from './held-by'

/*
 * Payload keeps who is editing what, so that nobody else edits it meanwhile, and lets whoever is
 * signed in write those locks. Here a lock is one's own, on what one may edit. “Take over” in the
 * form changes whose a lock is, to oneself.
 */

type OnWhat = { document?: { relationTo?: unknown; value?: unknown } | null; globalSlug?: string | null }
type Lock = OnWhat & { id: string; user?: { value?: unknown } | null }

const mayEditLocked = async (req: PayloadRequest, { document, globalSlug }: OnWhat): Promise<boolean> => {
  if (globalSlug) return !document && mayEditSettings(req, globalSlug)
  const collection = req.payload.config.collections.find((type) => type.slug === document?.relationTo)
  const id = idOf(document?.value)
  if (!collection || !id || collection.lockDocuments === false) return false
  return mayEdit(req, collection.slug, id)
}

/** Who sees a lock may take it over: those who may edit what is locked. Nobody else learns of it. */
const readLocks: Access = async ({ req }) => {
  if (!req.user) return false
  const others = await req.payload.db.find<Lock>({
    collection: slug,
    where: { 'user.value': { not_equals: req.user.id } },
    pagination: false,
    limit: 0,
    req,
  })
  const seen: string[] = []
  for (const lock of others.docs) if (await mayEditLocked(req, lock)) seen.push(lock.id)
  const clauses: Where[] = [{ 'user.value': { equals: req.user.id } }, { id: { in: seen } }]
  return { or: clauses }
}

const ownLocks: Access = ({ req }) => Boolean(req.user) && { 'user.value': { equals: req.user?.id } }

const signedIn: Access = ({ req }) => Boolean(req.user)

/** @throws {APIError} 403 for a lock in somebody else's name, or on what one may not edit */
const onlyForOneself: CollectionBeforeChangeHook<Lock> = async ({ data, originalDoc, operation, req }) => {
  if (!req.user) return data
  const { document, globalSlug } = (operation === 'update' && originalDoc) || data
  const lock = { ...data, document, globalSlug }
  const isOwn = idOf(lock.user?.value) === String(req.user.id)
  if (!isOwn || !(await mayEditLocked(req, lock)))
    throw refusal('You can lock only what you may edit, and only for yourself.', 403)
  return lock
}

/** An administrator has to be able to act at once, whoever is editing. */
const neverHeldUp = <Args>(args: Args, req: PayloadRequest): Args =>
  hasRole(req.user, 'admin') ? { ...args, overrideLock: true } : args

/** Of many that are saved or deleted at once, each that somebody holds is told by name. */
const whoHoldsThem: CollectionAfterOperationHook = async ({ operation, result, req, collection }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors = [] } = result as { errors?: { message: string }[] }
  for (const error of errors) error.message = (await namedLock(req, error.message, collection.slug)) ?? error.message
  return result
}

/** The same for one. */
const whoHoldsIt: AfterErrorHook = async ({ error, req, collection, result }) => {
  const words = error instanceof Locked ? await namedLock(req, error.message, collection?.slug) : undefined
  if (!words) return
  // With the message beside the errors the admin’s forms show all of it, also after the colon of a time.
  return { response: { ...result, errors: [{ name: error.name, message: words }], message: words } }
}

const administratorsFirst: CollectionBeforeOperationHook = ({ args, req }) => neverHeldUp(args, req)
const administratorsFirstInSettings: GlobalBeforeOperationHook = ({ args, req }) => neverHeldUp(args, req)

/**
 * Gives the locks, which Payload adds to a configuration by itself, rules of our own.
 *
 * @param config as Payload made it ready; changed in place
 */
export const withOwnLocks = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find((collection) => collection.slug === slug)
  if (!locks) throw new Error(`There is no collection “${slug}”: look at how Payload locks documents now.`)
  Object.assign(locks.access, { create: signedIn, read: readLocks, update: readLocks, delete: ownLocks })
  locks.hooks.beforeChange = [onlyForOneself]
  for (const { hooks } of config.collections) {
    hooks.beforeOperation = [...hooks.beforeOperation, administratorsFirst]
    hooks.afterOperation = [...hooks.afterOperation, whoHoldsThem]
  }
  config.hooks.afterError = [...(config.hooks.afterError ?? []), whoHoldsIt]
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [...(hooks.beforeOperation ?? []), administratorsFirstInSettings]
  return config
}

type FormState = { collectionSlug?: string; globalSlug?: string; id?: number | string; returnLockStatus?: boolean }

/** A form locks what it shows with its first change, past the rules of the API: only for those who may edit it. */
export const lockOnlyWhatIsEdited = async <Asked extends FormState>(
  asked: Asked & { req: PayloadRequest },
): Promise<Asked & { req: PayloadRequest }> => {
  const { collectionSlug, globalSlug, id, req } = asked
  const document = collectionSlug ? { relationTo: collectionSlug, value: id } : null
  const locks = asked.returnLockStatus && (await mayEditLocked(req, { document, globalSlug }))
  return { ...asked, returnLockStatus: Boolean(locks) }
}
