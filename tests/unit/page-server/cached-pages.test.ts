import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPageServer, type PageServer, type PageServerOptions } from '@/page-server/page-server'

/** A site whose pages say which edition they are of; publishing makes the next one. */
let edition: number
let renders: string[]
/** What goes wrong: nothing, the pages, or the log with them. */
let trouble: 'none' | 'pages' | 'database'
/** The newest edition lacks something that the ones before had. */
let removed: boolean
let renderTakes: number
let pages: PageServer
let port: number

const filler = 'A long story. '.repeat(200)
const html = (url: string) =>
  `<!DOCTYPE html><html><head><title>x</title></head><body class="b"><h1>${url} edition ${edition}</h1><p>${filler}</p></body></html>`

const site = async (request: IncomingMessage, response: ServerResponse) => {
  const { url = '', method } = request
  if (url.startsWith('/internal/log')) {
    const { searchParams } = new URL(url, 'http://x')
    const last = JSON.parse(searchParams.get('position') ?? '{"last":0}').last
    const state = {
      position: { last: edition, missing: [] },
      changed: edition > last,
      removed,
      boundary: Date.now() + 3_600_000,
    }
    if (trouble === 'database') return response.writeHead(500).end()
    return response.end(JSON.stringify(state))
  }
  if (url.startsWith('/internal/errors/') && url.endsWith('-file'))
    return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>no such file</p>')
  if (url.startsWith('/internal/errors/'))
    return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>an error</p>')
  if (method === 'POST') {
    for await (const part of request) void part
    edition += 1
    response.writeHead(201).write('{')
    if (url === '/api/slow') await pause(300)
    return response.end('}')
  }
  if (url === '/readyz') return response.end('ready')
  renders.push(url)
  const text = html(url)
  await pause(renderTakes)
  if (trouble !== 'none') return response.writeHead(500).end('a stack trace')
  if (url === '/nothing') return response.writeHead(404).end('an empty shell')
  if (url.endsWith('.xml'))
    return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(`<rss>${text}</rss>`)
  if (url.startsWith('/images/none')) return response.writeHead(404).end()
  const own = { etag: '"abc-1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' }
  if (url.startsWith('/images/large'))
    return response
      .writeHead(200, { 'content-type': 'image/webp' })
      .end(`${' '.repeat(2.1 * 1024 * 1024)}${request.headers.cookie ?? ''}`)
  if (url.startsWith('/images/'))
    return response
      .writeHead(200, { 'content-type': 'image/webp', ...(url === '/images/named.webp' ? own : {}) })
      .end(`picture ${edition} ${request.headers.cookie ?? ''}`)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b', vary: 'rsc' }).end(text)
}

const start = async (options: Partial<PageServerOptions> = {}) => {
  pages = createPageServer({
    handle: (request, response) => void site(request, response).catch(() => {}),
    token: 't',
    ...options,
  })
  await new Promise<void>((resolve) => pages.server.listen(0, '127.0.0.1', resolve))
  port = (pages.server.address() as AddressInfo).port
}

beforeEach(async () => {
  edition = 1
  renders = []
  trouble = 'none'
  removed = false
  renderTakes = 0
  await start()
})
afterEach(() => {
  pages.server.close()
  pages.closeAll()
})

type Got = { status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }

/** By Node's parser when something is said that needs it, else by the express lane. */
const get = (path: string, { method = 'GET', slow = false, ...headers }: Record<string, string | boolean> = {}) =>
  new Promise<Got>((resolve, reject) => {
    const sent = ask(
      {
        host: '127.0.0.1',
        port,
        path,
        method: String(method),
        headers: { ...(headers as Record<string, string>), connection: slow ? 'close' : 'keep-alive' },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => {
          const body = Buffer.concat(parts)
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() })
        })
      },
    )
    sent.on('error', reject).end(method === 'POST' ? '{}' : undefined)
  })

