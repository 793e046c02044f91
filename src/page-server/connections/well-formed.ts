import type { IncomingMessage } from 'node:http'
import { originForm } from './request-target'

/** A name or an address, and a port (RFC 9110, 7.2). */
const host = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(?::\d*)?$/i

export const isHost = (value: string): boolean => host.test(value)

const hostsOf = ({ rawHeaders }: IncomingMessage): string[] => {
  const hosts: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') hosts.push(rawHeaders[at + 1] ?? '')
  return hosts
}

/**
 * Looks at what Node's parser lets pass, and brings the target of a request to a proxy into origin form.
 * Who stands in front may read something else in a request without a version, without a host or with two
 * (RFC 9112, 2.3 and 3.2).
 *
 * @returns whether the request can be answered
 */
export const isWellFormed = (request: IncomingMessage): boolean => {
  const hosts = hostsOf(request)
  if (hosts.length === 0 && request.httpVersionMinor > 0) return false
  if (request.httpVersionMajor !== 1 || hosts.length > 1 || !hosts.every(isHost)) return false
  const named = originForm(request.url ?? '')
  if (!named) return true
  if (!named.host || !isHost(named.host)) return false
  request.url = named.target
  request.headers.host = named.host
  return true
}
