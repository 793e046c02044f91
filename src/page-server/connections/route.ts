import type { IncomingMessage } from 'node:http'
import { pageKey, pathOf } from '../pages/page-key'

/** What a request is for, and so how it is answered. */
export type Route =
  /** A public page or feed, kept under its key. */
  | { to: 'page'; key: string }
  /** A file that never changes at its address. */
  | { to: 'file'; key: string }
  /** An image or document, as the public gets it. */
  | { to: 'upload'; key: string }
  /** The admin and the API: Next answers, and nothing is kept. */
  | { to: 'site' }
  /** What is not public, shown to somebody who may see it: made anew each time. */
  | { to: 'preview' }
  | { to: 'health' | 'readiness' | 'violation' | 'nothing' | 'not-allowed' }

const passedThrough = /^\/(?:_next|admin|api)(?:\/|$)/
const previews = /^\/preview(?:\/|$)/
const internal = /^\/internal(?:\/|$)/
const files = /^\/(?:_next\/static|assets)\/[\w./~-]+$/
const uploads = /^\/api\/(?:media|documents)\/file\/[^/?]+$/

/** An address in place of a path, as proxies are asked. */
const origin = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i

/** Next answers 500 where an address is not UTF-8 behind its percent signs (RFC 3986, 2.1): no page has one. */
const isReadable = (path: string): boolean => {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

const reads = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD'

const publicRoute = (url: string): Route => {
  const path = pathOf(url)
  if (files.test(path) && !path.includes('..')) return { to: 'file', key: path }
  if (uploads.test(url)) return { to: 'upload', key: url }
  if (passedThrough.test(path)) return { to: 'site' }
  if (previews.test(path)) return { to: 'preview' }
  if (path === '/healthz') return { to: 'health' }
  if (path === '/readyz') return { to: 'readiness' }
  if (internal.test(path) || !isReadable(path)) return { to: 'nothing' }
  return { to: 'page', key: pageKey(url) }
}

const known = new Map<string, Route>()

/** Somebody who may be signed in gets images from the site itself, which knows who they are. */
const isAnonymous = ({ cookie, authorization, range }: IncomingMessage['headers']): boolean =>
  cookie === undefined && authorization === undefined && range === undefined

/** How a GET of an address is answered, by somebody who is not signed in. */
export const addressedRoute = (address: string): Route => {
  let route = known.get(address)
  if (!route) {
    route = publicRoute(address)
    // Addresses that readers ask for again and again are few.
    if (known.size < 10_000 && address.length < 200) known.set(address, route)
  }
  return route
}

/** Decides how a request is answered. */
export const routeOf = ({ method, url = '/', headers }: IncomingMessage): Route => {
  const address = url.startsWith('/') ? url : url.replace(origin, '') || '/'
  if (!reads(method)) {
    const path = pathOf(address)
    if (method === 'POST' && path === '/csp-report') return { to: 'violation' }
    return passedThrough.test(path) ? { to: 'site' } : { to: 'not-allowed' }
  }
  const route = addressedRoute(address)
  return route.to === 'upload' && !isAnonymous(headers) ? { to: 'site' } : route
}