/** Whatever comes back for bytes that are written as they are. */
const raw = (...parts: string[]) =>
  new Promise<string>((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', async () => {
      for (const part of parts) {
        socket.write(part, 'latin1')
        await pause(20)
      }
    })
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('end', () => resolve(text)).on('error', reject)
    setTimeout(() => socket.end(), 400)
  })

const simple = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`
const inRenders = (url: string) => renders.filter((one) => one === url).length

describe('a page that is kept', () => {
  test('is made once, however many ask for it at the same time', async () => {
    renderTakes = 50
    const answers = await Promise.all(Array.from({ length: 500 }, () => get('/news/2026/a')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(inRenders('/news/2026/a')).toBe(1)
  })

  test('is one for a thousand made-up queries', async () => {
    for (let n = 0; n < 1000; n += 1) await get(`/news/2026/a?cb=${n}&utm_source=x${n}`)
    expect(renders).toEqual(['/news/2026/a'])
  })

  test('is new in the very next answer after something was written', async () => {
    for (let n = 1; n < 30; n += 1) {
      expect((await get('/news/2026/a')).text).toContain(`edition ${n}<`)
      await get('/api/news', { method: 'POST' })
    }
  })

  test('is made anew before anybody asks, once for several writes in a row', async () => {
    for (let n = 0; n < 3; n += 1) await get('/')
    for (let n = 0; n < 3; n += 1) await get('/api/news', { method: 'POST' })
    await expect.poll(() => renders).toEqual(['/', '/'])
    await pause(200)
    expect((await get('/')).text).toContain(`edition ${edition}<`)
    expect(renders).toHaveLength(2)
  })

  test('is made anew by itself after a change if it was asked for most, once', async () => {
    for (const path of ['/news', '/news', '/news', '/', '/', '/', '/', '/news/2026/a']) await get(path)
    renders = []
    await get('/api/news', { method: 'POST' })
    await get('/news/2026/b')
    await expect.poll(() => renders).toEqual(['/news/2026/b', '/', '/news'])
    expect((await get('/news')).text).toContain('edition 2<')
    expect(renders).toHaveLength(3)
  })

  test('is new as soon as the answer to a write begins, which may take long to end', async () => {
    await get('/news/2026/a')
    const written = await fetch(`http://127.0.0.1:${port}/api/slow`, { method: 'POST', body: '{}' })
    expect(written.status).toBe(201)
    expect((await get('/news/2026/a')).text).toContain('edition 2<')
    await written.text()
  })

  test('that was begun before a write is not sent to who asks after it', async () => {
    renderTakes = 100
    const before = get('/news/2026/a')
    await expect.poll(() => renders).toEqual(['/news/2026/a'])
    await get('/api/news', { method: 'POST' })
    expect((await get('/news/2026/a')).text).toContain('edition 2<')
    expect((await before).text).toContain('edition 1<')
    expect((await get('/news/2026/a')).text).toContain('edition 2<')
  })

  test('is without cookies, and with a policy that allows no script in it', async () => {
    const { headers } = await get('/news/2026/a')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['cache-control']).toBe(
      'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400',
    )
  })

  test('has the same answer on both ways through the server', async () => {
    await get('/news/2026/a')
    for (const encoding of ['br', 'gzip', 'identity', 'gzip;q=1, br;q=0.5', '*', 'deflate']) {
      const express = await get('/news/2026/a', { 'accept-encoding': encoding })
      const other = await get('/news/2026/a', { 'accept-encoding': encoding, slow: true })
      for (const { headers } of [express, other])
        for (const name of ['date', 'connection', 'keep-alive']) delete headers[name]
      expect(express).toEqual(other)
    }
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes as %s, smaller, to who accepts that', async (encoding, open) => {
    const [small, large] = [await get('/news/2026/a', { 'accept-encoding': encoding }), await get('/news/2026/a')]
    expect(small.headers['content-encoding']).toBe(encoding)
    expect(small.body.length).toBeLessThan(large.body.length / 3)
    expect(open(small.body).toString()).toBe(large.text)
    expect(small.headers.etag).not.toBe(large.headers.etag)
  })

  test.each([false, true])('is not sent again to who holds it (through Node’s parser: %s)', async (slow) => {
    for (const path of ['/news/2026/a', '/news/feed.xml']) {
      const { headers } = await get(path, { 'accept-encoding': 'br' })
      const held = { 'accept-encoding': 'br', slow }
      for (const tag of [headers.etag, `W/${headers.etag}`, `"x", ${headers.etag}`, '*'] as string[]) {
        const again = await get(path, { ...held, 'if-none-match': tag })
        expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
        expect(again.headers['content-length']).toBeUndefined()
      }
      const since = { ...held, 'if-modified-since': headers['last-modified'] as string }
      expect((await get(path, since)).status).toBe(304)
      expect((await get(path, { ...since, 'if-none-match': '"x"' })).status).toBe(200)
      expect((await get(path, { ...held, 'if-modified-since': 'Sun, 01 Nov 2026 00:00:00 GMT' })).status).toBe(200)
      expect((await get(path, { ...held, 'if-modified-since': 'yesterday' })).status).toBe(200)
    }
  })

  test.each([false, true])('is sent to a browser as XML if it is a feed (through Node’s parser: %s)', async (slow) => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
    const reader = 'application/rss+xml, text/html;q=0.5'
    const [shown, read, any] = await Promise.all([
      get('/news/feed.xml', { accept: browser, slow }),
      get('/news/feed.xml', { accept: reader, slow }),
      get('/news/feed.xml', { slow }),
    ])
    expect(shown.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(shown.headers['content-security-policy']).toContain("style-src 'self'")
    for (const { headers } of [read, any]) expect(headers['content-type']).toBe('application/rss+xml')
    for (const { headers } of [shown, read]) expect(headers.vary).toBe('Accept, Accept-Encoding')
    expect(shown.text).toBe(read.text)
    expect(renders).toEqual(['/news/feed.xml'])
    expect(shown.headers.etag).not.toBe(read.headers.etag)
    const held = { 'if-none-match': String(shown.headers.etag), slow }
    const again = await get('/news/feed.xml', { accept: browser, ...held })
    expect([again.status, again.headers.etag]).toEqual([304, shown.headers.etag])
    expect((await get('/news/feed.xml', { accept: reader, ...held })).status).toBe(200)
    const head = await get('/news/feed.xml', { method: 'HEAD', accept: browser })
    expect([head.headers['content-type'], head.body.length]).toEqual(['text/xml; charset=utf-8', 0])
  })

  test('says that it was modified when it says something else, and only then', async () => {
    const first = await get('/news/feed.xml')
    await get('/api/news', { method: 'POST' })
    edition -= 1
    await get('/api/news', { method: 'POST' })
    const second = await get('/news/feed.xml')
    expect(Date.parse(String(second.headers['last-modified']))).toBeGreaterThan(
      Date.parse(String(first.headers['last-modified'])),
    )
    const held = { 'if-modified-since': String(first.headers['last-modified']) }
    expect((await get('/news/feed.xml', held)).status).toBe(200)
  })

  test('answers HEAD with the headers of GET', async () => {
    const [whole, head] = [await get('/news/2026/a'), await get('/news/2026/a', { method: 'HEAD' })]
    expect(head.body.length).toBe(0)
    for (const name of ['etag', 'last-modified', 'content-length', 'content-type', 'cache-control'])
      expect(head.headers[name]).toBe(whole.headers[name])
  })

  test('that does not exist costs nothing when it is asked for again', async () => {
    for (let n = 0; n < 5; n += 1) expect((await get('/nothing')).status).toBe(404)
    expect(renders).toEqual(['/nothing'])
  })
})

