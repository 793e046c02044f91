import type { AfterErrorHook, PayloadRequest } from 'payload'
import { isBrokenForm } from '@/words/broken-form'
import { noWhere } from './sensible-questions'

/** Payload's stand-in for an error whose class has no name, which it has not once a build made it short. */
const nameless = 'An unknown error occurred.'

const brokenForm = 'This form could not be read. If it brings a file, give the file a plain name and send it again.'

/** Returns whether the fields that came with a form are no JSON: Payload takes that, too, for its own fault. */
const isUnreadable = (error: Error, { data, headers }: PayloadRequest): boolean =>
  error instanceof SyntaxError && data === undefined && Boolean(headers.get('content-type')?.startsWith('multipart/'))

type Wrong = { label?: unknown; message?: string }

/** Returns what is wrong with fields: each has its own sentence. */
const wrongIn = (data: unknown): Wrong[] => {
  const { errors } = (data ?? {}) as { errors?: unknown }
  return Array.isArray(errors) ? errors : []
}

/** Programs tell errors apart by their names: those of classes are letters in a build. */
const nameOf = (wrong: Wrong[]): string => (wrong.length > 0 ? 'ValidationError' : 'APIError')

/**
 * Returns whether the fields' own rules refused it, as Payload's validation does, which says of which document it is.
 * The form finds the same, and says it under each field; so here they are only counted.
 */
const isByFieldsRules = (data: unknown): boolean => typeof data === 'object' && data !== null && 'id' in data

const counted = ({ length }: Wrong[]): string =>
  `${length === 1 ? 'One field has' : `${length} fields have`} to be put right first.`

/** With the name that stands above the field; Payload has those of its tab and its groups before it. */
const inFull = ({ label, message = '' }: Wrong): string =>
  typeof label === 'string' && label ? `${label.split(' > ').at(-1)}: ${message}` : message

/**
 * Gives an error from the API the words that it was thrown with, also in a build, and in full in
 * the admin: its forms take a message apart at the first colon, for a list of fields, also where
 * the colon stands in "4:31am", unless the message is repeated beside the errors. What is wrong with
 * fields is said in full where the field's own rules find nothing wrong with it, and else counted: the
 * form finds the same. Either way the answer names the fields, which the form marks.
 */
export const formatApiError: AfterErrorHook = ({ error, result, req, collection }) => {
  // Payload reads a question that is one text as JSON.
  if (error instanceof SyntaxError && typeof req.query?.where === 'string')
    return { status: 400, response: { errors: [{ message: noWhere }] } }
  if (isBrokenForm(error) || isUnreadable(error, req))
    return { status: 400, response: { errors: [{ message: brokenForm }] } }
  const [found, ...others] = result?.errors ?? []
  if (!found?.message || others.length > 0) return
  const wrong = wrongIn(found.data)
  const first = found.data ? { ...found, name: nameOf(wrong) } : found
  // Other forms go on showing under a field what the server said of it.
  if (wrong.length > 0 && collection?.versions?.drafts) {
    const message = isByFieldsRules(first.data) ? counted(wrong) : wrong.map(inFull).join(' ')
    return { response: { ...result, errors: [{ ...first, message }] } }
  }
  // A form finds nothing wrong with a file by itself.
  if (wrong.length > 0 && collection?.upload) {
    const message = wrong.map(({ message: words = '' }) => words).join(' ')
    return { response: { ...result, errors: [{ ...first, message }] } }
  }
  if (first.data) return { response: { ...result, errors: [first] } }
  const { isPublic } = error as { isPublic?: boolean }
  const meant = isPublic && error.message ? error.message : 'Something went wrong.'
  const message = found.message === nameless ? meant : found.message
  const response = { ...result, errors: [{ ...first, message }] }
  return { response: message.includes(':') ? { ...response, message } : response }
}
