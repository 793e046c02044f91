import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedPages, CachedRoute } from '@/page-server/pages/cached-pages'
import type { FoundPage } from '@/page-server/pages/page-store'
import type { Header } from '@/page-server/pages/security-headers'
import { sendRedirect, sendText } from './plain-answers'
import type { Route } from './route'
import { previewHeaders } from './site-requests'

type Headers = Record<string, string>

type Options = {
  /** The status that the site answers a request with. */
  statusOf: (request: IncomingMessage) => Promise<number>
  cachedPages: CachedPages
  clientOf: (request: IncomingMessage) => string
  /** Lists what every answer carries. */
  common: Header[]
  sendFound: (request: IncomingMessage, response: ServerResponse, found: FoundPage, instead: Headers) => Promise<void>
  sendToSite: (request: IncomingMessage, response: ServerResponse, more: Headers) => Promise<void>
}

/**
 * Returns whether whoever asks for a file can show a page in its place: people can, and what names no kind of its own.
 */
const wantsPage = (accept = '*/*'): boolean => accept.includes('text/html') || accept.trim() === '*/*'

/** It moved, it is not there, or it is gone: for whoever asks, which is not said of who may not read it. */
const elsewhere = new Set([301, 404, 410])

/** A file may be replaced: nobody may keep for longer than a moment where its address leads. */
const briefly: Headers = { 'cache-control': 'public, max-age=0, s-maxage=10' }

/** What one person may see is nothing for a cache in between. */
const own: Headers = { 'cache-control': 'private, max-age=0' }

/** Answers requests for pictures and documents. */
export const createUploads = ({ statusOf, cachedPages, clientOf, common, sendFound, sendToSite }: Options) => {
  /** Sends what is told of a file that is not there: in a page to people, in a word to what shows pictures. */
  const send = async (
    request: IncomingMessage,
    response: ServerResponse,
    found: FoundPage,
    instead: Headers = {},
  ): Promise<void> => {
    const { status } = found.page
    if (status < 400 || wantsPage(request.headers.accept)) return sendFound(request, response, found, instead)
    sendText(request, response, status, String(status), instead)
  }

  return {
    /** As the public gets it. @throws {RenderError | TooBusyError} */
    sendCached: async (request: IncomingMessage, response: ServerResponse, route: CachedRoute): Promise<void> =>
      send(request, response, await cachedPages.find(route, clientOf(request))),
    /**
     * To somebody who may see more than the public, or wants a part. It is asked first whether they may
     * have it: who may not is told what the public is told.
     *
     * @throws {RenderError | TooBusyError}
     */
    sendOwn: async (
      request: IncomingMessage,
      response: ServerResponse,
      { address, isPreview }: Extract<Route, { to: 'own-upload' }>,
    ): Promise<void> => {
      const more = isPreview ? previewHeaders : own
      if (!elsewhere.has(await statusOf(request))) return sendToSite(request, response, more)
      return send(
        request,
        response,
        await cachedPages.find({ to: 'upload', key: address }, clientOf(request)),
        isPreview ? previewHeaders : {},
      )
    },
    /** An old address leads to the new one whatever stands there, and so tells nothing. */
    sendMoved: (response: ServerResponse, { location, isPreview }: Extract<Route, { to: 'moved' }>): void => {
      const caching = Object.entries(isPreview ? previewHeaders : briefly)
      const others = common.filter(([name]) => !(isPreview && name.toLowerCase() in previewHeaders))
      sendRedirect(response, 301, location, [...caching, ...others])
    },
  }
}
