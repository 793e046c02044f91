import { randomUUID } from 'node:crypto'
import { addDataAndFileToRequest, type BasePayload, type Endpoint } from 'payload'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { readEnvironment } from '@/environment'
import { putInOutbox } from '@/mail/outbox'
import { asStored, longestEmail } from './identifier'

/** The same for every address, so it does not tell who has an account. */
const noMailServer =
  'This newsroom has no mail server yet, so no link can be sent to you. Ask an administrator: they can make one for you.'

/** One person gets no more than one message a minute, however often and by whomever it is asked for. */
const messages = new RateLimiterMemory({ points: 1, duration: 60 })

const mayBeSent = (id: string): Promise<boolean> =>
  messages.consume(id).then(
    () => true,
    () => false,
  )

type Person = {
  id: string
  email: string
  resetPasswordToken?: string | null
  resetPasswordExpiration?: string | Date | null
}

/** An hour, in milliseconds. */
const lastsFor = 3_600_000

/**
 * A link that an administrator made (`invitations.ts`) and that works longer than a new one would. Anybody can ask for
 * a message: that must not end it.
 */
const standingToken = ({ resetPasswordToken, resetPasswordExpiration }: Person): string | undefined =>
  resetPasswordToken && resetPasswordExpiration && new Date(resetPasswordExpiration).getTime() > Date.now() + lastsFor
    ? resetPasswordToken
    : undefined

/**
 * Puts a link to set a new password into the outbox, if somebody has this address.
 */
const sendLink = async (payload: BasePayload, email: string): Promise<void> => {
  const person = await payload.db.findOne<Person>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (!person || !(await mayBeSent(String(person.id)))) return
  if (!standingToken(person))
    await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, expiration: lastsFor })
  await putInOutbox(payload, { key: `password:${randomUUID()}`, kind: 'password-reset' }, [
    { person: String(person.id) },
  ])
}

/**
 * Asks for a link to set a new password. The answer comes at once and is the same for every
 * address; only then is the person looked for and written to, so neither its words nor its time
 * nor a mail server that fails tell who has an account.
 */
const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || !email.trim() || email.length > longestEmail)
      throw refusal('Enter your e-mail address.', 400)
    // Without a mail server too: whoever runs the machine finds the mail in the outbox folder.
    sendLink(req.payload, asStored(email)).catch((error) =>
      req.payload.logger.error({ err: error, msg: 'A link for a new password could not be sent.' }),
    )
    if (!readEnvironment().smtpUrl) throw refusal(noMailServer, 409)
    return jsonAnswer(req, { message: req.t('general:success') })
  },
}

/** Payload has this address even where addresses are not verified, and then fails over a field that is not there. */
const noVerification: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: () => {
    throw refusal('There is nothing to verify here.', 404)
  },
}

/** Take the place of Payload's own. */
export const accountEndpoints: Endpoint[] = [forgotPassword, noVerification]
