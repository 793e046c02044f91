import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { readEnvironment } from '@/environment'
import { putInOutbox } from '@/mail/outbox'
import { appendToLog } from '@/publishing/log/log'
import { hasRole } from '@/publishing/roles'
import type { Role } from '@/words/roles'

/** A week: whoever is invited on a Friday and is away comes back to a link that works. In milliseconds. */
const lastsFor = 7 * 86_400_000

type Person = { id: string; name?: string | null; email: string }

export type PasswordLink = {
  link: string
  expiresAt: string
  /** True when the person is sent it too. */
  mailed?: boolean
}

const administratorsOnly = (req: PayloadRequest): void => {
  if (!hasRole(req.user, 'admin')) throw refusal('Only administrators invite people.', 403)
}

/** A link by which one person chooses a password; what they had goes on working until they do. */
const linkFor = async (req: PayloadRequest, { id, name, email }: Person): Promise<PasswordLink> => {
  const { payload } = req
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: lastsFor,
    req,
  })
  await appendToLog(req, {
    contentType: 'users',
    documentId: id,
    title: name || email,
    event: 'password-link-made',
  })
  const { admin, routes } = payload.config
  // Never the host that the request names: that may be anybody's.
  const link = `${readEnvironment().siteUrl}${routes.admin}${admin.routes.reset}/${token}`
  return { link, expiresAt: new Date(Date.now() + lastsFor).toISOString() }
}

/**
 * `POST /api/users/invite` with `name`, `email` and `roles`, for administrators: makes an account whose password nobody
 * knows, and answers the link by which its owner chooses one. By the rules of a save: a name or an address that is
 * taken is refused, and nothing is made.
 */
const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    administratorsOnly(req)
    // What is no name, address or list of roles is refused as in any other save.
    const { name, email, roles } = (await jsonBody(req)) as { name: string; email: string; roles: Role[] }
    req.context.trustedPassword = true
    const made = await inTransaction(req, async () => {
      const person = await req.payload.create({
        collection: 'users',
        data: { name, email, roles, password: randomBytes(48).toString('base64url') },
        overrideAccess: false,
        depth: 0,
        req,
      })
      const link = await linkFor(req, person)
      const byName = req.user && 'name' in req.user ? req.user.name : undefined
      const mailing = { key: `invitation:${person.id}`, kind: 'invitation', byName } as const
      await putInOutbox(req.payload, mailing, [{ person: person.id }], req)
      return { id: person.id, ...link, mailed: Boolean(readEnvironment().smtpUrl) }
    })
    return jsonAnswer(req, made, { noStore: true, status: 201 })
  },
}

/** `POST /api/users/:id/password-link`, for administrators: a link for somebody who has forgotten their password, or let one run out. */
const passwordLink: Endpoint = {
  path: '/:id/password-link',
  method: 'post',
  handler: async (req) => {
    administratorsOnly(req)
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { id: { equals: req.routeParams?.id } },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    })
    const [person] = docs
    if (!person) throw refusal('There is nobody with this account any more.', 404)
    const made = await inTransaction(req, () => linkFor(req, person))
    return jsonAnswer(req, made, { noStore: true })
  },
}

export const invitationEndpoints: Endpoint[] = [invite, passwordLink]
