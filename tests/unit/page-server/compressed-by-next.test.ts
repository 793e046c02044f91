import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createPageServer, type PageServer } from '@/page-server/page-server'

/** What Next.js puts around its request handler, unless told not to. */
type Compression = (request: IncomingMessage, response: ServerResponse, next: () => void) => void
const createCompression: () => Compression = createRequire(import.meta.url)('next/dist/compiled/compression')

let running: PageServer | undefined
afterEach(() => {
  running?.server.close()
  running?.closeAll()
})

const page = `<!doctype html><style>h1{color:red}</style><h1>Draft</h1>${'<p>A long story.</p>'.repeat(200)}`
const table = 'street,day\n'.repeat(1000)

/** Asks a page server in front of a site that compresses what it may, as Next.js does. */
const ask = async (address: string, headers: Record<string, string>): Promise<Response> => {
  const compress = createCompression()
  running = createPageServer({
    token: 'the token of this test',
    handle: (request: IncomingMessage, response: ServerResponse) =>
      compress(request, response, () => {
        const { url = '', headers } = request
        if (!url.startsWith('/files/')) return response.setHeader('content-type', 'text/html').end(page)
        if (!headers.range) return response.setHeader('content-type', 'text/csv').end(table)
        response.writeHead(206, { 'content-type': 'text/csv', 'content-range': `bytes 0-4999/${table.length}` })
        return response.end(table.slice(0, 5000))
      }),
  })
  const { server } = running
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, { headers })
}

const browser = { 'accept-encoding': 'gzip, deflate, br' }

it.each(['/preview/news/1', '/preview/link/a.b.c'])(
  '%s allows the styles it came with, to a browser',
  async (address) => {
    const answer = await ask(address, browser)
    expect(answer.headers.get('content-security-policy')).toContain("style-src 'self' 'sha256-")
    expect(await answer.text()).toBe(page)
  },
)

it.each([
  ['a part of it', { range: 'bytes=0-4999' }, 5000],
  ['all of it', { cookie: 'payload-token=x' }, table.length],
])('a file is sent as it is, %s', async (_, headers, length) => {
  const answer = await ask('/files/streets.csv', { ...browser, ...headers })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(await answer.text()).toBe(table.slice(0, length))
})

it('the API is compressed', async () => {
  const answer = await ask('/api/news', browser)
  expect(answer.headers.get('content-encoding')).toBe('gzip')
})
