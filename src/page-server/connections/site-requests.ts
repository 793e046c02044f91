import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Response as Answered } from 'light-my-request'
import { isFilePath } from '@/addresses/file-address'
import type { RateLimit } from '@/page-server/limits/rate-limit'
import type { createSignInLimit } from '@/page-server/limits/sign-in-limit'
import { pathOf } from '@/page-server/pages/page-key'
import { framePolicy, type Header } from '@/page-server/pages/security-headers'
import { limitBody } from './limited-server'
import { sendApiError, sendText } from './plain-answers'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

type Options = {
  /** Next's request handler. */
  handle: Handle
  /** Lists what every answer carries. */
  common: Header[]
  clientOf: (request: IncomingMessage) => string
  refusesSignIn: ReturnType<typeof createSignInLimit>
  limitApi: RateLimit
  onLimited: () => void
  /** Something may have been written. */
  noteWrite: () => void
  /** What may have been written was told to who wrote it. */
  onWritten: () => void
}

/** Headers of what shows something that is not public: nobody may keep, index or pass on its address. */
export const previewHeaders: Record<string, string> = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

/** Headers that belong to one connection (RFC 9110, 7.6.1) or that the sender works out itself. */
const ownHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/** Sends what the site answered, with the headers that are set already in place of its own. */
export const passOn = (
  { method }: IncomingMessage,
  response: ServerResponse,
  answer: Answered,
  body = answer.rawPayload,
): void => {
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined && !ownHeaders.has(name) && !response.hasHeader(name)) response.setHeader(name, value)
  response.writeHead(answer.statusCode, { 'content-length': String(body.length) })
  response.end(method === 'HEAD' ? undefined : body)
}

/** Hands requests for the admin and the API to Next as they came, and notes what may have been written. */
export const createSiteRequests = ({
  handle,
  common,
  clientOf,
  refusesSignIn,
  limitApi,
  onLimited,
  noteWrite,
  onWritten,
}: Options) => {
  /** What is written counts before its answer leaves, so that whoever reads that sees it everywhere. */
  const noteWrites = (response: ServerResponse) => {
    const { writeHead } = response
    response.writeHead = ((...head: Parameters<typeof writeHead>) => {
      noteWrite()
      return writeHead.apply(response, head)
    }) as typeof writeHead
    response.once('close', () => {
      noteWrite()
      onWritten()
    })
  }

  /** @param more headers of the answer */
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    more: Record<string, string> = {},
  ): Promise<void> => {
    const { method, url = '/' } = request
    if (await refusesSignIn(request, response)) return
    const isFile = isFilePath(pathOf(url))
    if (url.startsWith('/api/') || isFile) {
      const wait = await limitApi(clientOf(request))
      if (wait !== undefined) {
        onLimited()
        const message = 'Too many requests from your network. Try again in a minute.'
        const headers = { 'retry-after': String(wait) }
        if (isFile) return sendText(request, response, 429, message, headers)
        return sendApiError(request, response, 429, message, headers)
      }
    }
    // Next compresses whatever it may, and so would send a part of a file as a part of something else (RFC 9110, 14.4).
    if (isFile) request.headers['accept-encoding'] = 'identity'
    const refuse = () => {
      if (response.headersSent) return response.destroy()
      response.shouldKeepAlive = false
      sendApiError(request, response, 413, 'This is too large: the limit is 20 MB.')
    }
    if (!limitBody(request, refuse)) return
    for (const [name, value] of [...common, ...Object.entries(more)]) response.setHeader(name, value)
    if (/^\/admin(?:[/?]|$)/.test(url)) response.setHeader(...framePolicy)
    if (method !== 'GET' && method !== 'HEAD') noteWrites(response)
    return handle(request, response)
  }
}
