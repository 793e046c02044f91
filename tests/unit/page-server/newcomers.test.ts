import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createPageServer } from '@/page-server/page-server'

/** Takes the processor for some milliseconds, as making a page does. */
const work = (milliseconds: number) => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

it('who comes after hundreds who ask for made-up pages is heard before these are made', async () => {
  const made: string[] = []
  const site = async ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    if (url.startsWith('/internal/log'))
      return response.end(JSON.stringify({ position: 1, changed: false, boundary: Date.now() + 3_600_000 }))
    if (url.startsWith('/internal/errors/'))
      return response.setHeader('content-type', 'text/html').end('<p>an error</p>')
    // In pieces, with what else is to be done between them.
    for (let n = 0; n < 3; n += 1) {
      work(3)
      await pause(0)
    }
    made.push(url)
    if (url === '/') return response.setHeader('content-type', 'text/html').end('<p>home</p>')
    return response.writeHead(404).end()
  }
  const pages = createPageServer({ handle: site as never, token: 't' })
  await new Promise<void>((resolve) => pages.server.listen(0, '127.0.0.1', resolve))
  const { port } = pages.server.address() as AddressInfo
  const sockets: Socket[] = []
  const ask = (path: string, from: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      sockets.push(socket)
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${from}\r\n\r\n`)
      socket.once('data', (data) => resolve(data.toString())).once('error', reject)
    })
  const others = Array.from({ length: 300 }, (_, n) => ask(`/news/2026/q${n}`, '192.0.2.1').catch(() => ''))
  expect(await ask('/', '198.51.100.7')).toContain('HTTP/1.1 200 OK')
  expect(made.indexOf('/')).toBeLessThan(30)
  for (const socket of sockets) socket.destroy()
  pages.server.close()
  pages.closeAll()
  void others
})
