import type { Server as HttpServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { type SimpleRequest, simpleRequest } from './simple-request'

/*
 * In a rush nearly every request is a simple GET of a page that is in memory. Node's HTTP server
 * takes several times as long for one of those as writing it takes. So connections are read here
 * first: simple requests for what is cached are answered in one write, and at the first that is
 * anything else the connection goes to Node's HTTP server, with what was read, for good.
 */

/** Answers at once, later, or not at all: then the HTTP server does. */
export type Express = (request: SimpleRequest, socket: Socket) => Buffer | Promise<Buffer | undefined> | undefined

/** In milliseconds. */
const waitForFirst = 10_000
const waitForNext = 65_000

/** Who asks without reading the answers is not answered further. In bytes. */
const mostUnread = 1024 * 1024

type Lane = { server: Server; closeIdle: () => void; closeAll: () => void }

/**
 * A server that answers what it can by itself and hands everything else to an HTTP server.
 *
 * @param http never listens itself
 */
export const createExpressLane = (http: HttpServer, express: Express): Lane => {
  /** Connections that are still read here; `closeIdle` ends one unless an answer is on its way. */
  const own = new Map<Socket, { closeIdle: () => void }>()

  const serve = (socket: Socket): void => {
    let isBusy = false

    const write = (answer: Buffer) => {
      if (socket.write(answer) || socket.writableLength < mostUnread) return
      socket.pause()
      socket.once('drain', resume)
    }

    const handOver = (bytes?: Buffer) => {
      own.delete(socket)
      for (const [event, listener] of listeners) socket.off(event, listener)
      socket.off('drain', resume)
      socket.setTimeout(0)
      socket.pause()
      if (bytes) socket.unshift(bytes)
      http.emit('connection', socket)
      socket.resume()
    }

    const later = async (bytes: Buffer, answer: Promise<Buffer | undefined>): Promise<void> => {
      isBusy = true
      socket.off('data', read)
      socket.pause()
      // It stays the first thing to be read: if the HTTP server is to answer, it reads it, and then its end,
      // which is told once nothing is before it and could not be taken back.
      socket.unshift(bytes)
      const found = await answer.catch(() => undefined)
      isBusy = false
      if (socket.destroyed) return
      if (!found) return handOver()
      socket.read(bytes.length)
      socket.on('data', read)
      write(found)
      socket.resume()
    }

    const resume = () => void socket.resume()
    const destroy = () => void socket.destroy()
    const forget = () => void own.delete(socket)
    const read = (bytes: Buffer) => {
      const request = simpleRequest(bytes)
      const answer = request && express(request, socket)
      if (!answer) return handOver(bytes)
      // The socket itself begins its watch anew with whatever is read and written.
      if (socket.timeout !== waitForNext) socket.setTimeout(waitForNext)
      if (answer instanceof Promise) void later(bytes, answer)
      else write(answer)
    }
    /** Nothing more is asked; what was asked for is still sent. */
    const end = () => void socket.end()
    const listeners = Object.entries({ data: read, end, timeout: destroy, error: destroy, close: forget }) as [
      string,
      () => void,
    ][]
    own.set(socket, { closeIdle: () => !isBusy && socket.end() })
    socket.setTimeout(waitForFirst)
    for (const [event, listener] of listeners) socket.on(event, listener)
  }

  // Node's HTTP server, too, lets a client end its side before it has the answer.
  const server = createServer({ noDelay: true, allowHalfOpen: true }, serve)
  server.maxConnections = http.maxConnections
  // Its watch over slow connections begins with this.
  server.on('listening', () => http.emit('listening'))

  return {
    server,
    closeIdle: () => {
      for (const { closeIdle } of own.values()) closeIdle()
      http.closeIdleConnections()
    },
    closeAll: () => {
      for (const socket of own.keys()) socket.destroy()
      http.closeAllConnections()
    },
  }
}
