import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerWith, prepareFor, type Stale, without } from './answer'
import type { Page } from './page'
import { pageFor } from './shown-feed'

type Options = {
  stale?: Stale
  /** Headers in place of the page's own. */
  instead?: Record<string, string>
}

/** Answers a GET or HEAD with a page: whole, or with 304 if the sender holds it. */
export const sendPage = async (
  request: IncomingMessage,
  response: ServerResponse,
  found: Page,
  { stale, instead = {} }: Options = {},
): Promise<void> => {
  const { headers } = request
  const page = pageFor(found, headers.accept)
  const wanted = {
    encodings: headers['accept-encoding'] as string | undefined,
    noneMatch: headers['if-none-match'],
    modifiedSince: headers['if-modified-since'],
  }
  await prepareFor(page, wanted)
  const { status, head, body } = answerWith(page, wanted, stale)
  response.writeHead(status, [...without(head, new Set(Object.keys(instead))), ...Object.entries(instead).flat()])
  // For HEAD Node leaves the body out by itself.
  response.end(body)
}
