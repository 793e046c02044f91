import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import type { Handle } from './site-requests'

type Options = {
  handle: Handle
  token: string
  siteUrl: string
  /** Whether pages of a generation may share what they all show. */
  isShared: (generation: number) => boolean
}

/** Asks the site as its visitors do, and for its internal addresses, without a connection between. */
export const createAskSite = ({ handle, token, siteUrl, isShared }: Options) => {
  const dispatch = (request: unknown, response: unknown) =>
    void handle(request as IncomingMessage, response as ServerResponse)
  const { host } = new URL(siteUrl)
  /** What is asked here is read here: Next must not compress it, as it would for a browser (from 16.4.6 on). */
  const ask = (
    url: string,
    headers: Record<string, string> = {},
    method: 'GET' | 'HEAD' | 'POST' = 'GET',
    payload?: Buffer,
  ) => inject(dispatch, { method, url, payload, headers: { host, ...headers, 'accept-encoding': 'identity' } })
  /** Pages of one generation share what they all show; a number is not used twice in the life of this process. */
  const ofGeneration = (generation?: number): Record<string, string> =>
    generation !== undefined && isShared(generation) ? { 'x-generation': `${token} ${generation}` } : {}
  return {
    ask,
    /** Asks for a page, which may share with others what was read for a generation. */
    askForPage: (url: string, generation: number) => ask(url, ofGeneration(generation)),
    /** Asks for an internal address. */
    askInside: (url: string, generation?: number) =>
      ask(url, { 'x-internal-token': token, ...ofGeneration(generation) }),
  }
}
