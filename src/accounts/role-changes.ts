import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { fieldRefusal, refusal } from '@/api/refusal'
import { hasRole } from '@/publishing/roles'
import type { Role } from '@/words/roles'

type AccountRoles = { id: string; roles?: Role[] | null }

const list = (roles: unknown): unknown[] => (Array.isArray(roles) ? roles : roles ? [roles] : [])

/** Returns whether two lists of roles say the same; what is no list may have come from outside. */
export const sameRoles = (some: unknown, others: unknown): boolean => {
  const [one, other] = [new Set(list(some)), new Set(list(others))]
  return one.size === other.size && [...one].every((role) => other.has(role))
}

const isSelf = (req: PayloadRequest, id: unknown): boolean => Boolean(req.user) && String(req.user?.id) === String(id)

/**
 * Makes sure that an administrator is left besides this one: the one who asks, or for the system
 * any other. That person's row is written to, so that two who take each other's role at the same
 * moment collide and only one of them succeeds.
 *
 * @throws {APIError} if there is none
 */
const keepAnotherAdministrator = async (req: PayloadRequest, id: string): Promise<void> => {
  const { db } = req.payload
  const asking = req.user ? [{ id: { equals: req.user.id } }] : []
  const other = await db.findOne<AccountRoles>({
    collection: 'users',
    req,
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }, ...asking] },
  })
  if (!other) throw refusal('The last administrator has to stay. Make somebody else one first.', 403)
  const updatedAt = new Date().toISOString()
  await db.updateOne({ collection: 'users', id: other.id, data: { updatedAt }, req, returning: false })
}

/** Nobody changes their own roles, not even an administrator, and an administrator is always left. */
export const guardRoles: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc || !data || !('roles' in data)) return data
  if (sameRoles(data.roles, originalDoc.roles)) return data
  if (isSelf(req, originalDoc.id)) {
    const message = 'Nobody changes their own roles. Ask another administrator.'
    throw fieldRefusal({ collection: 'users', path: 'roles', message, req })
  }
  if (hasRole(originalDoc, 'admin') && !list(data.roles).includes('admin'))
    await keepAnotherAdministrator(req, originalDoc.id)
  return data
}

/** Somebody whose roles change is signed out everywhere: a session has the rights it began with, or none. */
export const endSessionsWithRoles: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  operation === 'update' && !sameRoles(data.roles, originalDoc?.roles) ? { ...data, sessions: [] } : data

/** An administrator is always left, so nobody deletes the account they are signed in with. */
export const guardDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (isSelf(req, id)) throw refusal('Nobody deletes their own account. Ask another administrator.', 403)
  const person = await req.payload.db.findOne<AccountRoles>({ collection: 'users', req, where: { id: { equals: id } } })
  if (hasRole(person, 'admin')) await keepAnotherAdministrator(req, String(id))
}
