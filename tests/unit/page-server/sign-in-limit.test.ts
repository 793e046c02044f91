import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clientAddressBehind, localProxies, networkOf, proxyList } from '@/page-server/limits/client-address'
import { createPageServer, type PageServer } from '@/page-server/page-server'

const from = (remoteAddress: string | undefined, forwarded?: string, proxies = localProxies) =>
  clientAddressBehind(proxyList(proxies))({
    socket: { remoteAddress } as Socket,
    headers: { 'x-forwarded-for': forwarded },
  })

describe('the address a request comes from', () => {
  test.each([
    ['the socket’s', '203.0.113.7', undefined, '203.0.113.7'],
    ['IPv4 through an IPv6 socket', '::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['IPv4 in hexadecimal digits of IPv6', '::ffff:cb00:7107', undefined, '203.0.113.7'],
    ['without the name of a network card', 'fe80::1%eth0', undefined, 'fe80::1'],
    ['not what a stranger says it is', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['not what a stranger on the local network says', '192.168.1.9', '198.51.100.1', '192.168.1.9'],
    ['what the proxy on this machine says', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['what the proxy says by IPv6', '::1', '2001:db8::5', '2001:db8::5'],
    ['what the proxy says by IPv4 in IPv6', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    [
      'only what the proxy added, not what came with the request',
      '127.0.0.1',
      '10.0.0.1, 198.51.100.1',
      '198.51.100.1',
    ],
    ['without a port', '127.0.0.1', '198.51.100.1:52011', '198.51.100.1'],
    ['without brackets and a port', '127.0.0.1', '[2001:db8::5]:52011', '2001:db8::5'],
    ['this machine’s when the header is no address', '127.0.0.1', '198.51.100.1, nonsense', '127.0.0.1'],
    ['unknown when the connection is gone', undefined, undefined, 'unknown'],
  ])('%s', (_, socket, forwarded, address) => {
    expect(from(socket, forwarded)).toBe(address)
  })

  test.each([
    ['what the last proxy that is known was told', '10.0.0.2', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['not what came with the request to it', '10.0.0.2', '192.0.2.66, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['the proxy’s own when it says nothing', '10.0.0.2', undefined, '10.0.0.2'],
    ['the socket’s when this machine is no proxy', '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    ['by IPv6 too', '2001:db8:aa::7', '2001:db8:bb::1', '2001:db8:bb::1'],
  ])('behind configured proxies is %s', (_, socket, forwarded, address) => {
    expect(from(socket, forwarded, ['10.0.0.0/8', '2001:db8:aa::/48'])).toBe(address)
  })

  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:ffff::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('tries to sign in', () => {
  let pages: PageServer
  /** What the site behind answers, and what reached it. */
  let status: number
  let asked: string[]

  beforeEach(async () => {
    status = 401
    asked = []
    const handle = (incoming: IncomingMessage, response: ServerResponse) => {
      if (incoming.url?.startsWith('/internal')) return void response.writeHead(500).end()
      asked.push(String(incoming.url))
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end('{}')
    }
    pages = createPageServer({ handle, token: 'the token of this test' })
    await new Promise<void>((resolve) => pages.server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => {
    pages.server.close()
    pages.closeAll()
  })

  type Answer = { status: number; headers: IncomingMessage['headers']; text: string }

  /** The address goes out as it is written, which `fetch` would tidy up. */
  const send = (path: string, { address = '198.51.100.1', method = 'POST', body = '{}' } = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = pages.server.address() as AddressInfo
      const headers = { 'x-forwarded-for': address, 'content-type': 'application/json' }
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: Number(response.statusCode), headers: response.headers, text }))
      })
      sent.on('error', reject)
      sent.end(method === 'POST' ? body : undefined)
    })

  const fail = async (times: number, path = '/api/users/login', address?: string) => {
    for (let time = 0; time < times; time += 1) expect((await send(path, { address })).status).toBe(status)
  }

  test('that fail are refused after thirty, in words that the form shows, and with the time to wait', async () => {
    await fail(30)
    const answer = await send('/api/users/login')
    expect(answer.status).toBe(429)
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(14 * 60)
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(15 * 60)
    expect(JSON.parse(answer.text)).toEqual({
      errors: [{ message: 'Too many tries from your network. Try again in 15 minutes.' }],
    })
    expect(asked).toHaveLength(30)
  })

  test('that succeed do not count: an office signs in from one address', async () => {
    status = 200
    await fail(60)
    status = 401
    await fail(30)
    expect((await send('/api/users/login')).status).toBe(429)
  })

  test('from elsewhere are counted apart', async () => {
    await fail(30)
    expect((await send('/api/users/login', { address: '198.51.100.2' })).status).toBe(401)
  })

  test('from one IPv6 network are counted together', async () => {
    for (let host = 1; host <= 30; host += 1) await fail(1, '/api/users/login', `2001:db8:1:2::${host.toString(16)}`)
    expect((await send('/api/users/login', { address: '2001:db8:1:2:a:b:c:d' })).status).toBe(429)
    expect((await send('/api/users/login', { address: '2001:db8:1:3::1' })).status).toBe(401)
  })

  test('all at once are counted before any is answered', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('/api/users/login')))
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(20)
  })

  test('are refused with a body that nobody reads', async () => {
    await fail(30)
    const body = JSON.stringify({ password: 'x'.repeat(2_000_000) })
    expect((await send('/api/users/login', { body })).status).toBe(429)
  })

  test.each([
    '/api/users/LOGIN',
    '/api/users/login?depth=0',
    '/api/users/%256Cogin',
    'http://somewhere.example/api/users/login',
  ])('are the same at %s', async (path) => {
    await fail(30)
    expect((await send(path)).status).toBe(429)
    expect(asked).toHaveLength(30)
  })

  test.each([
    ['//api/users/login', 400],
    ['/api//users/login', 400],
    ['/api\\users\\login', 400],
    ['/news/../api/users/login', 400],
    ['/api/news/%2e%2e/users/login', 400],
    ['/api/users/%6Cogin', 400],
    ['/api/users%2Flogin', 400],
    ['/api/users/%E0%A4%A', 400],
    ['/api/users/login/', 308],
  ])('reach nothing at %s', async (path, refusal) => {
    expect((await send(path)).status).toBe(refusal)
    expect(asked).toEqual([])
  })

  test('for a new password always count, since the answer is always yes', async () => {
    status = 200
    await fail(30, '/api/users/forgot-password')
    expect((await send('/api/users/forgot-password')).status).toBe(429)
    expect((await send('/api/users/login')).status).toBe(200)
  })

  test.each(['/api/users/reset-password', '/api/users/first-register', '/api/users/unlock'])(
    'are limited at %s',
    async (path) => {
      status = 403
      await fail(30, path)
      expect((await send(path)).status).toBe(429)
    },
  )

  test('do not count what is no try, and leave the rest of the site open', async () => {
    status = 403
    for (const path of ['/api/users/me', '/api/news', '/api/users/logout']) await fail(31, path)
    for (let time = 0; time < 31; time += 1)
      expect((await send('/api/users/login', { method: 'GET' })).status).toBe(403)
    status = 401
    await fail(30)
    expect((await send('/api/users/login')).status).toBe(429)
    status = 200
    expect((await send('/api/users/me', { method: 'GET' })).status).toBe(200)
    expect((await send('/news', { method: 'GET' })).status).toBe(200)
  })
})
