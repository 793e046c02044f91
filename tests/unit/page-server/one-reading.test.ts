import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formOfAddress } from '@/addresses/site-addresses'
import { createPageServer, type PageServer } from '@/page-server/page-server'

/** What reached the site: its pages, and where addresses without one have gone. */
let rendered: string[]
let lookedUp: string[]
let renderTakes: number
let pages: PageServer
let port: number

const site = async (request: IncomingMessage, response: ServerResponse) => {
  const { url = '' } = request
  const { pathname } = new URL(url, 'http://x')
  if (pathname === '/internal/log')
    return response.end(JSON.stringify({ position: 1, changed: false, boundary: Date.now() + 3_600_000 }))
  if (pathname.startsWith('/internal/errors/')) return response.setHeader('content-type', 'text/html').end('an error')
  if (request.method === 'GET' && !formOfAddress(pathname) && !/^\/(?:_next|admin|api|preview)\//.test(pathname)) {
    lookedUp.push(pathname)
    return pathname === '/old/site.php'
      ? response.writeHead(301, { location: '/news' }).end()
      : response.writeHead(404).end()
  }
  rendered.push(`${request.method} ${url}`)
  await pause(renderTakes)
  response.writeHead(200, { 'content-type': 'text/html' }).end(`the page of ${url}`)
}

beforeEach(async () => {
  renderTakes = 0
  rendered = []
  lookedUp = []
  pages = createPageServer({ handle: site as never, token: 't', perMinute: { api: 2, searches: 2 } })
  await new Promise<void>((resolve) => pages.server.listen(0, '127.0.0.1', resolve))
  port = (pages.server.address() as AddressInfo).port
})
afterEach(() => {
  pages.server.close()
  pages.closeAll()
})

/** Whatever comes back for bytes that are written as they are, to a client that ends its side after them. */
const raw = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    let text = ''
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.end(Buffer.from(bytes, 'latin1')),
    )
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('end', () => resolve(text)).on('error', reject)
  })

/** The two ways through the server: what its express lane reads, and what it leaves to Node's parser. */
const ways = { express: '', node: 'Connection: close\r\n' }

const ask = async (target: string, { method = 'GET', more = '', host = 'Host: x\r\n' } = {}) => {
  const text = await raw(`${method} ${target} HTTP/1.1\r\n${host}${more}\r\n`)
  return { status: Number(text.slice(9, 12)), location: /^location: (.*)\r$/im.exec(text)?.[1], text }
}

