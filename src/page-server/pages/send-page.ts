import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerWith, prepareFor, type RequestConditions, type Stale, without } from './answer'
import type { Page } from './page'
import { pageFor } from './shown-feed'

type Options = {
  stale?: Stale
  /** Headers in place of the page's own. */
  instead?: Record<string, string>
}

const none: Record<string, string> = {}

const wantedBy = ({ headers }: IncomingMessage): RequestConditions => ({
  encodings: headers['accept-encoding'] as string | undefined,
  noneMatch: headers['if-none-match'],
  modifiedSince: headers['if-modified-since'],
})

const send = (
  response: ServerResponse,
  page: Page,
  wanted: RequestConditions,
  { stale, instead = none }: Options,
): void => {
  const { status, head, body } = answerWith(page, wanted, stale)
  const own = without(head, new Set(Object.keys(instead)))
  response.writeHead(status, instead === none ? own : [...own, ...Object.entries(instead).flat()])
  // For HEAD Node leaves the body out by itself.
  response.end(body)
}

/** Answers a GET or HEAD with a page: whole, or with 304 if the sender holds it. */
export const sendPage = async (
  request: IncomingMessage,
  response: ServerResponse,
  found: Page,
  options: Options = {},
): Promise<void> => {
  const page = pageFor(found, request.headers.accept)
  const wanted = wantedBy(request)
  await prepareFor(page, wanted)
  send(response, page, wanted, options)
}

/**
 * The same at once.
 *
 * @returns false, and nothing sent, if the page has to be compressed first
 */
export const sendReadyPage = (request: IncomingMessage, response: ServerResponse, found: Page): boolean => {
  const page = pageFor(found, request.headers.accept)
  const wanted = wantedBy(request)
  if (prepareFor(page, wanted)) return false
  send(response, page, wanted, {})
  return true
}