test.each([
  ['https://news.example.gov.uk', 'max-age=31536000', true],
  ['http://localhost:3000', undefined, false],
])('a site at %s tells browsers to come by TLS only: %s', async (siteUrl, header, upgraded) => {
  pages.server.close()
  await start({ siteUrl })
  for (const path of ['/news/2026/a', '/api/news', '/admin', '/preview/news/1'])
    expect((await get(path)).headers['strict-transport-security'], path).toBe(header)
  const policy = String((await get('/news/2026/a')).headers['content-security-policy'])
  expect(policy.includes('upgrade-insecure-requests')).toBe(upgraded)
})

describe('an image', () => {
  test('is kept for everybody, and asked for anew by who may be signed in', async () => {
    const path = '/images/a.webp'
    expect((await get(path)).text).toBe('picture 1 ')
    expect((await get(path)).text).toBe('picture 1 ')
    expect((await get(path, { cookie: 'payload-token=x' })).text).toBe('picture 1 payload-token=x')
    expect((await get(path, { cookie: 'payload-token=x' })).headers['cache-control']).toBe('private, max-age=0')
    expect((await get(path, { authorization: 'JWT x' })).text).toBe('picture 1 ')
    // Who may be signed in is asked for twice: whether they may have it, and it.
    expect(inRenders(path)).toBe(7)
    await get('/api/media', { method: 'POST' })
    expect((await get(path)).text).toBe('picture 2 ')
  })

  test.each(['consent=yes; _ga=1', 'not-payload-token=x', 'a=payload-token', ''])(
    'is the one that is kept for whoever has other cookies (%j)',
    async (cookie) => {
      const path = '/images/a.webp'
      const plain = await get(path)
      for (const slow of [false, true]) {
        const answer = await get(path, { cookie, slow })
        expect([answer.text, answer.headers.etag]).toEqual(['picture 1 ', plain.headers.etag])
        expect(answer.headers['cache-control']).toContain('public')
      }
      expect(renders).toEqual([path])
      expect((await get(path, { cookie: `${cookie}; payload-token=x` })).headers['cache-control']).toContain('private')
    },
  )

  test('that is too large to be kept is asked for without cookies', async () => {
    const path = '/images/large.webp'
    for (const cookie of ['', 'consent=yes'])
      expect((await get(path, { cookie })).text.trim().endsWith('consent=yes')).toBe(false)
  })

  test('is named as the site names it, so that a part can be asked for', async () => {
    const { headers } = await get('/images/named.webp')
    expect([headers.etag, headers['last-modified']]).toEqual(['"abc-1"', 'Thu, 01 Jan 2026 00:00:00 GMT'])
  })

  test('is one, whatever is asked of it but to be saved', async () => {
    for (const query of ['', '?a=1', '?utm_source=x']) expect((await get(`/images/a.webp${query}`)).status).toBe(200)
    expect(renders).toEqual(['/images/a.webp'])
    for (const query of ['?download', '?a=1&download=']) await get(`/images/a.webp${query}`)
    expect(renders).toEqual(['/images/a.webp', '/images/a.webp?download'])
  })

  test.each([
    ['/api/media/file/a%20b.webp', '/images/a%20b.webp'],
    ['/api/documents/file/plan.pdf?x=1', '/files/plan.pdf?x=1'],
  ])('at %s has moved to %s for good', async (old, location) => {
    const ways: Record<string, string>[] = [{}, { cookie: 'payload-token=x' }, { range: 'bytes=0-9' }]
    for (const headers of ways) {
      const answer = await get(old, headers)
      expect(answer.status).toBe(301)
      expect(answer.headers.location).toBe(location)
    }
    expect(renders).toEqual([])
  })

  test.each([['/images/none.webp'], ['/images/none.webp?preview=token']])(
    'that is not there: %s is told in a page to people, and in a word to what shows pictures',
    async (path) => {
      const ways: Record<string, string>[] = [{}, { cookie: 'payload-token=x' }]
      for (const headers of ways) {
        const page = await get(path, { ...headers, accept: 'text/html,*/*;q=0.8' })
        expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html'])
        expect(page.text).toContain('no such file')
        expect((await get('/nothing')).text).toContain('an error')
        const word = await get(path, { ...headers, accept: 'image/webp,image/*,*/*;q=0.8' })
        expect([word.status, word.text]).toEqual([404, '404\n'])
      }
    },
  )

  test.each(['/images/%E0%A4%A', '/api/media/file/%E0%A4%A', '/files/%'])('at %s there is none', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('is never kept from a preview', async () => {
    for (const query of ['?preview=token', '?%70review=token', '?a=1&previe%77=token']) {
      const { headers } = await get(`/images/a.webp${query}`)
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers['x-robots-tag']).toBe('noindex, nofollow, noarchive')
      expect((await get(`/api/media/file/a.webp${query}`)).headers['cache-control']).toBe('private, no-store')
    }
    expect(renders).toHaveLength(6)
  })
})

