import { APIError } from 'payload'

/** An error whose words whoever asked is shown. */
export const refusal = (message: string, status: number): APIError => new APIError(message, status, null, true)
