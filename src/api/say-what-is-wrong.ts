import type { AfterErrorHook } from 'payload'
import { noWhere } from './sensible-questions'

/** Payload's stand-in for an error whose class has no name, which it has not once a build made it short. */
const nameless = 'An unknown error occurred.'

/**
 * Gives an error from the API the words that it was thrown with, also in a build, and in full in
 * the admin: its forms take a message apart at the first colon, for a list of fields, also where
 * the colon stands in "4:31am", unless the message is repeated beside the errors.
 */
export const sayWhatIsWrong: AfterErrorHook = ({ error, result, req }) => {
  // Payload reads a question that is one text as JSON.
  if (error instanceof SyntaxError && typeof req.query?.where === 'string')
    return { status: 400, response: { errors: [{ message: noWhere }] } }
  const [first, ...others] = result?.errors ?? []
  if (!first?.message || first.data || others.length > 0) return
  const { isPublic } = error as { isPublic?: boolean }
  const meant = isPublic && error.message ? error.message : 'Something went wrong.'
  const message = first.message === nameless ? meant : first.message
  const response = { ...result, errors: [{ ...first, message }] }
  return { response: message.includes(':') ? { ...response, message } : response }
}
