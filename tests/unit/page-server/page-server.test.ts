import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import pino from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { createPageServer, type PageServer, type PageServerOptions } from '@/page-server/page-server'

const token = 'the token of this test'

type Answer = { status: number; body?: string; headers?: Record<string, string | string[]> }
type Site = (url: string, request: IncomingMessage) => Answer

let running: PageServer | undefined

/** A log in which nothing happens for an hour. */
const quietLog = (): Answer => {
  const state = { position: { last: 1, missing: [] }, changed: false, boundary: Date.now() + 3_600_000 }
  return { status: 200, body: JSON.stringify(state) }
}

const serve = async (site: Site, options: Partial<PageServerOptions> = {}): Promise<string> => {
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? ''
    const { status, body = '', headers = {} } = url.startsWith('/internal/log') ? quietLog() : site(url, request)
    response.writeHead(status, headers)
    // As Next does.
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  running = createPageServer({ handle, token, ...options })
  const { server } = running
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  running?.server.close()
  running?.closeAll()
})

const html = { 'content-type': 'text/html' }

/** A site with one page, one that once was, one that breaks, and its error pages. */
const site: Site = (url, request) => {
  if (url === '/page') return { status: 200, body: 'a page', headers: html }
  if (url === '/broken') return { status: 500, body: 'a stack trace' }
  if (url.startsWith('/internal') && request.headers['x-internal-token'] !== token) return { status: 404 }
  if (url === '/once') return { status: 410 }
  const page = /^\/internal\/errors\/(\d+)$/.exec(url)
  return page
    ? { status: 200, body: `the page for ${page[1]}`, headers: html }
    : { status: 404, body: 'an empty shell' }
}

