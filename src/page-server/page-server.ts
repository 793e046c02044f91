import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { createExpress } from './connections/express-answers'
import { createExpressLane } from './connections/express-lane'
import { createFailures } from './connections/failures'
import { createLimitedServer } from './connections/limited-server'
import { watchNewcomers } from './connections/newcomers'
import { sendRedirect, sendText, withQueryOf } from './connections/plain-answers'
import { type Route, routeOf } from './connections/route'
import { createSiteRequests, type Handle, passOn, previewHeaders } from './connections/site-requests'
import { createUploads } from './connections/uploads'
import { isWellFormed } from './connections/well-formed'
import { clientAddressBehind, isFromProxyAmong, localProxies, networkOf, proxyList } from './limits/client-address'
import { createRateLimit } from './limits/rate-limit'
import { createSignInLimit } from './limits/sign-in-limit'
import { createLog, type Logger, withoutQuery } from './operation/log'
import { createMetrics, type Metrics } from './operation/metrics'
import { takePolicyReport } from './operation/policy-report'
import { requestIds } from './operation/request-id'
import { type Clock, createFreshness, type LogState } from './pages/freshness'
import { createKeptPages, type KeptRoute } from './pages/kept-pages'
import { busyPage } from './pages/last-resort-page'
import { isSearch } from './pages/page-key'
import { createPageStore, type Found } from './pages/page-store'
import { createRenderer } from './pages/render-page'
import { framePolicy, headersOfAll, pagePolicy } from './pages/security-headers'
import { sendPage } from './pages/send-page'
import { stylesIn } from './pages/styles-in'
import { createTurns } from './pages/turns'

export type PageServerOptions = {
  /** Next's request handler. */
  handle: Handle
  /** What shows the site that a request for an internal address comes from this server. */
  token: string
  siteUrl?: string
  /** Addresses and networks of proxies whose headers are believed. */
  proxies?: string[]
  /** Bytes of memory for pages that are kept. */
  cacheBytes?: number
  /** Whether simple requests for what is kept are answered without Node's HTTP parser. */
  expressLane?: boolean
  /** Pages made at once, and waiting to be made. */
  renders?: { atOnce: number; waiting: number }
  perMinute?: Partial<typeof oftenEnough>
  clock?: Clock
  log?: Logger
  metrics?: Metrics
}

/** What a client may do in a minute: ask the API, search, report that a page broke its policy. */
const oftenEnough = { api: 1500, searches: 120, reports: 10 }

/**
 * The HTTP server in front of Next.js. Public pages come from memory for as long as they are right;
 * the rest goes to Next. Where Next answers with an error, a page of the site is sent.
 */
