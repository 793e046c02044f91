import { definitionIfAny } from '@collections/definitions'
import type { Access, FieldAccess, PayloadRequest } from 'payload'
import type { Role } from '@/words/roles'

type Person = { roles?: Role[] | null } | null | undefined

export const hasRole = (person: Person, ...wanted: Role[]): boolean =>
  Boolean(person?.roles?.some((role) => wanted.includes(role)))

/**
 * Returns whether somebody may make content of a type public, or change what is public.
 *
 * @param person who asks; nobody is nobody
 * @param collection the type's slug
 */
export const mayPublish = (person: Person, collection: string): boolean =>
  hasRole(person, 'editor', 'admin', ...(definitionIfAny(collection)?.publishers ?? []))

/** Returns whether somebody works here: an account without a role sees what the public sees. */
export const isStaff = (person: Person): boolean => Boolean(person?.roles?.length)

/** Returns whether somebody may read every draft of a type; authors read their own. */
export const mayReadDrafts = mayPublish

/** Returns whether somebody may write drafts of a type. */
export const mayWrite = (person: Person, collection: string): boolean =>
  mayPublish(person, collection) || hasRole(person, 'author')

const person = (req: PayloadRequest) => req.user as Person

export const writers =
  (collection: string): Access =>
  ({ req }) =>
    mayWrite(person(req), collection)

export const publishers =
  (collection: string): Access =>
  ({ req }) =>
    mayPublish(person(req), collection)

/** Decides who may change a document: those who may publish it, and its authors, who write drafts. */
export const authorsOfDocument =
  (collection: string): Access =>
  ({ req, data }) => {
    if (mayPublish(person(req), collection)) return true
    // The form asks this too, and offers nobody a button that would be refused.
    if (data?._status === 'published') return false
    return req.user && mayWrite(person(req), collection) ? { authors: { in: [req.user.id] } } : false
  }

export const anyStaff: Access = ({ req }) => isStaff(person(req))
export const staffOnly: FieldAccess = ({ req }) => isStaff(person(req))
export const everyone: Access = () => true
export const nobody: Access = () => false
export const administrators: Access = ({ req }) => hasRole(person(req), 'admin')
export const administratorsOnly: FieldAccess = ({ req }) => hasRole(person(req), 'admin')

export const administratorsOrSelf: Access = ({ req }) => {
  if (hasRole(person(req), 'admin')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