describe('the page server', () => {
  test('sends a page as Next made it', async () => {
    const response = await fetch(`${await serve(site)}/page`)
    expect([response.status, await response.text()]).toEqual([200, 'a page'])
    expect(response.headers.get('content-type')).toBe('text/html')
  })

  test.each([
    ['/nothing', 404, 'the page for 404'],
    ['/once', 410, 'the page for 410'],
    ['/broken', 500, 'the page for 500'],
    ['/internal/errors/500', 404, 'the page for 404'],
    ['/internal/prepare', 404, 'the page for 404'],
  ])('%s answers %i with a page of the site', async (address, status, text) => {
    const response = await fetch((await serve(site)) + address)
    expect([response.status, await response.text()]).toEqual([status, text])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('sends what will be there soon in the site’s own words, with when to ask again, and keeps none of it', async () => {
    let isThere = false
    const soon: Site = (url) => {
      const type = url.endsWith('.xml') ? { 'content-type': 'text/plain' } : html
      if (isThere) return { status: 200, body: 'found', headers: type }
      return { status: 503, body: `soon: ${url}`, headers: { ...type, 'retry-after': '30' } }
    }
    const address = await serve(soon)
    for (const path of ['/search', '/search/feed.xml']) {
      const { status, headers } = await fetch(address + path)
      expect(status).toBe(503)
      expect([headers.get('retry-after'), headers.get('cache-control')]).toEqual(['30', 'no-store'])
    }
    expect(await (await fetch(`${address}/search`)).text()).toBe('soon: /search')
    isThere = true
    expect(await (await fetch(`${address}/search`)).text()).toBe('found')
  })

  test('lets nobody in from outside who says that he is the page server', async () => {
    const asked: string[] = []
    const address = await serve((url, request) => {
      asked.push(`${url} ${request.headers['x-internal-token'] ?? 'without'}`)
      return { status: 200, body: 'ok' }
    })
    await fetch(`${address}/page`, { headers: { 'x-internal-token': token } })
    expect(asked).toEqual(['/page without'])
  })

  test('logs what went wrong with the id that the answer names, and not what was looked for', async () => {
    const lines: string[] = []
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
    const address = await serve(site, { log })
    const own = await fetch(`${address}/broken?q=secret`)
    const named = await fetch(`${address}/broken`, { headers: { 'x-request-id': 'from-the-proxy-1' } })
    const ids = [own, named].map(({ headers }) => headers.get('x-request-id'))
    expect(ids).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), 'from-the-proxy-1'])
    const logged = lines.map((line) => JSON.parse(line))
    expect(logged.map(({ id, page }) => [id, page])).toEqual(ids.map((id) => [id, '/broken']))
    expect(lines.join()).not.toMatch(/secret|127\.0\.0\.1/)
  })

  test('believes no id but a known proxy’s', async () => {
    const address = await serve(site, { proxies: ['192.0.2.1'] })
    const answer = await fetch(`${address}/broken`, { headers: { 'x-request-id': 'made-up-by-somebody' } })
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  test('names the generation of a page to the site, and nobody else can', async () => {
    const asked: unknown[] = []
    const address = await serve((url, request) => {
      asked.push(request.headers['x-generation'])
      return { status: 200, body: url, headers: html }
    })
    const named = { headers: { 'x-generation': `${token} 7` } }
    for (const path of ['/one', '/two']) await fetch(address + path, named)
    await fetch(`${address}/api/news`, { ...named, method: 'POST' })
    await fetch(`${address}/preview/link/x`, named)
    expect(asked).toEqual([expect.stringMatching(`^${token} \\d+$`), asked[0], undefined, undefined])
  })

  test('answers HEAD like GET, without a body', async () => {
    const address = await serve(site)
    for (const path of ['/page', '/nothing']) {
      const [get, head] = [await fetch(address + path), await fetch(address + path, { method: 'HEAD' })]
      expect(head.status).toBe(get.status)
      expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
      expect(await head.text()).toBe('')
    }
  })

  test('gives programs a status and no page', async () => {
    const response = await fetch(`${await serve(site)}/topics/nothing/feed.xml`)
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8'])
  })

  test('has a page of its own when not even the error page can be made', async () => {
    const response = await fetch(`${await serve(() => ({ status: 500, body: 'a stack trace' }))}/page`)
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain('Sorry, there is a problem with this site')
    expect(text).not.toContain('stack trace')
  })

  test('hands the admin, the API and uploads to Next untouched', async () => {
    const address = await serve((url, request) => ({
      status: url === '/api/nothing' ? 404 : 200,
      body: `${request.method} ${url}`,
    }))
    expect(await (await fetch(`${address}/api/news`, { method: 'POST', body: 'x' })).text()).toBe('POST /api/news')
    expect(await (await fetch(`${address}/api/nothing`)).text()).toBe('GET /api/nothing')
  })
})

describe('an address that has moved', () => {
  const moves: Record<string, string> = {
    '/old': '/news/2026/new',
    '/old/feed.xml': '/topics/new/feed.xml',
    '/asked': '/search?q=bins#found',
    '/away': 'https://elections.example/how',
    '/bad': '',
  }
  const moved: Site = (url, request) => {
    const address = new URL(`http://site${url}`).pathname
    if (!(address in moves)) return site(url, request)
    // Next sets it as a list.
    return { status: 301, headers: moves[address] ? { location: [moves[address]] } : {} }
  }

  test.each([
    ['/old', '/news/2026/new'],
    ['/old?utm=leaflet&b=%20c', '/news/2026/new?utm=leaflet&b=%20c'],
    ['/old?', '/news/2026/new'],
    ['/old?next=//evil.example?#x', '/news/2026/new?next=//evil.example?'],
    ['/old/feed.xml?page=2', '/topics/new/feed.xml?page=2'],
    ['/asked?page=2', '/search?q=bins&page=2#found'],
    ['/away?lang=cy', 'https://elections.example/how?lang=cy'],
  ])('%s answers 301 to %s, for HEAD too', async (address, location) => {
    const base = await serve(moved)
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(base + address, { method, redirect: 'manual' })
      expect([response.status, response.headers.get('location')]).toEqual([301, location])
      expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=10')
      expect(await response.text()).toBe('')
    }
  })

  test('is not looked up for what is posted, or for what has a page', async () => {
    const asked: string[] = []
    const base = await serve((url, request) => {
      asked.push(url)
      return moved(url, request)
    })
    expect((await fetch(`${base}/page`)).status).toBe(200)
    expect((await fetch(`${base}/old`, { method: 'POST', redirect: 'manual' })).status).toBe(405)
    expect(asked).toEqual(['/page'])
  })

  test('without saying where, is not found', async () => {
    expect((await fetch(`${await serve(moved)}/bad`, { redirect: 'manual' })).status).toBe(404)
  })

  test('is an error while that cannot be looked up', async () => {
    const broken: Site = (url, request) =>
      url === '/old' ? { status: 500, body: 'a stack trace' } : site(url, request)
    expect((await fetch(`${await serve(broken)}/old`, { redirect: 'manual' })).status).toBe(500)
  })

  test.each([
    'GET //evil.example/%2e%2e HTTP/1.1',
    'GET http://evil.example/ HTTP/1.1',
    'GET /\\evil.example HTTP/1.1',
    'GET /%0d%0aSet-Cookie:a=b HTTP/1.1',
    'GET /%zz?%zz HTTP/1.1',
    'GET /old?\u00e9\u00ff HTTP/1.1',
    `GET /${'a'.repeat(14_000)} HTTP/1.1`,
  ])('asked for to do harm breaks nothing: %s', async (line) => {
    const { port } = new URL(await serve(moved))
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(Buffer.from(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 'latin1')),
      )
      socket.on('data', (data) => {
        text += data.toString('latin1')
      })
      socket.on('end', () => resolve(text)).on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 (?:301|308|400|404) /)
    expect(answer).not.toMatch(/^location: (?!\/(?![/\\]))/im)
    expect(answer).not.toMatch(/^set-cookie/im)
  })
})
