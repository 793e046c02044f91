import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { routeOf } from '@/page-server/connections/route'
import { withoutQuery } from '@/page-server/operation/log'
import { createPageServer, type PageServer } from '@/page-server/page-server'

let running: PageServer | undefined
let asked: { method?: string; url?: string; body: string; cookie?: string; type?: string }[]
afterEach(() => {
  running?.server.close()
  running?.closeAll()
})

const serve = async (perMinute = {}): Promise<string> => {
  asked = []
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url, headers } = request
    asked.push({ method, url, body: await text(request), cookie: headers.cookie, type: headers['content-type'] })
    const isSent = method === 'POST' && url === '/subscribe'
    response.writeHead(isSent ? 303 : 200, isSent ? { location: '/subscribe/sent' } : { 'content-type': 'text/html' })
    response.end(isSent ? '' : `<p>${method}</p>${url?.includes('long') ? '<p>Said at length.</p>'.repeat(500) : ''}`)
  }
  running = createPageServer({ handle, token: 'the token of this test', perMinute })
  const { server } = running
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const token = 'abcdefghijklm234567nopqrst'
const ours = () => asked.filter(({ url }) => !url?.startsWith('/internal'))

describe('a page that is one person’s, or takes a form', () => {
  it.each([
    '/subscribe?to=/news',
    '/subscribe/sent',
    `/subscribe/confirm/${token}`,
    `/subscriptions/${token}`,
    `/unsubscribe/${token}`,
  ])('%s is made anew each time, kept and indexed by nobody', async (path) => {
    const site = await serve()
    for (let n = 0; n < 2; n += 1) {
      const { status, headers } = await fetch(site + path)
      expect([status, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
        200,
        'private, no-store',
        'noindex, nofollow, noarchive',
      ])
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    }
    expect(ours()).toHaveLength(2)
  })

  it.each(['br', 'gzip'])('is sent compressed as %s to who can read that, and says so', async (encoding) => {
    const site = await serve()
    const headers = { 'accept-encoding': encoding }
    const [answer, body] = await new Promise<[IncomingMessage, Buffer]>((resolve) =>
      get(`${site}/subscribe?to=/long`, { headers }, async (message) => resolve([message, await buffer(message)])),
    )
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual([encoding, 'Accept-Encoding'])
    expect(body.length).toBe(Number(answer.headers['content-length']))
    expect(body.length).toBeLessThan(400)
    const plain = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)
    expect(plain.toString()).toContain('<p>Said at length.</p>')
  })

  it('takes a form with neither cookie nor origin, and sends on where it leads', async () => {
    const site = await serve()
    const body = new URLSearchParams({ email: 'jo@example.org', to: '/news' })
    const sent = await fetch(`${site}/subscribe`, { method: 'POST', body, redirect: 'manual' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/subscribe/sent'])
    expect(ours()).toEqual([
      expect.objectContaining({ method: 'POST', body: String(body), type: expect.stringContaining('urlencoded') }),
    ])
    const oneClick = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const stopped = await fetch(`${site}/unsubscribe/${token}`, {
      method: 'POST',
      body: oneClick,
      headers: { origin: 'https://mail.example', cookie: 'payload-token=x' },
    })
    expect(stopped.status).toBe(200)
    expect(ours().at(-1)?.cookie).toBeUndefined()
  })

  it('refuses what is too large for a form, whether or not it says so', async () => {
    const site = await serve()
    const large = 'x'.repeat(65 * 1024)
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(large))
        controller.close()
      },
    })
    for (const body of [large, stream])
      expect((await fetch(`${site}/subscribe`, { method: 'POST', body, duplex: 'half' } as RequestInit)).status).toBe(
        413,
      )
    expect(ours()).toEqual([])
  })

  it('takes the form by which somebody is written to only so often, and goes on ending subscriptions', async () => {
    const site = await serve({ asks: 2 })
    const ask = async () => (await fetch(`${site}/subscribe`, { method: 'POST', redirect: 'manual' })).status
    expect([await ask(), await ask(), await ask()]).toEqual([303, 303, 429])
    expect((await fetch(`${site}/unsubscribe/${token}`, { method: 'POST' })).status).toBe(200)
    expect((await fetch(`${site}/subscribe`)).status).toBe(200)
  })

  it.each(['PUT', 'DELETE', 'PATCH'])('takes no %s', async (method) => {
    expect((await fetch(`${await serve()}/unsubscribe/${token}`, { method })).status).toBe(405)
    expect(ours()).toEqual([])
  })

  it('has no body for a HEAD, and is asked with a GET', async () => {
    const answer = await fetch(`${await serve()}/unsubscribe/${token}`, { method: 'HEAD' })
    expect([answer.status, await answer.text(), ours()[0]?.method]).toEqual([200, '', 'GET'])
  })
})

it('what is no token of ours is no such page, for reading and for sending', () => {
  for (const path of ['/unsubscribe/x', `/unsubscribe/${token.toUpperCase()}`, `/subscriptions/${token}/other`]) {
    expect(routeOf({ method: 'GET', url: path, headers: {} } as IncomingMessage).to).toBe('unknown')
    expect(routeOf({ method: 'POST', url: path, headers: {} } as IncomingMessage).to).toBe('not-allowed')
  }
})

it('tokens are not in the log', () => {
  for (const path of ['/subscribe/confirm/', '/subscriptions/', '/unsubscribe/'])
    expect(withoutQuery(`${path}${token}/data.json?done=saved`)).toBe(`${path}…`)
})
