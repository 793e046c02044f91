import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { publicLookup, refusePrivateHost } from './private-networks'

/** One request to another system. */
export type Call = {
  address: string
  headers: Record<string, string>
  body: string
}

export type CallAnswer = { status: number; retryAfter?: string }

/** Standard Webhooks asks for 15 to 30 seconds. In milliseconds, for all of it. */
const longest = 20_000

/**
 * Sends a request, and looks at nothing but the status of its answer: whatever follows is not read, and no redirect is
 * followed, which could lead anywhere.
 *
 * @param allowed private networks that may be reached
 * @throws {PrivateAddressError} when it leads into another one; {Error} when there was no answer in time
 */
export const call = ({ address, headers, body }: Call, allowed: readonly string[]): Promise<CallAnswer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address)
    refusePrivateHost(url.hostname, allowed)
    const request = url.protocol === 'https:' ? requestSecure : requestPlain
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
      // A connection of its own: nothing is left open to who is told once a day.
      agent: false,
      lookup: publicLookup(allowed),
      signal: AbortSignal.timeout(longest),
    })
    sent.on('response', (response) => {
      const retryAfter = response.headers['retry-after']
      response.on('error', () => undefined)
      response.destroy()
      resolve({ status: response.statusCode ?? 0, retryAfter })
    })
    sent.on('error', reject)
    sent.end(body)
  })
