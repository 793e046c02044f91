import type { IncomingMessage } from 'node:http'
import { isFilePath, isOwnAddress, publicAddress } from '@/addresses/file-address'
import { formOfAddress } from '@/addresses/site-addresses'
import { asksFor, pageKey, pathOf } from '@/page-server/pages/page-key'
import { hasSlashAtEnd, readTarget } from './request-target'
import { hasSession } from './session'

/** Describes what a request is for, and so how it is answered. */
export type Route =
  /** A public page or feed, cached under its key. */
  | { to: 'page'; key: string }
  /** A file that never changes at its address. */
  | { to: 'file'; key: string }
  /** An image or document, as the public gets it. */
  | { to: 'upload'; key: string }
  /** The same, for somebody who may see more of it than the public, or who asks for a part: sent anew each time. */
  | { to: 'own-upload'; address: string; isPreview: boolean }
  /** An address that has moved for good, whatever stands there. */
  | { to: 'moved'; location: string; isPreview: boolean }
  /** The admin and the API: Next answers, and nothing is cached. */
  | { to: 'site' }
  /** Leads to what is not public, shown to somebody who may see it: made anew each time. */
  | { to: 'preview' }
  /** One person's page, or one that takes a form: made anew each time, and kept by nobody. */
  | { to: 'personal' }
  /** An address that the site has no page for; something may have been moved from it. */
  | { to: 'unknown'; key: string }
  /** Asked for in another form than its own. */
  | { to: 'normal-form'; location: string }
  | { to: 'health' | 'readiness' | 'violation' | 'nothing' | 'not-allowed' | 'refused' }

const passedThrough = /^\/(?:_next|admin|api)(?:\/|$)/
const previews = /^\/preview(?:\/|$)/
/** Of Next.js's own only what it built is public: its image optimizer asks the site for anybody, past every limit. */
const internal = /^\/(?:internal|_next(?!\/static\/))(?:\/|$)/
const files = /^\/(?:_next\/static|assets)\/[\w./~-]+$/
/** Payload draws pictures for its own pages there, of whatever words it is given. */
const switchedOff = /^\/api\/og(?:\/|$)/

const reads = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'

/** A file is the same whatever is asked of it, but for whether it is to be saved. */
const uploadKey = (url: string): string => (asksFor(url, 'download') ? `${pathOf(url)}?download` : pathOf(url))

/**
 * Returns where a GET of an address in its normal form leads. What is kept is a file, an upload or in the table of
 * addresses.
 */
const publicRoute = (url: string): Route => {
  const path = pathOf(url)
  if (files.test(path)) return { to: 'file', key: path }
  if (isOwnAddress(path)) return { to: 'moved', location: publicAddress(url), isPreview: asksFor(url, 'preview') }
  if (isFilePath(path)) {
    const isPreview = asksFor(url, 'preview')
    return isPreview ? { to: 'own-upload', address: path, isPreview } : { to: 'upload', key: uploadKey(url) }
  }
  if (switchedOff.test(path) || internal.test(path)) return { to: 'nothing' }
  if (passedThrough.test(path)) return { to: 'site' }
  if (previews.test(path)) return { to: 'preview' }
  if (path === '/healthz') return { to: 'health' }
  if (path === '/readyz') return { to: 'readiness' }
  const form = formOfAddress(path)
  if (form?.personal) return { to: 'personal' }
  return form ? { to: 'page', key: pageKey(url) } : { to: 'unknown', key: path }
}

const readRoute = (address: string): Route => {
  const target = readTarget(address)
  switch (target.form) {
    case 'normal':
      return publicRoute(address)
    case 'other':
      return { to: 'normal-form', location: target.normal }
    case 'nonsense':
      return { to: 'nothing' }
    default:
      return { to: 'refused' }
  }
}

/** Addresses that readers ask for again and again are few. */
const remembered = 10_000
let known = new Map<string, Route>()

/** Returns how a GET of an address is answered, by somebody who is not signed in. */
export const addressedRoute = (address: string): Route => {
  let route = known.get(address)
  if (!route) {
    route = readRoute(address)
    if (known.size >= remembered) known = new Map()
    if (address.length < 200) known.set(address, route)
  }
  return route
}

/** Next.js answers 500 to others, such as TRACE. */
const methodsOfTheSite = new Set(['DELETE', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

/** Returns what is sent to the site changes it: it goes where it was sent, or nowhere. */
const writingRoute = (method: string | undefined, url: string): Route => {
  // Asks what the server can do at all (RFC 9110, 9.3.7).
  if (url === '*') return { to: method === 'OPTIONS' ? 'not-allowed' : 'refused' }
  const target = readTarget(url)
  if (target.form === 'other' && hasSlashAtEnd(url, target.normal))
    return { to: 'normal-form', location: target.normal }
  if (target.form !== 'normal') return { to: 'refused' }
  if (!methodsOfTheSite.has(method ?? '')) return { to: 'not-allowed' }
  const path = pathOf(url)
  if (method === 'POST' && path === '/csp-report') return { to: 'violation' }
  if (switchedOff.test(path) || internal.test(path)) return { to: 'nothing' }
  if (method === 'POST' && formOfAddress(path)?.personal) return { to: 'personal' }
  return passedThrough.test(path) ? { to: 'site' } : { to: 'not-allowed' }
}

/** Decides how a request is answered, by its target in origin form. */
export const routeOf = ({ method, url = '/', headers }: IncomingMessage): Route => {
  if (!reads(method)) return writingRoute(method, url)
  const route = addressedRoute(url)
  // Somebody who may be signed in gets images from the site itself, which knows who they are; it sends parts, too.
  if (route.to !== 'upload' || !(hasSession(headers) || headers.range !== undefined)) return route
  return { to: 'own-upload', address: route.key, isPreview: false }
}