export const createPageServer = ({
  handle,
  token,
  siteUrl = 'http://localhost',
  proxies = localProxies,
  cacheBytes = 256 * 1024 * 1024,
  expressLane = true,
  renders = { atOnce: 4, waiting: 400 },
  perMinute,
  clock,
  log = createLog('silent'),
  metrics = createMetrics(),
}: PageServerOptions) => {
  const dispatch = (request: unknown, response: unknown) =>
    void handle(request as IncomingMessage, response as ServerResponse)

  const { host } = new URL(siteUrl)
  const ask = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    inject(dispatch, { method, url, headers: { host, ...headers } })
  /** Pages of one generation share what they all show; a number is not used twice in the life of this process. */
  const ofGeneration = (generation?: number): Record<string, string> =>
    generation !== undefined && freshness.stillHolds(generation) ? { 'x-generation': `${token} ${generation}` } : {}
  const askForPage = (url: string, generation: number) => ask(url, ofGeneration(generation))
  const askInside = (url: string, generation?: number) =>
    ask(url, { 'x-internal-token': token, ...ofGeneration(generation) })

  const askLog = async ({ position, boundary }: { position?: unknown; boundary?: number }): Promise<LogState> => {
    const query = new URLSearchParams()
    if (position !== undefined) query.set('position', JSON.stringify(position))
    if (boundary !== undefined) query.set('boundary', String(boundary))
    const { statusCode, payload } = await askInside(`/internal/log?${query}`)
    if (statusCode !== 200) throw new Error(`The publication log could not be read (${statusCode}).`)
    return JSON.parse(payload) as LogState
  }

  const freshness = createFreshness({
    askLog,
    clock,
    onChange: ({ lag }) => {
      metrics.generations.inc()
      if (lag !== undefined && lag >= 0) metrics.lag.observe(lag / 1000)
      setImmediate(() => void kept.renewMostAsked())
    },
    onTrouble: (error) => log.error({ err: error }, 'The publication log is out of reach.'),
  })
  const turns = createTurns({ ...renders, ready: () => letIn() })
  const store = createPageStore({
    freshness,
    turns,
    maxBytes: cacheBytes,
    onRender: (seconds) => metrics.renders.observe(seconds),
  })
  const kept = createKeptPages(store, createRenderer({ ask: askForPage, askInside, siteUrl }), freshness)
  metrics.watch({
    running: turns.running,
    waiting: turns.waiting,
    bytes: store.bytes,
    pages: store.size,
    reachable: freshness.reachable,
  })

  const known = proxyList(proxies)
  const addressOf = clientAddressBehind(known)
  const requestId = requestIds(isFromProxyAmong(known))
  const clientOf = (request: Pick<IncomingMessage, 'socket' | 'headers'>): string => networkOf(addressOf(request))
  const mayDo = { ...oftenEnough, ...perMinute }
  const limitSearches = createRateLimit(mayDo.searches)
  const limitReports = createRateLimit(mayDo.reports)
  const common = headersOfAll(siteUrl)
  const sendToSite = createSiteRequests({
    handle,
    common,
    clientOf,
    refusesSignIn: createSignInLimit(clientOf),
    limitApi: createRateLimit(mayDo.api),
    onLimited: () => metrics.limited.inc({ kind: 'api' }),
    noteWrite: freshness.noteWrite,
  })
  let draining = false

  /** A log of lines about one request; who gets its answer is told the id. */
  const noted = (request: IncomingMessage, response: ServerResponse): Logger => {
    const id = requestId(request)
    if (!response.headersSent) response.setHeader('x-request-id', id)
    return log.child({ id, page: withoutQuery(request.url) })
  }

  const { sendError, sendPlain, fail } = createFailures({ kept, common, noted, metrics })

  const sendFound = async (
    request: IncomingMessage,
    response: ServerResponse,
    { page, staleSince, reason }: Found,
    source: string,
    instead: Record<string, string> = {},
  ): Promise<void> => {
    if (staleSince !== undefined)
      noted(request, response).warn({ err: reason }, 'Sent a page that could not be checked.')
    metrics.responses.inc({ source: staleSince === undefined ? source : 'stale' })
    const location = page.status >= 300 && page.status < 400 && page.headers.find(([name]) => name === 'Location')?.[1]
    if (location) {
      const others = page.headers.slice(1).filter(([name]) => !(name.toLowerCase() in instead))
      // What Next itself redirects carries its query already.
      const to = page.status === 301 ? withQueryOf(location, request.url ?? '') : location
      return sendRedirect(response, page.status, to, [...others, ...Object.entries(instead)])
    }
    await sendPage(request, response, page, {
      stale: staleSince === undefined ? undefined : { since: staleSince },
      instead,
    })
  }

  const uploads = createUploads({
    statusOf: async ({ url = '/', headers }) => (await ask(url, headers as Record<string, string>, 'HEAD')).statusCode,
    kept,
    clientOf,
    common,
    sendFound: (request, response, found, instead) => sendFound(request, response, found, 'made', instead),
    sendToSite,
  })

  const sendKept = async (request: IncomingMessage, response: ServerResponse, route: KeptRoute): Promise<void> => {
    if (kept.isTooLarge(route)) return sendToSite(request, response)
    if (isSearch(route.key) && !kept.kept(route)) {
      const wait = await limitSearches(clientOf(request))
      if (wait !== undefined) {
        metrics.limited.inc({ kind: 'searches' })
        return sendPlain(request, response, 429, busyPage, { 'retry-after': String(wait) })
      }
    }
    if (route.to === 'upload') return uploads.sendKept(request, response, route)
    return sendFound(request, response, await kept.find(route, clientOf(request)), 'made')
  }

  const sendPreview = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const shown = await ask(request.url ?? '/', request.headers as Record<string, string>)
    const isPage = String(shown.headers['content-type']).startsWith('text/html')
    const policy = isPage ? pagePolicy(stylesIn(shown.payload), siteUrl) : framePolicy
    for (const [name, value] of [...common, policy, ...Object.entries(previewHeaders)]) response.setHeader(name, value)
    if (shown.statusCode === 404 || shown.statusCode >= 500)
      return sendError(request, response, shown.statusCode === 404 ? 404 : 500, previewHeaders)
    passOn(request, response, shown)
  }

  const readiness = async (): Promise<string | undefined> => {
    if (draining) return 'stopping'
    if (!(await freshness.confirm())) return 'the publication log does not answer'
    const { statusCode, payload } = await ask('/readyz')
    return statusCode === 200 ? undefined : payload.trim()
  }

  const respond = async (request: IncomingMessage, response: ServerResponse, route: Route): Promise<void> => {
    if ('key' in route) return sendKept(request, response, route)
    switch (route.to) {
      case 'site':
        return sendToSite(request, response)
      case 'own-upload':
        return uploads.sendOwn(request, response, route)
      case 'moved':
        return uploads.sendMoved(response, route)
      case 'preview':
        return sendPreview(request, response)
      case 'health':
        return sendText(request, response, 200, 'alive')
      case 'readiness': {
        const problem = await readiness()
        return sendText(request, response, problem ? 503 : 200, problem ?? 'ready')
      }
      case 'violation':
        metrics.violations.inc()
        // One page that breaks its policy for somebody is as good as a thousand.
        return takePolicyReport(
          request,
          response,
          noted(request, response),
          (await limitReports(clientOf(request))) === undefined,
        )
      case 'normal-form':
        return sendRedirect(response, 308, route.location, [...common, ['Cache-Control', 'no-store']])
      case 'refused':
        return sendText(request, response, 400, 'This request cannot be understood.')
      case 'not-allowed':
        response.writeHead(405, { allow: 'GET, HEAD', 'cache-control': 'no-store', 'content-length': '0' }).end()
        return
      default:
        return sendError(request, response, 404)
    }
  }

  const http = createLimitedServer((request, response) => {
    delete request.headers['x-internal-token']
    delete request.headers['x-generation']
    if (!isWellFormed(request)) {
      response.shouldKeepAlive = false
      return sendText(request, response, 400, 'This request cannot be understood.')
    }
    respond(request, response, routeOf(request)).catch((error) =>
      fail(request, response, error).catch(() => response.destroy()),
    )
  })

  const lane = createExpressLane(http, createExpress({ kept, freshness, clientOf, onAnswer: metrics.countKept }))
  const server = expressLane ? lane.server : http
  const letIn = watchNewcomers(server)

  return {
    /** Answers as `http` does, and faster where it can. */
    server,
    /** Node's HTTP server, which answers everything that the express lane leaves to it. */
    http,
    metrics,
    /** Asks the site for one of its internal addresses. */
    askSite: (url: string) => askInside(url),
    /** Has the site bring its database up to date. Returns what keeps it from serving, if anything. */
    prepareSite: async (): Promise<string | undefined> => {
      const { statusCode, payload } = await askInside('/internal/prepare')
      return statusCode === 200 ? undefined : payload
    },
    /** From now on the server says that it is not ready, so that no new requests are sent to it. */
    drain: (): void => {
      draining = true
    },
    /** Ends the connections on which nothing is under way; or all of them. */
    closeIdle: lane.closeIdle,
    closeAll: lane.closeAll,
  }
}

export type PageServer = ReturnType<typeof createPageServer>
