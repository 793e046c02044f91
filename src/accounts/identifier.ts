import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/** RFC 5321 allows no longer address. */
export const longestEmail = 254

/** What is typed to sign in may be longer than a new password: nobody is locked out by a newer rule. */
export const longestTyped = 1000

/** An e-mail address as it is stored and looked for. */
export const asStored = (email: string): string => email.toLowerCase().trim()

const problemsWith = ({ email, name, roles }: Record<string, unknown>): { path: string; message: string }[] => {
  const problems: { path: string; message: string }[] = []
  const given = (value: unknown) => value !== undefined && value !== null
  if (given(email) && (typeof email !== 'string' || email.length > longestEmail))
    problems.push({ path: 'email', message: `Enter one e-mail address of at most ${longestEmail} characters.` })
  if (given(name) && typeof name !== 'string') problems.push({ path: 'name', message: 'Enter a name.' })
  if (given(roles) && !(Array.isArray(roles) && roles.every((role) => typeof role === 'string')))
    problems.push({ path: 'roles', message: 'Choose from the list.' })
  return problems
}

/**
 * Lets only texts through where texts are meant: a list of addresses, say, passes the pattern for
 * one, and then breaks what reads it as text.
 *
 * @throws {ValidationError} that names each field with something else
 */
export const texts: CollectionBeforeValidateHook = ({ data, req }) => {
  const errors = problemsWith(data ?? {})
  if (errors.length > 0) throw new ValidationError({ collection: 'users', errors }, req.t)
  return data
}
