import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RateLimiterRes } from 'rate-limiter-flexible'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'

/** Tries in a quarter of an hour from one address: more than an office needs, fewer than guessing does. */
const tries = 30
const minutes = 15

const limited = /^\/api\/users\/(login|forgot-password|reset-password|first-register|unlock)$/

/** However the letters of a path are written, it is one endpoint to those behind. */
const endpointOf = (url = '/'): string | undefined => {
  let path = url.split('?', 1)[0] as string
  try {
    for (let layer = 0; layer < 3; layer += 1) path = decodeURIComponent(path)
  } catch {
    // What is left is no encoding, to those behind neither.
  }
  return limited.exec(path.toLowerCase())?.[1]
}

const refuse = (response: ServerResponse, milliseconds: number) => {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  const wait = Math.ceil(seconds / 60)
  const message = `Too many tries from your network. Try again in ${wait === 1 ? 'a minute' : `${wait} minutes`}.`
  response.writeHead(429, {
    'content-type': 'application/json',
    'retry-after': String(seconds),
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify({ errors: [{ message }] }))
}

/**
 * Limits how often one address may try to sign in, to ask for a new password, or to set one. A try
 * that works is given back, so that a whole office can sign in from behind one address; asking for
 * a password always counts, since its answer never says whether it worked.
 *
 * @param clientOf the network that a request comes from
 */
export const createSignInLimit = (clientOf: (request: IncomingMessage) => string) => {
  const limiter = new RateLimiterMemory({ points: tries, duration: minutes * 60 })

  /** Counts a request, and answers it if it is one too many. Returns whether it was. */
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const endpoint = request.method === 'POST' ? endpointOf(request.url) : undefined
    if (!endpoint) return false
    const key = `${endpoint}:${clientOf(request)}`
    try {
      await limiter.consume(key)
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal
      refuse(response, (refusal as RateLimiterRes).msBeforeNext)
      return true
    }
    if (endpoint !== 'forgot-password')
      response.once('finish', () => {
        if (response.statusCode < 400) void limiter.reward(key)
      })
    return false
  }
}
