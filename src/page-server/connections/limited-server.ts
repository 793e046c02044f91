import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** For so long a connection is kept open for the next request. */
export const keepAliveSeconds = 65

/** Node leaves out what comes after so many. */
export const mostHeaderLines = 100

/** In milliseconds, bytes, and connections. */
const limits = {
  /** A browser sends its headers at once; who takes longer only holds the connection. */
  headers: 10_000,
  /** A photograph of 20 MB over a slow line takes minutes. */
  request: 300_000,
  keepAlive: keepAliveSeconds * 1000,
  headerBytes: 16 * 1024,
  headerLines: mostHeaderLines,
  connections: 20_000,
}

const answers: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/**
 * Answers what could not be read, after everything that was asked for on the connection before: the first
 * answer would else be taken for that of the first request.
 */
const createRefusal = () => {
  const pending = new WeakMap<Duplex, number>()
  const refused = new WeakMap<Duplex, string>()

  const send = (socket: Duplex): void => {
    const status = refused.get(socket)
    // It may be over already, with the last bytes still on their way.
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  }

  const refuse = (socket: Duplex, status: string): void => {
    if (refused.has(socket)) return
    refused.set(socket, status)
    if (!pending.get(socket)) send(socket)
  }

  return {
    note: ({ socket }: IncomingMessage, response: ServerResponse): void => {
      pending.set(socket, (pending.get(socket) ?? 0) + 1)
      // Before Node ends the connection of a client that has ended its side, unless this answer said that it is the last.
      response.prependOnceListener('finish', () => {
        if (pending.get(socket) === 1 && refused.has(socket) && response.shouldKeepAlive) send(socket)
      })
      response.once('close', () => {
        const left = (pending.get(socket) ?? 1) - 1
        pending.set(socket, left)
        if (left === 0 && refused.has(socket)) send(socket)
      })
    },
    refuseUnread: (error: NodeJS.ErrnoException, socket: Duplex): void => {
      if (error.code === 'ECONNRESET') socket.destroy()
      else refuse(socket, answers[error.code ?? ''] ?? '400 Bad Request')
    },
    /** Nobody is connected to another server through this one (RFC 9110, 9.3.6). */
    refuseTunnel: (_: IncomingMessage, socket: Duplex): void => {
      // Node has let go of the connection: nobody else hears of an error, or reads what still comes.
      socket.on('error', () => socket.destroy())
      socket.resume()
      refuse(socket, '405 Method Not Allowed')
    },
  }
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Not among the types of Node's, which reads it since version 0.x: a client that ends its side waits for the answer. */
type HalfOpen = { httpAllowHalfOpen: boolean }

/**
 * An HTTP server on which nobody can hold a connection by sending slowly, sending nothing, or
 * sending what is no HTTP.
 */
export const createLimitedServer = (listener: RequestListener): Server => {
  const { note, refuseUnread, refuseTunnel } = createRefusal()
  const options = {
    maxHeaderSize: limits.headerBytes,
    connectionsCheckingInterval: 5_000,
    // Node would answer what names no host by itself, and then again what cannot be read after it.
    requireHostHeader: false,
  }
  const plain = createServer(options, (request, response) => {
    note(request, response)
    listener(request, response)
  })
  const server = Object.assign(plain, { httpAllowHalfOpen: true } satisfies HalfOpen)
  server.headersTimeout = limits.headers
  server.requestTimeout = limits.request
  server.keepAliveTimeout = limits.keepAlive
  server.maxHeadersCount = limits.headerLines
  server.maxConnections = limits.connections
  server.on('clientError', refuseUnread)
  // Node would write this into the answer to the request before, and for requests without a body (RFC 9110, 10.1.1).
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (response.socket && hasBody(request)) response.writeContinue()
    server.emit('request', request, response)
  })
  // Node would refuse it by itself, past the answers that are still to come; nobody has to (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response)
  })
  server.on('connect', refuseTunnel)
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
