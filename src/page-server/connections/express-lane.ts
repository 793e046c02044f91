import type { Server as HttpServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { type SimpleRequest, simpleRequest } from './simple-request'

/*
 * In a rush nearly every request is a simple GET of a page that is in memory. Node's HTTP server
 * takes several times as long for one of those as writing it takes. So connections are read here
 * first: simple requests for what is kept are answered in one write, and at the first that is
 * anything else the connection goes to Node's HTTP server, with what was read, for good.
 */

/** Answers at once, later, or not at all: then the HTTP server does. */
export type Express = (request: SimpleRequest) => Buffer | Promise<Buffer | undefined> | undefined

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
  const own = new Map<Socket, { busy: boolean }>()

  const handOver = (socket: Socket, bytes?: Buffer) => {
    own.delete(socket)
    socket.removeAllListeners('data').removeAllListeners('timeout').removeAllListeners('drain')
    socket.setTimeout(0)
    socket.pause()
    if (bytes) socket.unshift(bytes)
    http.emit('connection', socket)
    socket.resume()
  }

  const write = (socket: Socket, answer: Buffer) => {
    if (socket.write(answer) || socket.writableLength < mostUnread) return
    socket.pause()
    socket.once('drain', () => socket.resume())
  }

  const later = async (socket: Socket, bytes: Buffer, answer: Promise<Buffer | undefined>): Promise<void> => {
    const state = own.get(socket)
    if (!state) return
    state.busy = true
    socket.pause()
    const found = await answer.catch(() => undefined)
    state.busy = false
    if (socket.destroyed) return
    if (!found) return handOver(socket, bytes)
    write(socket, found)
    socket.resume()
  }

  const server = createServer({ noDelay: true }, (socket) => {
    own.set(socket, { busy: false })
    socket.setTimeout(waitForFirst)
    socket.on('timeout', () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('close', () => own.delete(socket))
    let isFirst = true
    socket.on('data', (bytes: Buffer) => {
      const request = simpleRequest(bytes)
      const answer = request && express(request)
      if (!answer) return handOver(socket, bytes)
      if (isFirst) {
        isFirst = false
        socket.setTimeout(waitForNext)
      }
      if (answer instanceof Promise) void later(socket, bytes, answer)
      else write(socket, answer)
    })
  })
  server.maxConnections = http.maxConnections
  // Its watch over slow connections begins with this.
  server.on('listening', () => http.emit('listening'))

  return {
    server,
    closeIdle: () => {
      for (const [socket, { busy }] of own) if (!busy) socket.end()
      http.closeIdleConnections()
    },
    closeAll: () => {
      for (const socket of own.keys()) socket.destroy()
      http.closeAllConnections()
    },
  }
}
