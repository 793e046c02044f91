import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'

/** In milliseconds, bytes, and connections. */
const limits = {
  /** A browser sends its headers at once; who takes longer only holds the connection. */
  headers: 10_000,
  /** A photograph of 20 MB over a slow line takes minutes. */
  request: 300_000,
  keepAlive: 65_000,
  headerBytes: 16 * 1024,
  headerLines: 100,
  connections: 20_000,
}

const answers: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

const refuse = (error: NodeJS.ErrnoException, socket: Socket) => {
  if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
  const status = answers[error.code ?? ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Not among the types of Node's, which reads it since version 0.x: a client that ends its side waits for the answer. */
type HalfOpen = { httpAllowHalfOpen: boolean }

/**
 * An HTTP server on which nobody can hold a connection by sending slowly, sending nothing, or
 * sending what is no HTTP.
 */
export const createLimitedServer = (listener: RequestListener): Server => {
  const plain = createServer({ maxHeaderSize: limits.headerBytes, connectionsCheckingInterval: 5_000 }, listener)
  const server = Object.assign(plain, { httpAllowHalfOpen: true } satisfies HalfOpen)
  server.headersTimeout = limits.headers
  server.requestTimeout = limits.request
  server.keepAliveTimeout = limits.keepAlive
  server.maxHeadersCount = limits.headerLines
  server.maxConnections = limits.connections
  server.on('clientError', refuse)
  // Nobody is connected to another server through this one (RFC 9110, 9.3.6).
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
  )
  return server
}

/** An upload is 20 MB at most, and comes in a form with a few fields. In bytes. */
const largestBody = 24 * 1024 * 1024

/**
 * Watches over the body of a request, whether or not it says how long it is.
 *
 * @param refuse answers in place of what would have been done with the body; called once at most
 * @returns false when the body is already known to be too large
 */
export const limitBody = (request: IncomingMessage, refuse: () => void): boolean => {
  const { push } = request
  let received = Number(request.headers['content-length'] ?? 0) > largestBody ? Number.POSITIVE_INFINITY : 0
  if (received > largestBody) {
    refuse()
    return false
  }
  request.push = (part: Buffer | null, encoding) => {
    const before = received
    received += part?.length ?? 0
    if (received <= largestBody) return push.call(request, part, encoding)
    if (before <= largestBody) {
      refuse()
      request.destroy()
    }
    return false
  }
  return true
}
