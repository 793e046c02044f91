import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { fieldRefusal, refusal } from '@/api/refusal'
import { commonPasswords } from './common-passwords'
import { longestTyped } from './identifier'
import { type Owner, problemWithPassword } from './password-rules'

declare module 'payload' {
  interface RequestContext {
    /** The operator has chosen it. */
    trustedPassword?: boolean
    resettingPassword?: boolean
  }
}

const refusePassword = (req: PayloadRequest, message: string) =>
  fieldRefusal({ collection: 'users', path: 'password', message, req })

/** @throws {ValidationError} on `password`, with what is wrong with it */
const check = async (req: PayloadRequest, password: unknown, owner: Owner): Promise<void> => {
  const problem = problemWithPassword(password, owner, await commonPasswords())
  if (problem) throw refusePassword(req, problem)
}

/**
 * Lets only a password through that will do, whoever sets it: person, administrator or script. The
 * one exception is the operator's, for the first administrator (`context.trustedPassword`).
 */
export const checkNewPassword: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const password: unknown = data?.password
  if (operation === 'update' && (password === undefined || password === null || password === '')) return data
  const { trustedPassword } = req.context
  if (trustedPassword && typeof password === 'string' && password.length <= longestTyped) return data
  await check(req, password, { ...originalDoc, ...data })
  return data
}

/** The same for a password that replaces a forgotten one, where Payload runs no other hook in time. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token, password } = (args as { data: { token: unknown; password: unknown } }).data
  if (typeof token !== 'string') throw refusePassword(req, 'Open the link in the e-mail again.')
  const { context } = req
  context.resettingPassword = true
  const owner = await req.payload.db.findOne<Owner & { id: string }>({
    collection: 'users',
    req,
    where: {
      resetPasswordToken: { equals: token },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
  })
  if (!owner) throw refusal('This link no longer works. Ask an administrator for a new one.', 403)
  await check(req, password, owner)
  return args
}

/** A new password ends the link by which one could be chosen, which may work for days yet (`invitations.ts`). */
export const endPasswordLink: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' && data.password ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null } : data
