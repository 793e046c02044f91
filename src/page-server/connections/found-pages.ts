import type { IncomingMessage, ServerResponse } from 'node:http'
import { notCached } from '@/page-server/development'
import type { Logger } from '@/page-server/operation/log'
import type { Metrics } from '@/page-server/operation/metrics'
import type { Page } from '@/page-server/pages/page'
import type { FoundPage } from '@/page-server/pages/page-store'
import { sendPage } from '@/page-server/pages/send-page'
import { sendRedirect, withQueryOf } from './plain-answers'

type Options = {
  development: boolean
  /** A log of lines about one request. */
  noted: (request: IncomingMessage, response: ServerResponse) => Logger
  metrics: Metrics
}

export const isRedirect = ({ status }: Page): boolean => status >= 300 && status < 400

/**
 * Sends what the store of pages found: a page, or a redirect.
 *
 * @returns a function that is told where it came from, for the metrics, and which headers stand in place of the page's
 */
export const createFoundPages =
  ({ development, noted, metrics }: Options) =>
  async (
    request: IncomingMessage,
    response: ServerResponse,
    { page, staleSince, reason }: FoundPage,
    source: string,
    others: Record<string, string> = {},
  ): Promise<void> => {
    const instead = development ? { ...others, ...notCached } : others
    if (staleSince !== undefined)
      noted(request, response).warn({ err: reason }, 'Sent a page that could not be checked.')
    metrics.responses.inc({ source: staleSince === undefined ? source : 'stale' })
    const location = isRedirect(page) && page.headers.find(([name]) => name === 'Location')?.[1]
    if (location) {
      const more = page.headers.slice(1).filter(([name]) => !(name.toLowerCase() in instead))
      // What Next itself redirects carries its query already.
      const to = page.status === 301 ? withQueryOf(location, request.url ?? '') : location
      return sendRedirect(response, page.status, to, [...more, ...Object.entries(instead)])
    }
    await sendPage(request, response, page, {
      stale: staleSince === undefined ? undefined : { since: staleSince },
      instead,
    })
  }
