import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import inject, { type Response } from 'light-my-request'
import { lastResortPage } from './last-resort-page'
import { createSignInLimit } from './sign-in-limit'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

type Options = {
  /** Next's request handler. */
  handle: Handle
  /** What shows the site that a request for an internal address comes from this server. */
  token: string
}

/** Addresses that stream, take uploads or are files: they go straight to Next. */
const passedThrough = /^\/(?:_next|admin|api|assets)(?:\/|$)/
const internal = /^\/internal(?:\/|$)/

/** Addresses whose answers are for programs, which want a status and no page. */
const forPrograms = /\.(?:xml|json|ics|txt)$|^\/(?:healthz|readyz)$/

/** Pages and files that show what is not public: nobody may keep, index or pass on their address. */
const previews = /^\/preview(?:\/|$)|^\/api\/(?:media|documents)\/file\/[^?]*\?(?:.*&)?preview=/
const previewHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

/** Headers that belong to one connection (RFC 9110, 7.6.1) or that the sender works out itself. */
const ownHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])

const send = (response: ServerResponse, status: number, { headers, rawPayload }: Response, withBody: boolean) => {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !ownHeaders.has(name)) response.setHeader(name, value as string)
  }
  response.setHeader('content-length', rawPayload.length)
  response.end(withBody ? rawPayload : undefined)
}

const pathOf = (url = '/'): string => url.split(/[?#]/, 1)[0] as string

/** Next answers 500 where an address is not UTF-8 behind its percent signs (RFC 3986, 2.1): no page has one. */
const isReadable = (path: string): boolean => {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** A new address, asked the same question: the query of the request goes along. */
const withQueryOf = (location: string, url: string): string => {
  const [, query] = /^[^?#]*\?([^#]*)/.exec(url) ?? []
  if (!query) return location
  const [address, ...fragment] = location.split('#')
  const joined = `${address}${address?.includes('?') ? '&' : '?'}${query}`
  return [joined.replace(/[^\x21-\x7e]/g, encodeURIComponent), ...fragment].join('#')
}

/** An editor can change where a redirect leads: nobody may keep one for longer than a moment. */
const redirectCaching = 'public, max-age=0, s-maxage=10'

/**
 * The HTTP server in front of Next.js: it asks Next for a page, and where the answer is an error
 * it sends a page of the site with that status, since Next's own error pages are empty until their
 * script has run.
 */
export const createPageServer = ({ handle, token }: Options) => {
  const dispatch = (request: unknown, response: unknown) =>
    void handle(request as IncomingMessage, response as ServerResponse)

  // HEAD is answered from GET, so that both have the same headers (RFC 9110, 9.3.2).
  const ask = (url: string, headers: IncomingMessage['headers']) =>
    inject(dispatch, { method: 'GET', url, headers: headers as Record<string, string> })

  const askInside = (url: string, { host, 'accept-encoding': encoding }: IncomingMessage['headers'] = {}) =>
    ask(url, {
      'x-internal-token': token,
      ...(host ? { host } : {}),
      ...(encoding ? { 'accept-encoding': encoding } : {}),
    })

  /** What became of an address that has no page: it moved, it is gone (410), or it never was (404). */
  const whereabouts = async (address: string): Promise<{ location: string } | 404 | 410> => {
    const { statusCode, headers } = await askInside(`/internal/missing?address=${encodeURIComponent(address)}`)
    // Next sets some headers as a list.
    const [location] = [headers.location].flat()
    if (statusCode === 301 && location) return { location }
    return statusCode === 410 ? 410 : 404
  }

  const sendError = async (request: IncomingMessage, response: ServerResponse, status: 404 | 410 | 500) => {
    response.setHeader('cache-control', 'no-store')
    if (forPrograms.test(pathOf(request.url))) {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : `${status}\n`)
      return
    }
    const page = await askInside(`/internal/errors/${status}`, request.headers)
    if (page.statusCode === 200) {
      send(response, status, page, request.method !== 'HEAD')
      return
    }
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : lastResortPage)
  }

  const sendMissing = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/' } = request
    const found = await whereabouts(pathOf(url))
    if (typeof found === 'number') return sendError(request, response, found)
    const location = withQueryOf(found.location, url)
    response.writeHead(301, { location, 'cache-control': redirectCaching, 'content-length': '0' })
    response.end()
  }

  const refusesSignIn = createSignInLimit()

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url = '/', headers } = request
    delete headers['x-internal-token']
    if (await refusesSignIn(request, response)) return
    const address = pathOf(url)
    if (previews.test(url)) for (const [name, value] of Object.entries(previewHeaders)) response.setHeader(name, value)
    if (passedThrough.test(address) || (method !== 'GET' && method !== 'HEAD')) return handle(request, response)
    if (internal.test(address) || !isReadable(address)) return sendError(request, response, 404)

    const page = await ask(url, headers)
    if (page.statusCode === 404) return sendMissing(request, response)
    if (page.statusCode >= 500 && !forPrograms.test(address)) return sendError(request, response, 500)
    send(response, page.statusCode, page, method !== 'HEAD')
  }

  const server: Server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      console.error(error)
      if (response.headersSent) return response.destroy()
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      response.end(lastResortPage)
    })
  })

  return {
    server,
    /** Asks the site for one of its internal addresses. */
    askSite: (url: string) => askInside(url),
    /** Has the site bring its database up to date. Returns what keeps it from serving, if anything. */
    prepareSite: async (): Promise<string | undefined> => {
      const { statusCode, payload } = await askInside('/internal/prepare')
      return statusCode === 200 ? undefined : payload
    },
  }
}

export type PageServer = ReturnType<typeof createPageServer>
