import type { AfterErrorHook } from 'payload'
import { noWhere } from './sensible-questions'

/** Payload's stand-in for an error whose class has no name, which it has not once a build made it short. */
const nameless = 'An unknown error occurred.'

/** What the reader of forms (busboy) says of one that is broken off, or whose parts it can't name; Payload takes it for its own fault. */
const brokenForms = new Set([
  'Malformed content type',
  'Malformed part header',
  'Multipart: Boundary not found',
  'Request is not eligible for file upload',
  'Unexpected end of file',
  'Unexpected end of form',
])

const brokenForm = 'This form could not be read. If it brings a file, give the file a plain name and send it again.'

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
  if (brokenForms.has(error.message)) return { status: 400, response: { errors: [{ message: brokenForm }] } }
  const { isPublic } = error as { isPublic?: boolean }
  const meant = isPublic && error.message ? error.message : 'Something went wrong.'
  const message = first.message === nameless ? meant : first.message
  const response = { ...result, errors: [{ ...first, message }] }
  return { response: message.includes(':') ? { ...response, message } : response }
}
