import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const wellFormed = /^[\w.:-]{8,100}$/

/**
 * Gives each request an id, so that what a reader reports is found in the logs: the one in
 * `X-Request-Id` if a known proxy sent it, so that both logs have the same, else one of its own.
 *
 * @param isFromProxy whether a request comes from a proxy that is believed
 */
export const requestIds = (isFromProxy: (request: IncomingMessage) => boolean) => {
  const given = new WeakMap<IncomingMessage, string>()
  return (request: IncomingMessage): string => {
    const there = given.get(request)
    if (there) return there
    const sent = request.headers['x-request-id']
    const id = typeof sent === 'string' && wellFormed.test(sent) && isFromProxy(request) ? sent : randomUUID()
    given.set(request, id)
    return id
  }
}
