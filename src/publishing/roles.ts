import type { Access, FieldAccess, PayloadRequest } from 'payload'

export const roles = [
  { value: 'author', label: 'Author: writes and edits drafts' },
  { value: 'editor', label: 'Editor: publishes, corrects and withdraws' },
  { value: 'notices', label: 'Service notices: publishes service notices' },
  { value: 'admin', label: 'Administrator: manages people and settings' },
] as const

export type Role = (typeof roles)[number]['value']

type Person = { roles?: Role[] | null } | null | undefined

export const hasRole = (person: Person, ...wanted: Role[]): boolean =>
  Boolean(person?.roles?.some((role) => wanted.includes(role)))

/**
 * Whether somebody may make content of a type public, or change what is public.
 *
 * @param person who asks; nobody is nobody
 * @param collection the type's slug
 */
export const mayPublish = (person: Person, collection: string): boolean =>
  hasRole(person, 'editor', 'admin') || (collection === 'service-notices' && hasRole(person, 'notices'))

/** Whether somebody works here: an account without a role sees what the public sees. */
export const isStaff = (person: Person): boolean => Boolean(person?.roles?.length)

/** Whether somebody may read every draft of a type; authors read their own. */
export const mayReadDrafts = mayPublish

/** Whether somebody may write drafts of a type. */
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

/** Who may change a document: those who may publish it, and its authors, who write drafts. */
export const authorsOfDocument =
  (collection: string): Access =>
  ({ req, data }) => {
    if (mayPublish(person(req), collection)) return true
    // The form asks this too, and offers nobody a button that would be refused.
    if (data?._status === 'published') return false
    return req.user && mayWrite(person(req), collection) ? { authors: { in: [req.user.id] } } : false
  }

export const anyStaff: Access = ({ req }) => isStaff(person(req))
export const everyone: Access = () => true
export const nobody: Access = () => false
export const administrators: Access = ({ req }) => hasRole(person(req), 'admin')
export const administratorsOnly: FieldAccess = ({ req }) => hasRole(person(req), 'admin')

export const administratorsOrSelf: Access = ({ req }) => {
  if (hasRole(person(req), 'admin')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
