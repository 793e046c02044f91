import { APIError, addDataAndFileToRequest, type BasePayload, type Endpoint, headersWithCors } from 'payload'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { readEnvironment } from '../environment'
import { asStored, longestEmail } from './identifier'

/** One person gets no more than one message a minute, however often and by whomever it is asked for. */
const messages = new RateLimiterMemory({ points: 1, duration: 60 })

const mayBeSent = (id: string): Promise<boolean> =>
  messages.consume(id).then(
    () => true,
    () => false,
  )

const messageWith = (link: string) => {
  const lines = [
    'Somebody, perhaps you, asked to set a new password for your account in the newsroom.',
    'To set it, open this address within an hour:',
    link,
    'If it was not you, do nothing: your password stays as it is.',
  ]
  return { subject: 'Set a new password', text: `${lines.join('\n\n')}\n` }
}

/**
 * Sends a link to set a new password, if somebody has this address. In steps, so that no
 * transaction waits for a mail server.
 */
const sendLink = async (payload: BasePayload, email: string): Promise<void> => {
  const person = await payload.db.findOne<{ id: string; email: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (!person || !(await mayBeSent(String(person.id)))) return
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  const { admin, routes } = payload.config
  // Never the host that the request names: that may be anybody's.
  const link = `${readEnvironment().siteUrl}${routes.admin}${admin.routes.reset}/${token}`
  await payload.sendEmail({ to: person.email, ...messageWith(link) })
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
      throw new APIError('Enter your e-mail address.', 400, null, true)
    sendLink(req.payload, asStored(email)).catch((error) =>
      req.payload.logger.error({ err: error, msg: 'A link for a new password could not be sent.' }),
    )
    return Response.json(
      { message: req.t('general:success') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
}

/** Payload has this address even where addresses are not verified, and then fails over a field that is not there. */
const noVerification: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: () => {
    throw new APIError('There is nothing to verify here.', 404, null, true)
  },
}

/** Take the place of Payload's own. */
export const accountEndpoints: Endpoint[] = [forgotPassword, noVerification]
