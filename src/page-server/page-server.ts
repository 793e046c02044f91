import type { IncomingMessage, ServerResponse } from 'node:http'
import { createAskSite } from './connections/ask-site'
import { createExpress } from './connections/express-answers'
import { createExpressLane } from './connections/express-lane'
import { createFailures } from './connections/failures'
import { createFoundPages, isRedirect } from './connections/found-pages'
import { createLimitedServer } from './connections/limited-server'
import { watchNewcomers } from './connections/newcomers'
import { sendRedirect, sendText } from './connections/plain-answers'
import { createPrivatePages } from './connections/private-pages'
import { type Route, routeOf } from './connections/route'
import { createSiteRequests, type Handle } from './connections/site-requests'
import { createUploads } from './connections/uploads'
import { isWellFormed } from './connections/well-formed'
import { isForDevelopmentServer, whileCompiling } from './development'
import { clientAddressBehind, isFromProxyAmong, localProxies, networkOf, proxyList } from './limits/client-address'
import { createRateLimit } from './limits/rate-limit'
import { createSignInLimit } from './limits/sign-in-limit'
import { createLog, type Logger, withoutQuery } from './operation/log'
import { createMetrics, type Metrics } from './operation/metrics'
import { takePolicyReport } from './operation/policy-report'
import { requestIds } from './operation/request-id'
import { createAskLog } from './pages/ask-log'
import { type CachedRoute, createCachedPages } from './pages/cached-pages'
import { type Clock, createFreshness } from './pages/freshness'
import { busyPage } from './pages/last-resort-page'
import { isSearch } from './pages/page-key'
import { createPageStore } from './pages/page-store'
import { createRenderer } from './pages/render-page'
import { createRenderQueue } from './pages/render-queue'
import { headersOfAll } from './pages/security-headers'
import { sendReadyPage } from './pages/send-page'

export type PageServerOptions = {
  /** Next's request handler. */
  handle: Handle
  /** Says what shows the site that a request for an internal address comes from this server. */
  token: string
  siteUrl?: string
  /** Addresses and networks of proxies whose headers are believed. */
  proxies?: string[]
  /** Bytes of memory for pages that are cached. */
  cacheBytes?: number
  /** True when simple requests for what is cached are answered without Node's HTTP parser. */
  expressLane?: boolean
  /** True when `handle` is that of Next's development server: nothing is cached, and there is time to compile. */
  development?: boolean
  /** Pages made at once, and waiting to be made. */
  renders?: { atOnce: number; waiting: number }
  perMinute?: Partial<typeof oftenEnough>
  clock?: Clock
  log?: Logger
  metrics?: Metrics
}

/** Lists what the site believes of this server alone. */
const ownHeaders = ['x-internal-token', 'x-generation']

/**
 * Says what a client may do in a minute: ask the API, search, report that a page broke its policy, send the form by which
 * somebody is written to, and open or change what is one person's. Mail services end the subscriptions of all whose mail
 * they hold (RFC 8058), from few addresses.
 */
const oftenEnough = { api: 1500, searches: 120, reports: 10, asks: 20, personal: 1500 }

/**
 * After so long without another write the pages that are asked for most are made again, before somebody asks. Who saves
 * one thing after the other is not slowed down by that. In milliseconds.
 */
const quietAfterWrite = 100

