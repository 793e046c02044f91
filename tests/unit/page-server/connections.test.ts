import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPageServer, type PageServer } from '@/page-server/page-server'
import { compareWays } from '../../fuzz/differential'
import { talk } from '../../fuzz/talk'

let pages: PageServer
/** With the express lane, and without. */
let ports: number[]

const site = async (request: IncomingMessage, response: ServerResponse) => {
  const { url = '' } = request
  if (url.startsWith('/internal/log'))
    return response.end(JSON.stringify({ position: 1, changed: false, boundary: Date.now() + 3_600_000 }))
  if (url.startsWith('/internal/')) return response.setHeader('content-type', 'text/html').end('an error')
  let body = ''
  for await (const part of request) body += part
  await pause(20)
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${url} ${body}</p>`)
}

const portOf = async (server: PageServer['server']): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

beforeEach(async () => {
  pages = createPageServer({ handle: site as never, token: 't' })
  ports = [await portOf(pages.server), await portOf(pages.http)]
})
afterEach(() => {
  pages.closeAll()
  pages.server.close()
  pages.http.close()
})

/** What comes back for bytes, on both ways: the same, and the connection ends. */
const both = async (...parts: string[]): Promise<string> => {
  const [lane, node] = await Promise.all(
    ports.map((port) =>
      talk(
        port,
        parts.map((bytes) => ({ bytes, wait: 'read' })),
      ),
    ),
  )
  const plain = (text = '') => text.replace(/^date: .*\r\n/gim, '')
  expect(plain(lane?.text)).toBe(plain(node?.text))
  expect([lane?.ended, node?.ended]).toEqual([true, true])
  return String(lane?.text)
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`
const statuses = (text: string) => text.match(/(?<=HTTP\/1\.1 )\d{3}/g)
const bodies = (text: string) => text.match(/(?<=<p>)[^<]*(?=<\/p>)/g)

describe('on one connection', () => {
  test('what cannot be read is refused after the answers to what could be', async () => {
    const text = await both(`${get('/news')}${get('/search?q=a')}nonsense\r\n\r\n`)
    expect(statuses(text)).toEqual(['200', '200', '400'])
    expect(bodies(text)).toEqual(['/news ', '/search?q=a '])
  })

  test('what is sent after the last request that was announced does not cost its answer', async () => {
    for (const header of ['Connection: close\r\n', 'Proxy-Connection: close\r\n'])
      expect(statuses(await both(get('/news', header), '\r\nmore'))).toEqual(['200'])
    expect(statuses(await both(get('/news', 'Host: y\r\nContent-Length: 2\r\n'), 'more\r\n\r\n'))).toEqual(['400'])
  })

  test('headers beyond those that are read change nothing', async () => {
    const many = Array.from({ length: 99 }, (_, n) => `a${n}:\r\n`).join('')
    expect(statuses(await both(get('/news', `${many}If-None-Match: *\r\n`)))).toEqual(['200'])
  })

  test('a tunnel to elsewhere is refused', async () => {
    expect(statuses(await both('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n', 'more'))).toEqual([
      '405',
    ])
  })

  test('a tunnel that is asked for too late, or while another answer is made, does no harm', async () => {
    const tunnel = 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n'
    expect(statuses(await both(`${get('/news')}${tunnel}`))).toEqual(['200', '405'])
    expect(statuses(await both(get('/news', 'Host: y\r\n'), tunnel))).toEqual(['400'])
    expect(statuses(await both(`${get('/news', 'Host: y\r\n')}${tunnel}${tunnel}`))).toEqual(['400'])
    expect(statuses(await both(get('/news')))).toEqual(['200'])
  })

  test('a request that asks whether to go on is not answered inside the answer before it', async () => {
    const text = await both(`${get('/admin/a')}${get('/admin/b', 'Expect: 100-continue\r\n')}`)
    expect(statuses(text)).toEqual(['200', '200'])
    expect(bodies(text)).toEqual(['/admin/a ', '/admin/b '])
  })

  test('what expects something else is answered as if it did not, in its turn', async () => {
    const text = await both(`${get('/admin/a')}${get('/admin/b', 'Expect: websocket\r\n')}nonsense\r\n\r\n`)
    expect(statuses(text)).toEqual(['200', '200', '400'])
  })

  test('what names no host is refused once, whatever comes after it', async () => {
    const nameless = 'GET /news HTTP/1.1\r\nContent-Length: 2\r\n\r\n'
    expect(statuses(await both(nameless, get('/news')))).toEqual(['400'])
    expect(statuses(await both(`${get('/admin/a')}${nameless}${get('/news')}`))).toEqual(['200', '400'])
    expect(statuses(await both('GET /news HTTP/1.0\r\n\r\n'))).toEqual(['200'])
  })

  test('a request with a body that asks whether to go on is told to', async () => {
    const text = await both(
      'POST /api/news HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n',
      '{}',
    )
    expect(statuses(text)).toEqual(['100', '200'])
    expect(bodies(text)).toEqual(['/api/news {}'])
  })
})

test('the express lane can be switched off', async () => {
  expect(pages.server).not.toBeInstanceOf(Server)
  const plain = createPageServer({ handle: site as never, token: 't', expressLane: false })
  expect(plain.server).toBeInstanceOf(Server)
  const port = await portOf(plain.server)
  const { text } = await talk(port, [{ bytes: get('/news'), wait: 'answer' }])
  expect(bodies(text)).toEqual(['/news '])
  const fromMemory = async (times: number) =>
    expect(await plain.metrics.registry.metrics()).toContain(`newsroom_responses_total{source="kept"} ${times}`)
  await fromMemory(0)
  const again = await talk(port, [{ bytes: get('/news'), wait: 'answer' }])
  expect(bodies(again.text)).toEqual(['/news '])
  await fromMemory(1)
  plain.closeAll()
  plain.server.close()
})

test('thousands of made-up requests are answered the same with the express lane and without', async () => {
  const { requests, byLane, differences } = await compareWays(3000, 1)
  expect(differences).toEqual([])
  expect(requests).toBeGreaterThanOrEqual(3000)
  // How many depends on how busy the machine is: a connection that is handed over stays so.
  expect(byLane).toBeGreaterThan(100)
}, 240_000)
