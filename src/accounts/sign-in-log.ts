import { type BasePayload, type CollectionAfterLoginHook, createLocalReq } from 'payload'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { z } from 'zod'
import { appendToLog } from '@/publishing/log/log'
import type { Attempt } from './sign-in'

type KnownPerson = { id: string; name?: string; email: string }

/** Writes down that somebody has signed in, in the transaction that begins their session. */
export const recordSignIn: CollectionAfterLoginHook<KnownPerson> = async ({ context, req, user }) => {
  const about = { contentType: 'users', documentId: String(user.id), title: user.name || user.email }
  if (context.resettingPassword)
    await appendToLog(req, { ...about, event: 'password-changed', reason: 'By e-mail link' })
  await appendToLog(req, { ...about, event: 'signed-in' })
  return user
}

/** Rows an hour for addresses that nobody has; whoever guesses addresses must not fill the log. */
const unknownAnHour = 100
const unknown = new RateLimiterMemory({ points: unknownAnHour, duration: 60 * 60 })

const mayRecordUnknown = async ({ logger }: BasePayload): Promise<boolean> => {
  try {
    await unknown.consume('all')
    return true
  } catch (refusal) {
    if ((refusal as RateLimiterRes).consumedPoints === unknownAnHour + 1)
      logger.warn(
        `More than ${unknownAnHour} sign-ins for unknown addresses this hour: the log has no row of the rest.`,
      )
    return false
  }
}

const isEmail = (text: string): boolean => z.email().safeParse(text).success

const entryFor = async (payload: BasePayload, { email, person }: Attempt) => {
  const failed = { event: 'sign-in-failed', contentType: 'users' } as const
  // Whatever else was typed may be a password in the wrong field.
  if (!person) return { ...failed, documentId: '-', title: isEmail(email) ? email : 'No e-mail address' }
  const now = await payload.db.findOne<{ id: string; lockUntil?: string | Date | null }>({
    collection: 'users',
    where: { id: { equals: person.id } },
  })
  const locked = now?.lockUntil && new Date(now.lockUntil) > new Date()
  const reason = locked ? 'Locked after too many wrong passwords' : undefined
  return { ...failed, documentId: person.id, title: person.name, reason }
}

/**
 * Writes down that a sign-in failed. The one that locks an account says so, and those that follow
 * while it is locked have no row; neither have those for unknown addresses past a hundred an hour.
 */
export const recordFailedSignIn = async (payload: BasePayload, attempt: Attempt): Promise<void> => {
  if (attempt.wasLocked || (!attempt.person && !(await mayRecordUnknown(payload)))) return
  try {
    // A request of its own: the one that failed has no transaction, or one that is rolled back.
    const req = await createLocalReq({}, payload)
    await appendToLog(req, await entryFor(payload, attempt), 'Somebody not signed in')
  } catch (error) {
    // The sign-in is refused all the same.
    payload.logger.error({ err: error, msg: 'A failed sign-in could not be written to the log.' })
  }
}