describe('when no page can be made', () => {
  test('the last good one is sent, and says so in its headers and in words', async () => {
    const good = await get('/news/2026/a')
    await get('/api/news', { method: 'POST' })
    trouble = 'pages'
    const last = await get('/news/2026/a')
    expect(last.status).toBe(200)
    expect(last.text).toContain('edition 1<')
    expect(last.text).toMatch(
      /<body class="b"><div class="stale" role="note"><p class="width">We can’t check this page/,
    )
    expect(last.headers['x-newsroom-stale']).toMatch(/^2\d{3}-/)
    expect(last.headers['cache-control']).toBe('no-store')
    expect(last.headers.etag).toBeUndefined()
    expect((await get('/news/2026/b')).status).toBe(500)
    trouble = 'none'
    const fresh = await get('/news/2026/a')
    expect(fresh.text).toContain('edition 2<')
    expect(fresh.headers['x-newsroom-stale']).toBeUndefined()
    expect(good.headers['x-newsroom-stale']).toBeUndefined()
  })

  test('none is sent that may show what was withdrawn or taken off since', async () => {
    await get('/news/2026/a')
    removed = true
    await get('/api/news', { method: 'POST' })
    trouble = 'pages'
    expect((await get('/news/2026/a')).status).toBe(500)
    trouble = 'database'
    await pause(900)
    expect((await get('/news/2026/a')).status).toBe(500)
  })

  test('the same while the log is out of reach, and the server says that it is not ready', async () => {
    await get('/news/2026/a')
    expect((await get('/readyz')).status).toBe(200)
    trouble = 'database'
    await pause(900)
    const last = await get('/news/2026/a')
    expect([last.status, last.headers['x-newsroom-stale'] !== undefined]).toEqual([200, true])
    const ready = await get('/readyz')
    expect([ready.status, ready.text]).toEqual([503, 'the publication log does not answer\n'])
    expect((await get('/healthz')).status).toBe(200)
    edition += 1
    trouble = 'none'
    await pause(1100)
    const fresh = await get('/news/2026/a')
    expect(fresh.text).toContain('edition 2<')
    expect(fresh.headers['x-newsroom-stale']).toBeUndefined()
  })
})

