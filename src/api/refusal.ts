import { APIError, type PayloadRequest, ValidationError } from 'payload'

/** An error whose words whoever asked is shown. */
export const refusal = (message: string, status: number): APIError => new APIError(message, status, null, true)

type FieldRefused = {
  collection: string
  /** The field’s path in the document. */
  path: string
  message: string
  /** Has Payload’s own sentence before the message in the language of whoever asked. */
  req?: PayloadRequest
}

/** An error, status 400, whose words stand beside one field of a form. */
export const fieldRefusal = ({ collection, path, message, req }: FieldRefused): ValidationError =>
  new ValidationError({ collection, errors: [{ path, message }] }, req?.t)

/** Returns whether something was refused, and did not merely fail. */
export const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status >= 400 && error.status < 500

/**
 * Returns the words of a refusal; of what is wrong with fields, each sentence.
 *
 * @throws whatever is none
 */
export const refusalWords = (error: unknown): string => {
  if (!isRefusal(error)) throw error
  const { errors } = (error.data ?? {}) as { errors?: { message: string }[] }
  return errors?.map(({ message }) => message).join(' ') || error.message
}
