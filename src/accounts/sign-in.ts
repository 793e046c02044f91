import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type {
  APIError,
  CollectionAfterErrorHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { fieldRefusal, refusal } from '@/api/refusal'
import type { Role } from '@/words/roles'
import { asStored, longestEmail, longestTyped } from './identifier'
import { sameRoles } from './role-changes'
import { recordFailedSignIn } from './sign-in-log'

/** Wrong passwords in a row until an account is locked, and for how long. */
export const triesUntilLocked = 10
export const minutesLocked = 10

/**
 * The one answer to a wrong password, an address that nobody has, and an account that is locked:
 * whoever asks can't learn which it was.
 */
export const signInRefused = `The e-mail address or the password is not right. After ${triesUntilLocked} wrong passwords an account is locked for ${minutesLocked} minutes.`

type StoredAccount = {
  id: string
  name?: string
  email: string
  roles?: Role[] | null
  lockUntil?: string | Date | null
  hash?: string
}

/** The person who is being signed in, kept on the request until it is known whether it worked. */
declare module 'payload' {
  interface RequestContext {
    /** The sign-in that a request tries. */
    signIn?: Attempt
  }
}

export type Attempt = { email: string; person?: { id: string; name: string }; wasLocked: boolean }

const isLocked = ({ lockUntil }: StoredAccount, now: Date): boolean =>
  Boolean(lockUntil) && new Date(String(lockUntil)) > now

/**
 * Takes as long as Payload's check of a password, so that time doesn't tell an address that exists
 * from one that doesn't. The numbers are those of its `generatePasswordSaltHash`.
 */
const workAsIfChecking = async (password: string): Promise<void> => {
  await promisify(pbkdf2)(password, randomBytes(32).toString('hex'), 600_000, 32, 'sha256')
}

const tooLong = (req: PayloadRequest, path: string) =>
  fieldRefusal({ collection: 'users', path, message: 'This is too long.', req })

/** Refuses before Payload does, and in its time, whom it would refuse at once and in other words. */
export const refuseUnknownOrLocked: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email: unknown; password: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string') return args
  if (email.length > longestEmail) throw tooLong(req, 'email')
  if (password.length > longestTyped) throw tooLong(req, 'password')
  if (!email.trim() || !password.trim()) return args

  const typed = asStored(email)
  const person = await req.payload.db.findOne<StoredAccount>({
    collection: 'users',
    req,
    where: { email: { equals: typed } },
  })
  const wasLocked = Boolean(person && isLocked(person, new Date()))
  const { context } = req
  context.signIn = {
    email: typed,
    person: person ? { id: String(person.id), name: person.name || person.email } : undefined,
    wasLocked,
  } satisfies Attempt
  if (person && !wasLocked) return args
  await workAsIfChecking(password)
  throw refusal(signInRefused, 401)
}

/** Gives every sign-in that fails the same answer, and writes it down. */
export const answerFailedSignIn: CollectionAfterErrorHook = async ({ context, error, req }) => {
  const attempt = context.signIn
  if (!attempt || (error as APIError).status !== 401) return
  await recordFailedSignIn(req.payload, attempt)
  return { status: 401, response: { errors: [{ message: signInRefused }] } }
}

/**
 * A sign-in reads the person, takes its time over the password, and then writes back all it read.
 * Roles or a password that were changed in between would come back with it.
 *
 * @throws {APIError} if the person is no longer as they were when the sign-in began
 */
export const refuseIfChangedMeanwhile: CollectionBeforeLoginHook<StoredAccount> = async ({ context, req, user }) => {
  if (context.resettingPassword) return user
  // Without `req`, so past this sign-in's own transaction, to what others have committed.
  const committed = await req.payload.db.findOne<StoredAccount>({
    collection: 'users',
    where: { id: { equals: user.id } },
  })
  if (!committed) return user
  if (committed.hash === user.hash && sameRoles(committed.roles, user.roles)) return user
  throw refusal('Your account was changed while you signed in. Sign in again.', 409)
}
