import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Response as Answered } from 'light-my-request'
import type { RateLimit } from '@/page-server/limits/rate-limit'
import type { Metrics } from '@/page-server/operation/metrics'
import { acceptedBy } from '@/page-server/pages/answer'
import { tooOftenPage } from '@/page-server/pages/last-resort-page'
import { compressedOnce, type Encoding, isCompressible } from '@/page-server/pages/page'
import { pathOf } from '@/page-server/pages/page-key'
import { framePolicy, type Header, pagePolicy } from '@/page-server/pages/security-headers'
import { stylesIn } from '@/page-server/pages/styles-in'
import type { createFailures } from './failures'
import { sendText } from './plain-answers'
import { passOn, previewHeaders } from './site-requests'
import { smallBody } from './small-body'

type Ask = (
  url: string,
  headers?: Record<string, string>,
  method?: 'GET' | 'POST',
  payload?: Buffer,
) => Promise<Answered>

type Options = Pick<ReturnType<typeof createFailures>, 'sendError' | 'sendPlain'> & {
  /** Asks the site, within the process. */
  ask: Ask
  /** Lists what every answer carries. */
  common: Header[]
  siteUrl: string
  clientOf: (request: IncomingMessage) => string
  /** For forms by which somebody is written to, and for everything else that is one person's. */
  limitAsks: RateLimit
  limitPersonal: RateLimit
  metrics: Metrics
}

/** Answers with what only whoever asks may see: made anew each time, and kept, indexed and passed on by nobody. */
export const createPrivatePages = ({
  ask,
  common,
  siteUrl,
  clientOf,
  limitAsks,
  limitPersonal,
  metrics,
  sendError,
  sendPlain,
}: Options) => {
  const send = async (
    request: IncomingMessage,
    response: ServerResponse,
    shown: Answered,
    encoding: Encoding = 'identity',
  ): Promise<void> => {
    const isPage = String(shown.headers['content-type']).startsWith('text/html')
    const policy = isPage ? pagePolicy(stylesIn(shown.payload), siteUrl) : framePolicy
    for (const [name, value] of [...common, policy, ...Object.entries(previewHeaders)]) response.setHeader(name, value)
    if (shown.statusCode === 404 || shown.statusCode >= 500)
      return sendError(request, response, shown.statusCode === 404 ? 404 : 500, previewHeaders)
    if (encoding === 'identity') return passOn(request, response, shown)
    const body = await compressedOnce(shown.rawPayload, encoding)
    response.setHeader('Content-Encoding', encoding)
    response.setHeader('Vary', 'Accept-Encoding')
    passOn(request, response, shown, body)
  }

  /**
   * The same, compressed: who has the address of such a page has its secret already, so that nothing can be learnt from
   * how small it becomes. Of a preview it could.
   */
  const sendCompressed = (request: IncomingMessage, response: ServerResponse, shown: Answered): Promise<void> => {
    const [encoding = 'identity'] = acceptedBy(request.headers['accept-encoding'])
    const isWorthIt = isCompressible(shown.rawPayload, String(shown.headers['content-type']))
    return send(request, response, shown, isWorthIt ? encoding : 'identity')
  }

  return {
    /** What is not public, for somebody who may see it. */
    sendPreview: async (request: IncomingMessage, response: ServerResponse): Promise<void> =>
      send(request, response, await ask(request.url ?? '/', request.headers as Record<string, string>)),

    /**
     * One person's page, by the token in its address, or one that takes a form. Nobody is signed in there, so no cookie
     * and no origin is asked about: a mail service ends a subscription without either (RFC 8058).
     */
    sendPersonal: async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { method, url = '/', headers } = request
      const isAsk = method === 'POST' && pathOf(url) === '/subscribe'
      const wait = await (isAsk ? limitAsks : limitPersonal)(clientOf(request))
      if (wait !== undefined) {
        metrics.limited.inc({ kind: isAsk ? 'asks' : 'personal' })
        return sendPlain(request, response, 429, tooOftenPage, { 'retry-after': String(wait) })
      }
      if (method !== 'POST') return sendCompressed(request, response, await ask(url))
      const body = await smallBody(request)
      if (!body) {
        response.shouldKeepAlive = false
        return sendText(request, response, 413, 'This is too large.')
      }
      const type = { 'content-type': headers['content-type'] ?? '' }
      return sendCompressed(request, response, await ask(url, type, 'POST', body))
    },
  }
}