describe.each(Object.entries(ways))('a request by the way of %s', (_, more) => {
  test.each([
    '/x/../preview/link/TOKEN',
    '/./preview/link/TOKEN',
    '/%2e/preview/link/TOKEN',
    '/a/%2e%2e/preview/link/TOKEN',
    '/\\x/../preview/link/TOKEN',
    '/x\\../preview/link/TOKEN',
  ])('for a preview at %s is told its one address, and nothing is kept', async (target) => {
    const { status, location, text } = await ask(target, { more })
    expect([status, location]).toEqual([308, '/preview/link/TOKEN'])
    expect(text).toContain('Cache-Control: no-store')
    expect(rendered).toEqual([])
    expect((await ask('/preview/link/TOKEN', { more })).text).toMatch(/^cache-control: private, no-store\r$/im)
  })

  test.each(['/admin/../search?q=', '/_next/../search?q=', '/./search?q=', '/\\x/../search?q='])(
    'for a search at %s… passes no limit',
    async (target) => {
      for (let n = 0; n < 5; n += 1) expect((await ask(`${target}${n}`, { more })).status).toBe(308)
      expect(rendered).toEqual([])
      const statuses = []
      for (let n = 0; n < 3; n += 1) statuses.push((await ask(`/search?q=${n}`, { more })).status)
      expect(statuses).toEqual([200, 200, 429])
    },
  )

  test.each([
    ['//evil.example', '/evil.example'],
    ['/\\evil.example', '/evil.example'],
    ['/%61dmin?next=//evil.example', '/admin?next=//evil.example'],
    ['/news/?page=2', '/news?page=2'],
  ])('for %s stays on this site: %s', async (target, location) => {
    expect(await ask(target, { more })).toMatchObject({ status: 308, location })
  })

  test.each([
    ['/\\\\', 308],
    ['/api/og', 404],
    ['/api/og?title=x', 404],
    ['/_next/image?url=%2Fimages%2Fa.webp&w=640&q=75', 404],
    ['/_next/data/x/news.json', 404],
    ['/api/media/file/%E0%A4%A', 404],
    ['/api/users%2Flogin', 404],
    ['/%zz', 404],
    ['/a%00b', 400],
    ['/api/%00', 400],
    ['/%0d%0aSet-Cookie:a=b', 400],
    ['news', 400],
    ['*', 400],
    ['ftp://x/news', 400],
    ['http://user:pass@x/news', 400],
    ['http:///news', 400],
  ])('for %s is answered %i, without the site', async (target, status) => {
    expect((await ask(target, { more })).status).toBe(status)
    expect(rendered).toEqual([])
  })

  test('as to a proxy is for this site', async () => {
    expect((await ask('http://x/news?page=2', { more })).text).toContain('the page of /news?page=2')
    expect(await ask('http://x//news', { more })).toMatchObject({ status: 308, location: '/news' })
    expect(rendered).toEqual(['GET /news?page=2'])
  })

  test.each([
    ['two hosts', 'Host: x\r\nHost: x\r\n'],
    ['two hosts, one of which is another', 'Host: x\r\nhost: evil.example\r\n'],
    ['a host that is none', 'Host: x/y\r\n'],
    ['a host with a name for somebody', 'Host: a@x\r\n'],
    ['no host', ''],
  ])('with %s is refused', async (_, host) => {
    const { status, text } = await ask('/news', { more, host })
    expect(status).toBe(400)
    expect(text).toMatch(/^connection: close\r$/im)
  })

  test.each(['[::1]:3000', 'news.example.org', 'localhost:3000', '127.0.0.1', ''])(
    'to %s is answered',
    async (host) => {
      expect((await ask('/news', { more, host: `Host: ${host}\r\n` })).status).toBe(200)
    },
  )

  test.each(['GET /\r\n', 'GET /news HTTP/0.9\r\n', 'GET /news HTTP/2.0\r\n'])('%j is refused', async (line) => {
    expect(await raw(`${line}Host: x\r\n${more}\r\n`)).toMatch(/^HTTP\/1\.1 (?:400|505) /)
    expect(rendered).toEqual([])
  })

  test('whose sender ends its side first is answered, whatever it asks for', async () => {
    renderTakes = 50
    for (const target of ['/news', '/search?q=bins', '/admin', '/api/news', '/preview/link/TOKEN', '/nothing/at/all'])
      expect(await ask(target, { more })).toMatchObject({ text: expect.stringMatching(/^HTTP\/1\.1 (?:200|404) /) })
  })
})

describe('what is sent to the site', () => {
  test.each(['/x/../api/news', '//api/news', '/%61pi/news', '/api/a%2Fb', '/api/%zz'])(
    'at %s is refused',
    async (target) => {
      expect((await ask(target, { method: 'POST' })).status).toBe(400)
      expect(rendered).toEqual([])
    },
  )

  test('with a slash too many at its end is sent again where it belongs', async () => {
    expect(await ask('/api/news/?depth=0', { method: 'POST' })).toMatchObject({
      status: 308,
      location: '/api/news?depth=0',
    })
    expect((await ask('http://x/api/news?depth=0', { method: 'POST' })).status).toBe(200)
    expect(rendered).toEqual(['POST /api/news?depth=0'])
  })

  test.each(['TRACE', 'PROPFIND', 'PURGE'])('with the method %s is nothing that the site knows', async (method) => {
    expect((await ask('/api/news', { method })).status).toBe(405)
    expect(rendered).toEqual([])
  })

  test('asks what the server can do at all', async () =>
    expect((await ask('*', { method: 'OPTIONS' })).status).toBe(405))
})

describe('an address that the site cannot have', () => {
  test('is looked up, costs no page, and takes no memory', async () => {
    for (let n = 0; n < 20; n += 1) expect((await ask(`/wp/${n}/login.php?x=${n}`)).status).toBe(404)
    expect(rendered).toEqual([])
    expect(lookedUp).toHaveLength(20)
    expect(await pages.metrics.registry.metrics()).toContain('newsroom_cache_pages 0')
  })

  test('leads on if something was moved from it, and that is known again', async () => {
    for (let n = 0; n < 3; n += 1)
      expect(await ask('/old/site.php?page=3')).toMatchObject({ status: 301, location: '/news?page=3' })
    expect(lookedUp).toEqual(['/old/site.php'])
    expect(rendered).toEqual([])
  })
})
