import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from '@/page-server/operation/log'
import type { Metrics } from '@/page-server/operation/metrics'
import type { CachedPages } from '@/page-server/pages/cached-pages'
import { busyPage, lastResortPage } from '@/page-server/pages/last-resort-page'
import { pathOf } from '@/page-server/pages/page-key'
import { type ErrorStatus, isForPrograms, RenderError } from '@/page-server/pages/render-page'
import { TooBusyError } from '@/page-server/pages/render-queue'
import type { Header } from '@/page-server/pages/security-headers'
import { sendPage } from '@/page-server/pages/send-page'
import { sendHtml, sendText } from './plain-answers'

type Options = {
  cachedPages: CachedPages
  /** Lists what every answer carries. */
  common: Header[]
  /** A log of lines about one request. */
  noted: (request: IncomingMessage, response: ServerResponse) => Logger
  metrics: Metrics
}

/** Answers requests for which there is no page, or none can be made. */
export const createFailures = ({ cachedPages, common, noted, metrics }: Options) => {
  /** A page of the site with an error's status; without the site, one that needs nothing. */
  const sendError = async (
    request: IncomingMessage,
    response: ServerResponse,
    status: ErrorStatus,
    instead?: Record<string, string>,
  ) => {
    if (isForPrograms(pathOf(request.url))) return sendText(request, response, status, String(status))
    try {
      await sendPage(request, response, await cachedPages.errorPage(status), { instead })
    } catch (error) {
      noted(request, response).error({ err: error }, 'The page for an error could not be made.')
      sendPlain(request, response, status, lastResortPage)
    }
  }

  const sendPlain = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    html: string,
    headers: Record<string, string> = {},
  ) => sendHtml(request, response, status, html, { ...Object.fromEntries(common), ...headers })

  const fail = async (request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> => {
    const note = noted(request, response)
    if (error instanceof TooBusyError) {
      metrics.responses.inc({ source: 'refused' })
      note.warn('Too busy: sent 503.')
      return sendPlain(request, response, 503, busyPage, { 'retry-after': '5' })
    }
    metrics.responses.inc({ source: 'failed' })
    note.error({ err: error }, 'A request failed.')
    if (response.headersSent) {
      response.destroy()
      return
    }
    if (error instanceof RenderError) return sendError(request, response, 500)
    sendPlain(request, response, 500, lastResortPage)
  }

  return { sendError, sendPlain, fail }
}
