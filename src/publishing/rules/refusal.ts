import { APIError } from 'payload'

/** An error whose words whoever asked is shown. */
export const refusal = (message: string, status: number): APIError => new APIError(message, status, null, true)

/** Whether something was refused, and did not merely fail. */
export const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status >= 400 && error.status < 500

/**
 * The words of a refusal; of what is wrong with fields, each sentence.
 *
 * @throws whatever is none
 */
export const refusalWords = (error: unknown): string => {
  if (!isRefusal(error)) throw error
  const { errors } = (error.data ?? {}) as { errors?: { message: string }[] }
  return errors?.map(({ message }) => message).join(' ') || error.message
}