describe('a rush', () => {
  test('for more pages than can be made is answered with 503 and when to come back', async () => {
    pages.server.close()
    await start({ renders: { atOnce: 2, waiting: 5 } })
    renderTakes = 200
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => get(`/news/2026/${n}`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(7).fill(200), ...Array(13).fill(503)])
    const refused = answers.find(({ status }) => status === 503) as Got
    expect(refused.headers['retry-after']).toBe('5')
    expect(refused.text).toContain('very busy')
    renderTakes = 0
    expect((await get('/news/2026/0')).status).toBe(200)
  })

  test('keeps no more than it may, the least used going first', async () => {
    pages.server.close()
    await start({ cacheBytes: 300_000 })
    for (let n = 0; n < 100; n += 1) await get(`/news/2026/${n}`)
    const text = await pages.metrics.registry.metrics()
    const bytes = Number(/^newsroom_cache_bytes (\d+)$/m.exec(text)?.[1])
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThanOrEqual(300_000)
    renders = []
    await get('/news/2026/99')
    await get('/news/2026/0')
    expect(renders).toEqual(['/news/2026/0'])
  })

  test('of searches from one address is limited, of pages is not', async () => {
    pages.server.close()
    await start({ perMinute: { api: 5, searches: 3 } })
    const statuses = []
    for (let n = 0; n < 5; n += 1) statuses.push((await get(`/search?q=${n}`)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    expect((await get('/search?q=1')).status).toBe(200)
    for (let n = 0; n < 5; n += 1) expect((await get('/api/news')).status).toBe(200)
    const refused = await get('/api/news')
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
    for (let n = 0; n < 20; n += 1) expect((await get(`/news/2026/${n}`)).status).toBe(200)
  })
})

describe('a connection', () => {
  test('may send a request in parts', async () => {
    expect(await raw('GET /news/2026/a HT', 'TP/1.1\r\nHost: x\r\n', '\r\n')).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  test('may send several requests at once', async () => {
    const text = await raw(simple('/news/2026/a') + simple('/news/2026/b') + simple('/news/2026/a'))
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
  })

  test('may send requests one after the other, of every sort', async () => {
    await get('/news/2026/a')
    const post = 'POST /api/news HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}'
    const text = await raw(simple('/news/2026/a'), simple('/news/2026/b'), post, simple('/news/2026/a'))
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 201', 'HTTP/1.1 200'])
    expect(text.match(/edition \d/g)).toEqual(['edition 1', 'edition 1', 'edition 2'])
  })

  test.each([
    ['no HTTP', 400, 'hello\r\n\r\n'],
    ['a header without a name', 400, 'GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n'],
    ['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['two lengths', 400, 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na'],
    [
      'a length and chunks',
      400,
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    ],
    ['a line that goes on', 400, 'GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n'],
    ['headers without end', 431, `GET / HTTP/1.1\r\nHost: x\r\nA: ${'b'.repeat(20_000)}\r\n\r\n`],
    ['a method that pages do not have', 405, 'DELETE /news HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['too large a body', 413, 'POST /api/media HTTP/1.1\r\nHost: x\r\nContent-Length: 99000000\r\n\r\n'],
  ])('that sends %s is answered %i', async (_, status, bytes) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect((await get('/news/2026/a')).status).toBe(200)
  })

  test('that sends a body without end is refused, and what it began is not done', async () => {
    const before = edition
    const part = 'x'.repeat(1_000_000)
    const parts = Array.from({ length: 30 }, () => `${part.length.toString(16)}\r\n${part}\r\n`)
    const text = await raw('POST /api/news HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n', parts.join(''))
    expect(text).toMatch(/^HTTP\/1\.1 413 /)
    expect(edition).toBe(before)
  })

  test('that ends before its answer is there gets it all the same', async () => {
    renderTakes = 100
    for (const path of ['/news/2026/a', '/news/2026/b?x']) {
      const text = await new Promise<string>((resolve, reject) => {
        let all = ''
        const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.end(simple(path)))
        socket.on('data', (data) => {
          all += data.toString('latin1')
        })
        socket.on('end', () => resolve(all)).on('error', reject)
      })
      expect(text).toMatch(/^HTTP\/1\.1 200 OK/)
      expect(text).toMatch(/<\/html>$/)
    }
  })

  test('takes a report of a browser and keeps nothing of who sent it', async () => {
    const body = JSON.stringify({ 'csp-report': { 'document-uri': 'http://x/search?q=secret' } })
    const text = await raw(`POST /csp-report HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
    expect(text).toMatch(/^HTTP\/1\.1 204 /)
    expect(await pages.metrics.registry.metrics()).toContain('newsroom_csp_reports_total 1')
  })
})

test('a server that stops says so first, and finishes what is under way', async () => {
  renderTakes = 200
  const underWay = get('/news/2026/a')
  await pause(50)
  pages.drain()
  expect((await get('/readyz', { slow: true })).text).toBe('stopping\n')
  const closed = new Promise((resolve) => pages.server.close(resolve))
  pages.closeIdle()
  expect((await underWay).status).toBe(200)
  pages.closeIdle()
  await closed
})
