import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers that need neither the site nor anything that is cached. */

type Headers = Record<string, string>

const send = (
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
  headers: Headers,
) => {
  const length = String(Buffer.byteLength(body))
  response.writeHead(status, { 'cache-control': 'no-store', 'content-length': length, ...headers })
  response.end(method === 'HEAD' ? undefined : body)
}

export const sendText = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: Headers = {},
): void => send(request, response, status, `${text}\n`, { 'content-type': 'text/plain; charset=utf-8', ...headers })

/** @param location in ASCII, as a header can say it */
export const sendRedirect = (
  response: ServerResponse,
  status: number,
  location: string,
  headers: [name: string, value: string][],
): void => {
  response.writeHead(status, [['Location', location], ...headers, ['Content-Length', '0']].flat())
  response.end()
}

export const sendHtml = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  html: string,
  headers: Headers,
): void => send(request, response, status, html, { 'content-type': 'text/html; charset=utf-8', ...headers })

/** An error as Payload words it, which its forms show. */
export const sendApiError = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
  headers: Headers = {},
): void =>
  send(request, response, status, JSON.stringify({ errors: [{ message }] }), {
    'content-type': 'application/json',
    ...headers,
  })

/** A new address, asked the same question: the query of the request goes along. */
export const withQueryOf = (location: string, url: string): string => {
  const [, query] = /^[^?#]*\?([^#]*)/.exec(url) ?? []
  if (!query) return location
  const [address, ...fragment] = location.split('#')
  const joined = `${address}${address?.includes('?') ? '&' : '?'}${query}`
  return [joined.replace(/[^\x21-\x7e]/g, encodeURIComponent), ...fragment].join('#')
}
