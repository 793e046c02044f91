import type { PayloadRequest } from 'payload'
import { refusal } from './refusal'

/**
 * Returns what a program sent to an endpoint of ours.
 *
 * @throws {APIError} 400 when it is not a JSON object
 */
export const jsonBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const body = await Promise.resolve(req.json?.()).catch(() => undefined)
  if (body && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  throw refusal('Send an object as JSON.', 400)
}