const onceQuiet = (milliseconds: number, act: () => void): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, milliseconds)
    timer.unref()
  }
}

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
  development = false,
  renders = { atOnce: 4, waiting: 400 },
  perMinute,
  clock,
  log = createLog('silent'),
  metrics = createMetrics(),
}: PageServerOptions) => {
  const { ask, askForPage, askInside } = createAskSite({
    handle,
    token,
    siteUrl,
    isShared: (generation) => !development && freshness.stillHolds(generation),
  })
  const freshness = createFreshness({
    askLog: createAskLog(askInside),
    clock,
    patience: development ? whileCompiling.patience : undefined,
    onChange: ({ lag }) => {
      metrics.generations.inc()
      if (lag !== undefined && lag >= 0) metrics.lag.observe(lag / 1000)
      setImmediate(() => void cachedPages.renewMostAsked())
    },
    onTrouble: (error) => log.error({ err: error }, 'The publication log is out of reach.'),
  })
  const renderQueue = createRenderQueue({ ...renders, ready: () => letIn() })
  const store = createPageStore({
    freshness,
    renderQueue,
    maxBytes: cacheBytes,
    caches: !development,
    longestRender: development ? whileCompiling.longestRender : undefined,
    onRender: (seconds) => metrics.renders.observe(seconds),
  })
  const cachedPages = createCachedPages(store, createRenderer({ ask: askForPage, askInside, siteUrl }), freshness)
  metrics.watch({
    running: renderQueue.running,
    waiting: renderQueue.waiting,
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
    onWritten: onceQuiet(quietAfterWrite, () => void freshness.confirm()),
  })
  let draining = false

  /** A log of lines about one request; who gets its answer is told the id. */
  const noted = (request: IncomingMessage, response: ServerResponse): Logger => {
    const id = requestId(request)
    if (!response.headersSent) response.setHeader('x-request-id', id)
    return log.child({ id, page: withoutQuery(request.url) })
  }

  const { sendError, sendPlain, fail } = createFailures({ cachedPages, common, noted, metrics })

  const sendFound = createFoundPages({ development, noted, metrics })
  const uploads = createUploads({
    statusOf: async ({ url = '/', headers }) => (await ask(url, headers as Record<string, string>, 'HEAD')).statusCode,
    cachedPages,
    clientOf,
    common,
    sendFound: (request, response, found, instead) => sendFound(request, response, found, 'made', instead),
    sendToSite,
  })

  const sendCached = async (request: IncomingMessage, response: ServerResponse, route: CachedRoute): Promise<void> => {
    if (cachedPages.isTooLarge(route)) {
      // Anybody may keep it: it is asked for as by nobody, whatever came along.
      delete request.headers.cookie
      return sendToSite(request, response)
    }
    if (isSearch(route.key) && !cachedPages.current(route)) {
      const wait = await limitSearches(clientOf(request))
      if (wait !== undefined) {
        metrics.limited.inc({ kind: 'searches' })
        return sendPlain(request, response, 429, busyPage, { 'retry-after': String(wait) })
      }
    }
    if (route.to === 'upload') return uploads.sendCached(request, response, route)
    return sendFound(request, response, await cachedPages.find(route, clientOf(request)), 'made')
  }

  /** Sends what is in memory and right, at once: in a rush a promise for each request costs a tenth of it. */
  const sendFromMemory = (request: IncomingMessage, response: ServerResponse, route: Route): boolean => {
    if (!('key' in route) || route.to === 'upload' || !freshness.isCurrent()) return false
    const page = cachedPages.current(route)
    const isSent = page !== undefined && !isRedirect(page) && sendReadyPage(request, response, page)
    if (isSent) metrics.countCached()
    return isSent
  }

  const { sendPreview, sendPersonal } = createPrivatePages({
    ask,
    common,
    siteUrl,
    clientOf,
    limitAsks: createRateLimit(mayDo.asks),
    limitPersonal: createRateLimit(mayDo.personal),
    metrics,
    sendError,
    sendPlain,
  })

  const readiness = async (): Promise<string | undefined> => {
    if (draining) return 'stopping'
    if (!(await freshness.confirm())) return 'the publication log does not answer'
    const { statusCode, payload } = await ask('/readyz')
    return statusCode === 200 ? undefined : payload.trim()
  }

  const respond = async (request: IncomingMessage, response: ServerResponse, route: Route): Promise<void> => {
    if (development && isForDevelopmentServer(request)) return sendToSite(request, response)
    if ('key' in route) return sendCached(request, response, route)
    switch (route.to) {
      case 'site':
        return sendToSite(request, response)
      case 'own-upload':
        return uploads.sendOwn(request, response, route)
      case 'moved':
        return uploads.sendMoved(response, route)
      case 'preview':
        return sendPreview(request, response)
      case 'personal':
        return sendPersonal(request, response)
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
    for (const name of ownHeaders) if (name in request.headers) delete request.headers[name]
    if (!isWellFormed(request)) {
      response.shouldKeepAlive = false
      return sendText(request, response, 400, 'This request cannot be understood.')
    }
    const route = routeOf(request)
    if (sendFromMemory(request, response, route)) return
    respond(request, response, route).catch((error) => fail(request, response, error).catch(() => response.destroy()))
  })

  const lane = createExpressLane(
    http,
    createExpress({ cachedPages, freshness, clientOf, onAnswer: metrics.countCached }),
  )
  const server = expressLane && !development ? lane.server : http
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
